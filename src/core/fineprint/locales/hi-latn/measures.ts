/** Romanised Hindi words of money, lengths of time and "per"; those of English are read beside them. */
import { family, RUPEES } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

const rupees = family(RUPEES, 'INR');
const paise = family(['INR', 'NPR', 'PKR'], 'INR', -2);

export const measures: MeasureWords = {
  spaced: true,
  to: 'se',
  periods: {
    days: 'din(?:on?)?|dino',
    hours: 'ghan?te|ghan?ta',
    months: 'mahin(?:e|a|on?)|maheen(?:e|a)',
    weeks: 'haft(?:e|a|on?)',
    cycle: 'bill(?:ing)? (?:cycle|chakra)|agle bill',
    month: 'mahin(?:e|a)|maheen(?:e|a)|har mahine|prati mah',
    day: 'roz(?:aa?na)?|roj(?:aa?na)?|har (?:din|roz|roj)|ek din|din (?:me|mein|bhar|ka|ki)|(?<=\\/ ?)din',
    week: 'haft(?:e|a)',
    hour: 'ghan?te|ghan?ta',
    year: 'saal|salana|varsh',
  },
  per: 'prati|har|pe|par',
  perLead: 'ki dar se|ke hisa+b se|lag(?:ta|enge|ega) hai|charge',
  volumeFirst: [
    { before: '(?:prati|har|per)(?: ek| extra)? ?', between: ' ?(?:data )?(?:ke liye|ke|ka|pe|par|ki|=|:)? ?(?:sirf |only |rs\\.? ?)?' },
  ],
  currencies: Object.fromEntries([
    ...['rupaye', 'rupaya', 'rupay', 'rupe', 'rupiya', 'rupees', 'rupee', 'rup', 'rps'].map((name) => [name, rupees] as const),
    ...['paise', 'paisa', 'paisay', 'pese', 'ps'].map((name) => [name, paise] as const),
  ]),
};
