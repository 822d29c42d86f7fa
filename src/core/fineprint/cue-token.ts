/** Which ideas the words of a sentence stand for. */
import type { MentionKind } from '../model/index.ts';
import { matchesOf } from './common/matches.ts';
import { oncePer } from './common/once-per.ts';
import { mention, type Base } from './evidence.ts';
import { compileLexicon, type Concept, type Locale } from './locale.ts';
import { measuresOf } from './measures.ts';
import type { CueToken } from './token.ts';

const CUE_KINDS: Readonly<Partial<Record<Concept, MentionKind>>> = {
  hotspot: 'scope',
  roaming: 'scope',
  video: 'scope',
  voice: 'scope',
  congestion: 'condition',
  used: 'condition',
  outside: 'condition',
  then: 'condition',
  optional: 'condition',
  noLimit: 'no-limit-statement',
};

const lexiconOf = oncePer((locale: Locale) => compileLexicon(locale));

function conceptOf(match: RegExpMatchArray, { lexicon }: Locale): Concept {
  const group = match.findIndex((text, index) => index > 0 && text !== undefined);
  return lexicon[group - 1]?.[0] ?? 'normal';
}

/** Every word of a sentence that stands for an idea. */
export function cueTokens(scan: Base): CueToken[] {
  const { folded, sentence } = scan;
  const found: CueToken[] = [];
  for (const match of matchesOf(folded.slice(sentence.start, sentence.end), lexiconOf(scan.locale))) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const concept = conceptOf(match, scan.locale);
    found.push({
      kind: 'cue',
      concept,
      start,
      end,
      extra: concept === 'charge' && measuresOf(scan.locale).perExtra.test(match[0]),
      again: concept === 'bolt' && (scan.locale.roles.again?.test(match[0]) ?? false),
      mention: mention(scan, CUE_KINDS[concept] ?? 'effect', concept, { start, end }, concept),
    });
  }
  return found;
}
