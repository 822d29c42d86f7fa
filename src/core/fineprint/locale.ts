/** What a language has to say to the engine: words and shapes as data, no logic. */
import type { NumberFormat } from '../model/index.ts';
import { WORD_END, WORD_START } from './common/boundary.ts';
import type { MeasureWords } from './common/measure-words.ts';
import type { ForeignWords } from './foreign.ts';
import type { ListWords } from './lists.ts';
import type { PriceLadderWords } from './price-ladder.ts';
import type { UnitCapWords } from './unit-cap.ts';

/**
 * The ideas fine print is made of. A locale gives the words for each.
 * throttle: slower, by itself · weak: a verb of change that slows only beside a speed ("cut to") · steady: words that hold a speed ("stays at") · speedWord: speed, throughput ·
 * generation: "2G speeds" · deprioritise · congestion: the condition for it · block · charge: extra use is charged ·
 * weakCharge: a verb that charges only beside a price ("costs") · bolt: more is added automatically · policy: a fair-use rule or limit ·
 * used: the condition "when the allowance is used up" · outside: beyond the allowance, from where amounts are counted anew · then: what comes next · meanwhile: for as long as what was said before holds ("while slowed") · ceiling: a top speed at all times ·
 * either: between two effects, of which only one takes place ("soit … soit") ·
 * hotspot, roaming, video: scopes · home: use at home or on the phone itself, after talk of roaming or tethering · ban: "not allowed" (of tethering) · noThrottle, noBlock, noCharge, noLimit: statements that there is none ·
 * payg: charged from the first byte · optional: something the customer may buy · included: words for what the plan comes with, beside an amount · normal: usual speeds, no limits · voice: calls and texts · window: hours of the day ·
 * zeroRated: a sentence about apps that do not count.
 */
export const CONCEPTS = [
  'throttle',
  'weak',
  'steady',
  'speedWord',
  'generation',
  'deprioritise',
  'congestion',
  'block',
  'charge',
  'weakCharge',
  'bolt',
  'policy',
  'used',
  'outside',
  'then',
  'meanwhile',
  'either',
  'window',
  'ceiling',
  'hotspot',
  'roaming',
  'home',
  'video',
  'ban',
  'noThrottle',
  'noBlock',
  'noCharge',
  'noLimit',
  'payg',
  'optional',
  'included',
  'normal',
  'voice',
  'zeroRated',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** Concept and pattern sources; earlier entries win where several match at one place. */
export type Lexicon = readonly (readonly [Concept, readonly string[]])[];

/** Patterns around a quantity: `before` ends with `$`, `after` is anchored with `^`. */
export interface Around {
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  /** What stands before and what stands after, where only both together tell. */
  readonly both?: readonly [before: RegExp, after: RegExp];
  /** What must not follow, whatever stands before. */
  readonly unless?: RegExp;
}

/** Words around a quantity; where both sides are given, both must fit. */
export interface Aside {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/**
 * Quantities that no tier is made of, whatever stands near: what an hour of video takes, what customers use on average, room in a
 * cloud or a phone, a figure that was replaced, what is left when a message is sent; a speed that comes back or is not taken away.
 */
export interface Asides {
  readonly volumes: readonly Aside[];
  readonly speeds: readonly Aside[];
}

/** How the words next to a quantity tell what it is there for. */
export interface Roles {
  /** The effect starts here ("after 20GB", "满20GB后"). */
  readonly threshold: Around;
  /** A stated limit or cap, whose effect may stand elsewhere ("a 1,000 GB cap"). */
  readonly limit: Around;
  /** Counts on top of what went before ("then another 50GB", "前100MB"). */
  readonly more: Around;
  /** A rate or speed holds up to here, and another one after ("until 400GB, then"). */
  readonly until: Around;
  /** The size of a pack or block that is added or charged ("in 50GB buckets"). */
  readonly pack: Around;
  /** The first stretch of what is charged or slowed ("前3GB"): counts from where the allowance ends. */
  readonly head: Around;
  /** The volume at which charging ends, beside a price ("$10 per GB, capped after 6GB"). */
  readonly chargeEnd: Around;
  /** A summand of an allowance ("40GB + 10GB"). */
  readonly part: Around;
  /** Superseded, optional, illustrative or a mere notice point: never part of a tier. */
  readonly ignored: Around;
  /** A speed that holds before any limit, or an illustration. */
  readonly ignoredSpeed: Around;
  /** A speed worded as a limit ("capped at", "limited to", "max."). */
  readonly ceilingSpeed: Around;
  /** "Up to" a speed: a limit where it is slow, what the line is sold with where it is fast. */
  readonly headlineSpeed: Around;
  /** Right before a speed that is another choice for the one before it. */
  readonly eitherSpeed: Around;
  /** A price that is a cap per unit, an option or an equivalent. */
  readonly ignoredPrice: Around;
  /** How the entries of a list of amounts follow each other. */
  readonly lists?: ListWords;
  /** Right before a price: it is what the one before comes to. */
  readonly netPrice: Around;
  /** The most the charge can reach. */
  readonly chargeCap: Around;
  /** In words that add data by themselves: they add the same as was used up ("renews"). */
  readonly again?: RegExp;
  /** How often a price is charged at most; the one group is the number, in digits. */
  readonly countCap: RegExp;
  /** An amount of money at which the service stops. */
  readonly moneyLimit: Around;
}

/** The order of things in running text. */
export interface Order {
  /** Splits sentences: what one says, the next does not share. */
  readonly sentenceEnd: RegExp;
  /** Splits clauses inside a sentence. */
  readonly clauseEnd: RegExp;
  /** True when an effect may stand before its threshold ("slowed after 20GB"). */
  readonly effectFirst: boolean;
  /** Number format of running text in this language. */
  readonly numbers: NumberFormat;
  /** Countries (ISO 3166-1 alpha-2) where the language is printed with another format: a decimal point in Mexican Spanish. */
  readonly numbersIn?: Readonly<Partial<Record<string, NumberFormat>>>;
}

/** Words that sell data as unlimited. */
export interface ClaimWords {
  readonly claim: RegExp;
  /** Right after the words: they are about calls, texts or something else that is not data. */
  readonly notDataAfter: RegExp;
  /** Right before the words: they are about something else than data, in languages that say "appels illimités". */
  readonly notDataBefore?: RegExp;
  /** Right before the words: a denial ("not", "non-", 不是). */
  readonly deniedBefore: RegExp;
}

export interface Locale {
  /** BCP 47 primary tag. */
  readonly id: string;
  /** The letters the language is written in; global. */
  readonly letters: RegExp;
  /** Letters and short words that tell the language from others in the same letters; global. Null where the letters are enough. */
  readonly marks: RegExp | null;
  /** How much one of its letters counts, where that is not what letters of its kind count (kana among borrowed Han). */
  readonly weight?: number;
  /** Letters borrowed from another language, as that one spells them: a text of these only is read by the hint, or as the text around it. */
  readonly borrows?: RegExp;
  readonly lexicon: Lexicon;
  readonly roles: Roles;
  readonly asides: Asides;
  /** What a text tells of something else than the plan. */
  readonly foreign: ForeignWords;
  readonly order: Order;
  readonly claims: ClaimWords;
  readonly measures: MeasureWords;
  /** A cap per volume that starts again. */
  readonly unitCap: UnitCapWords;
  /** A price for the whole period that steps up with use. */
  readonly priceLadder: PriceLadderWords;
  /** Ids of languages whose units and prices turn up inside texts of this one ("per GB" in Chinese). */
  readonly mixes?: readonly string[];
  /** Numbers written as words. */
  readonly numberWords: ReadonlyMap<string, number>;
  /** True when the language puts spaces between words, so that lexicon entries are whole words. */
  readonly spaced: boolean;
}

/** One pattern with a group per lexicon entry, in order: group n belongs to entry n - 1. Entries must not capture themselves. */
export function compileLexicon(locale: Pick<Locale, 'lexicon' | 'spaced'>): RegExp {
  const entries = locale.lexicon.map(([, sources]) => `(${sources.join('|')})`);
  const body = entries.join('|');
  return new RegExp(locale.spaced ? `${WORD_START}(?:${body})${WORD_END}` : body, 'gi');
}

/** Few spaces stand beside a number. Bounded, because unbounded repeats side by side fight over the same text. */
const fewSpaces = (source: string): string => source.replaceAll('\\s*', '\\s{0,3}').replaceAll(' *', ' {0,3}');

/** Shorthand for locale files: a pattern that ends where the quantity starts. */
export const before = (source: string): RegExp => new RegExp(`(?:${fewSpaces(source)})$`, 'i');
/** Shorthand for locale files: a pattern that starts where the quantity ends. */
export const after = (source: string): RegExp => new RegExp(`^(?:${fewSpaces(source)})`, 'i');

const UNACCENTED: Readonly<Record<string, string>> = {
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'e',
  à: 'a',
  â: 'a',
  ç: 'c',
  î: 'i',
  ï: 'i',
  ô: 'o',
  û: 'u',
  ù: 'u',
};
/** Shorthand for locale files: accents may be missing, as in capitals and in haste. Letters inside brackets stay as they are. */
export const accentless = (source: string): string =>
  source.replace(/\[[^\]]*\]|[éèêëàâçîïôûùÉÀÎ]/g, (found) => {
    const plain = UNACCENTED[found.toLowerCase()];
    return plain === undefined ? found : `[${found.toLowerCase()}${plain}]`;
  });
