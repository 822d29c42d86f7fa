/** What a reader may be shown of a reading: the source text cut at every recognised passage. */
import type { FinePrint, FinePrintContext, Mention, Plan, Scope } from '../model/index.ts';
import { CONCEPTS } from './locale.ts';
import { readFinePrint } from './read.ts';

/** Last part of the rule ids of this engine: what a passage can be read as. */
export const READINGS = [
  'volume-threshold',
  'volume-limit',
  'volume-more',
  'volume-head',
  'volume-until',
  'volume-pack',
  'volume-cap',
  'volume-part',
  'volume-plain',
  'volume-ignored',
  'speed',
  'unit-price',
  'money-cap',
  'money-limit',
  'money-plain',
  'count-cap',
  'unit-cap',
  'price-step',
  'period',
  'unlimited-claim',
  'video-cap',
  ...CONCEPTS,
] as const;
export type ReadingName = (typeof READINGS)[number];

/** What a mention was read as: the last part of its rule's id. */
export function readingName({ rule }: Pick<Mention, 'rule'>): ReadingName | null {
  const name = rule.slice(rule.lastIndexOf('/') + 1);
  return READINGS.find((one) => one === name) ?? null;
}

/** A stretch of the text: read as the mention, or passed over. */
export interface Passage {
  readonly text: string;
  readonly mention: Mention | null;
}

export interface Explanation {
  /** In order and without gaps: joined, they are the text. */
  readonly passages: readonly Passage[];
  readonly print: FinePrint;
}

/** Of passages that overlap, the one that says most: a price with its volume goes before its parts. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (mention.end > mention.start && !kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
}

/** Cuts a text at the passages the engine recognises in it. Never throws; a text without any is one passage. */
export function explainFinePrint(text: string, context: FinePrintContext, scope?: Scope): Explanation {
  const { value: print } = readFinePrint(text, context, scope);
  const passages: Passage[] = [];
  let at = 0;
  const pass = (end: number): void => {
    if (end > at) passages.push({ text: text.slice(at, end), mention: null });
  };
  for (const mention of withoutOverlaps(print.mentions)) {
    pass(mention.start);
    passages.push({ text: text.slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  pass(text.length);
  return { passages, print };
}

/**
 * One explanation for each text of `plan.terms`, in their order: how the terms were read, passage by passage, by the same
 * reader over the same text as when the plan was made.
 */
export function explainTerms({
  terms,
  language,
  country,
  prices,
  name,
}: Pick<Plan, 'terms' | 'language' | 'country' | 'prices' | 'name'>): Explanation[] {
  const context: FinePrintContext = { language, country, currency: prices[0]?.amount.currency ?? null, plan: name };
  return terms.map((text) => explainFinePrint(text, context));
}
