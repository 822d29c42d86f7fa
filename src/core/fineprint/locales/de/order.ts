/** How German fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

/** Shortened words whose full stop ends no sentence, with and without a capital. */
const SHORT =
  '[Mm]ax|[Mm]in|[Mm]tl|[Mm]onatl|[Bb]zw|[Cc]a|[Ii]nkl|[Ee]xkl|[Zz]zgl|[Aa]bs|[Nn]r|[Gg]gf|[Ee]vtl|[Dd]t|[Öö]sterr|[Uu]sw|[Ee]tc|[Vv]gl|[Ss]og|[Zz]\\.? ?[Bb]|[Dd]\\.? ?h|[Uu]\\.? ?[Aa]|[Oo]\\.? ?[gä]|[Ii]\\.? ?d\\. ?R|MwSt|USt|Mio|Mrd|Tsd|Std|Sek|Fr|SFr|sFr|Rp|St|Art|Ziff|Kap|Tel|Wo|Mt|jährl|tägl|einschl|abzgl|zusätzl|autom|anschl|mind|Mind|bis';
const MONTHS =
  'Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Tag|Kalendertag|Monat|Quartal|Jahr';

export const order: Order = {
  // After a day of the month a full stop ends a sentence only before a capital that is not the month.
  sentenceEnd: new RegExp(
    `(?<!\\b(?:${SHORT})|[\\s(]\\d{1,2})[.!?][”"’“)]*\\s+|(?<=[\\s(]\\d{1,2})[.!?]\\s+(?=[A-ZÄÖÜ])(?!(?:${MONTHS})\\b)|[;\\n•…]+|\\s\\|\\s`,
    'g',
  ),
  clauseEnd: /[,:–—()]\s|\s-\s/g,
  effectFirst: true,
  numbers: 'comma',
};
