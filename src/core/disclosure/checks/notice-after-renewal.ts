/** After the first term has run out, a month's notice is enough. */
import { statementOn } from '../topic.ts';
import { NOTICE_PERIOD } from '../topics/notice-period.ts';
import { absent, conflicting, disclosed, vague } from '../answer.ts';
import type { Check } from './fields.ts';

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|tag|day|jour|día|dia|giorn)/i, 1],
  [/^(?:w|sem|sett)/i, 7],
  [/^(?:mo|mes|mês)/i, 30],
  [/^(?:y|j|an|año)/i, 365],
];
const COUNT = String.raw`(\d{1,3}|one|two|three|ein(?:en|em|er)?|zwei|drei|un[eoa]?|deux|trois|dos|tres|due|tre)`;
const UNIT =
  '(months?|Monat(?:en|s|e)?|mois|mes(?:es|i|e)?|mês|weeks?|Wochen?|semanas?|semaines?|settiman[ae]|days?|Tag(?:en|e)?|jours?|días?|dias?|giorn[oi]|years?|Jahre?)';
const BEHIND = new RegExp(
  String.raw`(?:Kündigungsfrist|Frist|notice(?: period)?|préavis|preaviso|preavviso)[^\d.;]{0,25}?\b${COUNT}[ -]?${UNIT}`,
  'i',
);
const BEFORE = new RegExp(String.raw`\b${COUNT}[ -]?${UNIT}[’']?s?[’']? (?:\p{L}{1,9} ){0,2}(?:notice|Kündigungsfrist|Frist)`, 'iu');
const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  zwei: 2,
  drei: 3,
  deux: 2,
  trois: 3,
  dos: 2,
  tres: 3,
  due: 2,
  tre: 3,
};
const RENEWAL =
  /renew|extend|after the (?:minimum|initial|first)|verläng|nach (?:Ablauf|der Mindest)|unbestimmt|reconduction|prórroga|renova|rinnov|proroga/i;

/** Days of notice a sentence asks for; null when it gives no figure. */
export function noticeDays(text: string): number | null {
  const [, count = '', unit = ''] = BEHIND.exec(text) ?? BEFORE.exec(text) ?? [];
  const days = WORDS.find(([word]) => word.test(unit))?.[1];
  if (days === undefined) return null;
  return (SMALL[count.toLowerCase()] ?? (/^\d/.test(count) ? Number(count) : 1)) * days;
}

export const noticeAfterRenewal: Check = (subject) => {
  const found = statementOn(NOTICE_PERIOD, subject);
  if (found === null || found.kind === 'link') return absent([], found === null ? [] : [found.evidence]);
  const days = noticeDays(`${found.evidence.column} ${found.evidence.text}`);
  if (days === null) return vague('vague-words', [found.evidence], [{ en: 'the length of the notice', zh: '通知期的长度' }]);
  if (days <= 31) return disclosed([found.evidence]);
  return RENEWAL.test(found.evidence.text)
    ? conflicting('other-than-the-figure', [found.evidence], {
        en: 'The stated notice is longer than one month.',
        zh: '所载通知期长于一个月。',
      })
    : vague('in-part', [found.evidence], [{ en: 'the notice after a renewal', zh: '续约后的通知期' }]);
};
