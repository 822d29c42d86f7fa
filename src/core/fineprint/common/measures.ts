/** Words of languages → the patterns the shared readers work with. Compiled once per language, and once for all together. */
import { WORD_END, WORD_START } from './boundary.ts';
import { CURRENCY_SIGNS, SIGNS_BEFORE, type CurrencySign } from './currency.ts';
import type { MeasureWords, PeriodWords, VolumeFirst } from './measure-words.ts';

export interface LocalUnits {
  readonly k: string;
  readonly m: string;
  readonly g: string;
  readonly t: string;
}

export interface VolumeFirstPattern {
  readonly before: RegExp | null;
  readonly between: RegExp;
}

/** Sources and patterns; a source that no language fills matches nothing. */
export interface Measures {
  /** Named groups: days, hours, months, weeks (counted) and the names of lengths of time. */
  readonly period: RegExp;
  readonly volumeUnits: LocalUnits;
  readonly speedUnits: LocalUnits;
  readonly perSecond: string;
  /** Between the ends of a range, the whole of what stands there. */
  readonly range: RegExp;
  /** Right before the first of two amounts: what follows is no range, but a change from one to the other. */
  readonly changed: RegExp;
  /** Around a number without a unit that is an amount of data. */
  readonly bare: readonly { readonly before: RegExp; readonly after: RegExp }[];
  /** Between amounts that share the unit of the last. */
  readonly and: RegExp;
  /** Around a number that has the unit of the amount before it. */
  readonly elided: readonly { readonly before: RegExp; readonly after: RegExp }[];
  readonly speedBefore: RegExp;
  readonly speedAfter: RegExp;
  readonly dataAfter: RegExp;
  readonly networkAfter: RegExp;
  readonly gigabytesAfter: RegExp;
  readonly perSecondBefore: RegExp;
  /** Between an amount and the volume it buys, the whole of what stands there. */
  readonly per: RegExp;
  /** In a price per volume: for data beyond an allowance, and for the first of several. */
  readonly perExtra: RegExp;
  readonly perFirst: RegExp;
  /** Between an amount and what it buys, the whole of what stands there; nothing is enough. */
  readonly bundle: RegExp;
  readonly volumeFirst: readonly VolumeFirstPattern[];
  /** Words of offers, which are prices of use only where data is added by itself or charged from its first byte. */
  readonly offers: { readonly volumeFirst: readonly VolumeFirstPattern[]; readonly moneyFirst: RegExp };
  /** Names and signs of money after an amount, and before one. */
  readonly money: ReadonlyMap<string, CurrencySign>;
  readonly moneyBefore: ReadonlyMap<string, CurrencySign>;
  readonly notMoney: RegExp;
  readonly videoIllustration: RegExp;
  readonly videoNotCapped: RegExp;
}

/** Matches nothing, anywhere. */
const NOTHING = '(?!)';

const whole = (source: string, spaced: boolean): string => (spaced ? `${WORD_START}(?:${source})${WORD_END}` : source);
const ending = (source: string, spaced: boolean): string => (spaced ? `(?:${source})${WORD_END}` : source);

type TextKey = { [K in keyof MeasureWords]-?: NonNullable<MeasureWords[K]> extends string ? K : never }[keyof MeasureWords];

/** One alternation of an entry over all languages. */
function joined(all: readonly MeasureWords[], key: TextKey): string {
  const sources = all.flatMap((words) => words[key] ?? []);
  return sources.length === 0 ? NOTHING : sources.join('|');
}

const after = (source: string): RegExp => new RegExp(`^\\s?(?:${source})`, 'i');
const before = (source: string): RegExp => new RegExp(`(?:${source.replaceAll('\\s*', '\\s?')})\\s{0,3}$`, 'i');

/** A signless integer that is no part of a longer number or a date; groups are named for what is counted. */
const COUNTED: readonly (readonly [keyof PeriodWords, number, string])[] = [
  ['days', 4, `d${WORD_END}`],
  ['hours', 3, `h${WORD_END}`],
  ['months', 2, NOTHING],
  ['weeks', 2, NOTHING],
];
const NAMES: readonly (keyof PeriodWords)[] = ['cycle', 'month', 'day', 'week', 'hour', 'quarter', 'year'];

function periodPattern(all: readonly MeasureWords[]): RegExp {
  const sources = (name: keyof PeriodWords, dress: (source: string, spaced: boolean) => string): string =>
    all.flatMap(({ periods, spaced }) => (periods[name] === undefined ? [] : [dress(periods[name], spaced)])).join('|') || NOTHING;
  const counted = COUNTED.map(
    ([name, digits, symbol]) => `(?<${name}>(?<!\\d|\\d[.,]|月)\\d{1,${digits}})[ \\u00a0-]?(?:${sources(name, ending)}|${symbol})`,
  );
  const named = NAMES.map((name) => `(?<${name}>${sources(name, whole)})`);
  return new RegExp([...counted, ...named].join('|'), 'gi');
}

function unitsOf(all: readonly MeasureWords[], key: 'volumeUnits' | 'speedUnits'): LocalUnits {
  const of = (letter: 'k' | 'm' | 'g' | 't'): string => {
    const sources = all.flatMap((words) => (words[key] as MeasureWords['volumeUnits'])?.[letter] ?? []);
    return sources.length === 0 ? NOTHING : sources.join('|');
  };
  return { k: of('k'), m: of('m'), g: of('g'), t: of('t') };
}

/** The slash between an amount and its volume is the same everywhere. */
const perPattern = (all: readonly MeasureWords[]): RegExp =>
  new RegExp(`^\\s?(?:(?:${joined(all, 'perLead')}) ?)?(?:\\/|${joined(all, 'per')})\\s?(?:(?:${joined(all, 'perTail')})\\s?){0,3}$`, 'i');

const volumeFirstPatterns = (forms: readonly VolumeFirst[]): VolumeFirstPattern[] =>
  forms.map(({ before: lead, between }) => ({
    before: lead === '' ? null : new RegExp(`(?:${lead})$`, 'i'),
    between: new RegExp(`^(?:${between})$`, 'i'),
  }));

/** The patterns of some languages together. */
export function compileMeasures(all: readonly MeasureWords[]): Measures {
  return {
    period: periodPattern(all),
    volumeUnits: unitsOf(all, 'volumeUnits'),
    speedUnits: unitsOf(all, 'speedUnits'),
    perSecond: joined(all, 'perSecond'),
    range: new RegExp(`^\\s*(?:-|–|—|~|～|${joined(all, 'to')})\\s*$`, 'i'),
    changed: before(joined(all, 'changed')),
    bare: all.flatMap(({ bare }) =>
      (bare ?? []).map((words) => ({ before: before(words.before), after: new RegExp(`^(?:${words.after})`, 'i') })),
    ),
    and: new RegExp(`^\\s(?:${joined(all, 'and')})\\s$`, 'i'),
    elided: all.flatMap(({ elided }) => elided ?? []).map((words) => ({ before: before(words.before), after: after(words.after) })),
    speedBefore: before(joined(all, 'speedBefore')),
    speedAfter: after(`bps|${joined(all, 'speedAfter')}`),
    dataAfter: after(joined(all, 'dataAfter')),
    networkAfter: after(`LTE|\\/\\d|${joined(all, 'networkAfter')}`),
    gigabytesAfter: after(joined(all, 'gigabytesAfter')),
    perSecondBefore: before(joined(all, 'perSecondBefore')),
    per: perPattern(all),
    perExtra: new RegExp(joined(all, 'perExtra'), 'i'),
    perFirst: new RegExp(joined(all, 'perFirst'), 'i'),
    bundle: new RegExp(`^\\s?(?:${joined(all, 'bundle')})?\\s?$`, 'i'),
    volumeFirst: volumeFirstPatterns(all.flatMap(({ volumeFirst }) => volumeFirst ?? [])),
    offers: {
      volumeFirst: volumeFirstPatterns(all.flatMap(({ offers }) => offers?.volumeFirst ?? [])),
      moneyFirst: new RegExp(`^(?:${all.flatMap(({ offers }) => offers?.moneyFirst ?? []).join('|') || NOTHING})$`, 'i'),
    },
    money: new Map([...Object.entries(CURRENCY_SIGNS), ...all.flatMap(({ currencies }) => Object.entries(currencies ?? {}))]),
    moneyBefore: new Map([
      ...Object.entries(SIGNS_BEFORE),
      ...all.flatMap(({ currenciesBefore }) => Object.entries(currenciesBefore ?? {})),
    ]),
    notMoney: after(joined(all, 'notMoney')),
    videoIllustration: new RegExp(joined(all, 'videoIllustration'), 'i'),
    videoNotCapped: before(joined(all, 'videoNotCapped')),
  };
}
