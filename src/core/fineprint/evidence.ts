/** A stretch of a text as evidence: its words and place in the source, and the rule that found them. */
import type { Mention, MentionKind } from '../model/index.ts';
import type { Locale } from './locale.ts';
import type { Stretch } from './sentences.ts';

/** What a scan of one text needs at every step. */
export interface Scan {
  readonly text: string;
  /** Offset in the source of an offset in `text`, whose glued cells are set apart. */
  readonly sourceOf: (offset: number) => number;
  readonly source: string;
  readonly folded: string;
  readonly locale: Locale;
  readonly sentence: Stretch;
  /** The sentence has a price per volume. */
  readonly priced: boolean;
  /** It or an earlier one of its line has. */
  readonly countable: boolean;
}

/** The same before the prices of the sentence are known. */
export type Base = Omit<Scan, 'priced' | 'countable'>;

/** @param name what the rule reads, for `rule` */
export function mention(
  { locale, source, sourceOf }: Pick<Scan, 'locale' | 'source' | 'sourceOf'>,
  kind: MentionKind,
  name: string,
  place: Stretch,
  value: Mention['value'],
): Mention {
  const start = sourceOf(place.start);
  const end = sourceOf(place.end);
  return { kind, text: source.slice(start, end), start, end, value, rule: `fineprint/${locale.id}/${name}` };
}
