/** What the engine composes tiers from: quantities with their role, and cues. */
import type { Mention, Money, Period, Volume } from '../model/index.ts';
import type { Concept } from './locale.ts';

/** threshold: an effect starts here · limit: a stated cap · more: on top of what went before · head: the first stretch after the allowance · until: what was said before holds up to here · pack: the size of an added block · cap: charging ends here · part: a summand ("40GB + 10GB") · plain: an amount, maybe the allowance · ignored. */
export type VolumeRole = 'threshold' | 'limit' | 'more' | 'head' | 'until' | 'pack' | 'cap' | 'part' | 'plain' | 'ignored';

interface At {
  readonly start: number;
  readonly end: number;
  readonly mention: Mention;
}
export interface VolumeToken extends At {
  readonly kind: 'volume';
  readonly bytes: number;
  /** Upper end of a printed range "100-150GB"; equals `bytes` for a single figure. */
  readonly upper: number;
  readonly role: VolumeRole;
}
export interface SpeedToken extends At {
  readonly kind: 'speed';
  readonly kbps: number;
  /** A maximum, which may hold from the first byte. */
  readonly ceiling: boolean;
  /** The speed the line is sold with ("up to 1 Gbps"), not a limit. */
  readonly headline: boolean;
  /** Another choice for what the speed before says ("3 Mbps, or 1.5 Mbps on 3G"). */
  readonly either: boolean;
}
export interface PriceToken extends At {
  readonly kind: 'price';
  readonly price: Money;
  readonly volume: Volume;
  /** What the price before it comes to ("0.03元/MB … 即3元/GB"). */
  readonly net: boolean;
  /** Worded as one for extra data ("per additional GB"). */
  readonly extra: boolean;
  /** Worded as one for the first volume of its size ("$5 for the first 50GB"). */
  readonly first: boolean;
}
export interface MoneyToken extends At {
  readonly kind: 'money';
  readonly money: Money;
  /** cap: the most the charge can reach · limit: the service stops here · plain: some other amount. */
  readonly role: 'cap' | 'limit' | 'plain';
}
/** How many times a price is charged at most: "maximum 3 times". */
export interface CountToken extends At {
  readonly kind: 'count';
  readonly times: number;
}
/** The most that one such volume costs; the count starts again after it. */
export interface UnitCapToken extends At {
  readonly kind: 'unit-cap';
  readonly money: Money;
  readonly volume: Volume;
}
/** From this volume on, so much more is paid for the period. */
export interface StepToken extends At {
  readonly kind: 'step';
  readonly more: Money;
  readonly bytes: number;
  /** The words that name the volume. */
  readonly threshold: Mention;
}
export interface PeriodToken extends At {
  readonly kind: 'period';
  readonly period: Period;
}
export interface CueToken extends At {
  readonly kind: 'cue';
  readonly concept: Concept;
  /** Worded as one of extra use ("overage fees"). */
  readonly extra: boolean;
  /** Worded as the same once more ("renews by itself"). */
  readonly again: boolean;
}
export type Token = VolumeToken | SpeedToken | PriceToken | MoneyToken | CountToken | UnitCapToken | StepToken | PeriodToken | CueToken;

/** A sentence with its tokens in text order. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Offsets at which a clause ends, ascending. */
  readonly clauseEnds: readonly number[];
  /** First of a line that the line before does not introduce: nothing said there is its topic. */
  readonly opens: boolean;
  /** Its first word, lower case. */
  readonly lead: string;
  /** Goes on where a semicolon ended the sentence before. */
  readonly joined: boolean;
  /** Ends with a full stop, as a heading does not. */
  readonly closed: boolean;
  /** A question: it may name an amount or a condition, but says nothing of what happens. */
  readonly asks: boolean;
  /** Says that what the sentence before says is not so. */
  readonly denies: boolean;
  /** The language may name the effect before its threshold ("slowed after 20GB"). */
  readonly effectFirst: boolean;
}

/** Number of the clause of a sentence in which `offset` lies. */
export function clauseOf(sentence: Sentence, offset: number): number {
  let clause = 0;
  while (clause < sentence.clauseEnds.length && (sentence.clauseEnds[clause] ?? 0) <= offset) clause += 1;
  return clause;
}

export const isCue = (token: Token, ...concepts: readonly Concept[]): token is CueToken =>
  token.kind === 'cue' && concepts.includes(token.concept);

const MARKS_USE: readonly VolumeRole[] = ['threshold', 'more', 'head'];

/** A table row "100GB 1.0 Mbps 200GB 0.5 Mbps": amounts and speeds in turn and nothing else. */
function isLadderRow({ tokens }: Pick<Sentence, 'tokens'>): boolean {
  const kinds = tokens.filter(({ kind }) => kind === 'volume' || kind === 'speed').map(({ kind }) => kind);
  return kinds.length >= 4 && kinds.length % 2 === 0 && kinds.every((kind, index) => kind === (index % 2 === 0 ? 'volume' : 'speed'));
}

/** "350 to 500 GB: 3 Mbps": a speed right behind the ends of a range holds between them. */
function isRangeRow({ tokens }: Pick<Sentence, 'tokens'>): boolean {
  const [first, second] = tokens.filter((token) => (token.kind === 'volume' && token.role !== 'ignored') || token.kind === 'speed');
  return first?.kind === 'volume' && first.upper > first.bytes && first.bytes > 0 && second?.kind === 'speed';
}

/** True when some step of use is spoken of, so that an effect, a speed or a price is what follows it. */
export function isConditional(sentence: Sentence): boolean {
  return (
    sentence.tokens.some(
      (token) => isCue(token, 'used', 'outside', 'then') || (token.kind === 'volume' && MARKS_USE.includes(token.role)),
    ) ||
    isLadderRow(sentence) ||
    isRangeRow(sentence)
  );
}

export const isVolume = (token: Token): token is VolumeToken => token.kind === 'volume';

/** True for an amount of money that is no price per volume. */
export const isMoney = (token: Token): token is MoneyToken => token.kind === 'money';

export const hasCue = (sentence: Pick<Sentence, 'tokens'>, ...concepts: readonly Concept[]): boolean =>
  sentence.tokens.some((token) => isCue(token, ...concepts));
