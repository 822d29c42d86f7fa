import type { Topic } from '../topic.ts';

/** Whether a plan or bundle renews by itself. */
export const AUTO_RENEWAL: Topic = {
  id: 'auto-renewal',
  columns: /renew|renova[çc]|续订|续约|自动续|Verlängerung|reconduction|rinnovo|갱신|更新/i,
  words:
    /(?:auto(?:matic(?:ally)?)?|self)[ -]?renew|renew(?:s|ed|al)? (?:automatic|by itself|every|monthly)|(?:does|do|is|are) not (?:automatically )?renew|no (?:auto(?:matic)?[ -]?)?renewal|one[ -](?:off|time) (?:purchase|bundle)|renova(?:ção|ción)? autom|自动(?:续订|续约|续费|延续)|到期(?:自动|后|失效)|verlängert sich|automatische Verlängerung|tacite(?:ment)? reconduction|renouvel[^.;]{0,20}automatique|rinnovo automatico|자동 ?(?:갱신|연장)|自動(?:更新|継続)/i,
};
