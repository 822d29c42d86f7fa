import type { Topic } from '../topic.ts';

/** Traffic of named applications that does not use up the volume. */
export const ZERO_RATING: Topic = {
  id: 'zero-rating',
  columns: /zero.?rat|免流|定向流量|stream.?on|vodafone.?pass/i,
  words:
    /zero.?rat|(?:does|do|will|shall) not (?:count|use)|not counted|without using (?:up )?(?:your |the |any )?data|data.free|不计入|免流|wird nicht (?:angerechnet|auf)|werden nicht (?:angerechnet|auf)|nicht angerechnet|zählt nicht|zählen nicht|ohne (?:Anrechnung|Verbrauch)|(?:est|sont) pas décompté|non décompté|no consume[n]?\b|sin consumir|sin gastar|não (?:consome|desconta)|non consuma(?:no)?\b|senza consumare|차감되지|カウントフリー|消費しません/i,
};
