/** Text → sentences of tokens: every quantity and cue with its exact span and the role its neighbours give it. */
import type { FinePrintContext } from '../model/index.ts';
import { foldSigns } from './common/fold.ts';
import { unglue } from './common/unglue.ts';
import { withoutDenied } from './foreign.ts';
import { detectLocale } from './language.ts';
import { withLineSteps } from './line-steps.ts';
import type { Locale } from './locale.ts';
import { readQuantities } from './quantities.ts';
import { sentenceOf } from './sentence-of.ts';
import { split, unwrap, type Stretch } from './sentences.ts';
import { readTables } from './table.ts';
import type { Sentence } from './token.ts';

/** Lines may be in different languages; each is read in its own. */
const LINE_END = /\n+/g;
/** The end of a line that speaks of the next one: a question, a heading. */
const INTRODUCES = /[?？:：]\s*$/;
/** Marks where a quotation leaves something out: what follows stood elsewhere. */
const OMISSION = /…\s*$/;

const isApart = (folded: string, { start }: Stretch): boolean => OMISSION.test(folded.slice(Math.max(0, start - 4), start));

/** The sentences of a text with their tokens. */
export function scanText(source: string, context: FinePrintContext): { readonly locale: Locale; readonly sentences: readonly Sentence[] } {
  const { text, sourceOf } = unglue(source);
  const folded = unwrap(foldSigns(text));
  const main = detectLocale(text, context.language);
  const lines = split(folded, { start: 0, end: text.length }, LINE_END);
  const localeOf = (line: Stretch): Locale => detectLocale(folded.slice(line.start, line.end), context.language, main);
  const tables = readTables(folded, lines, main, (line) => {
    const locale = localeOf(line);
    return sentenceOf({ text, source, sourceOf, folded, locale, sentence: line }, readQuantities(folded, line, locale, context), false);
  });
  const sentences = lines.flatMap((line, at) => {
    const row = tables[at];
    if (row !== undefined) return row ?? [];
    const locale = localeOf(line);
    const quantities = readQuantities(folded, line, locale, context);
    const opens = !INTRODUCES.test(folded.slice(Math.max(0, line.start - 4), line.start));
    return split(folded, line, locale.order.sentenceEnd).map((sentence, index) =>
      sentenceOf({ text, source, sourceOf, folded, locale, sentence }, quantities, index === 0 ? opens : isApart(folded, sentence)),
    );
  });
  return { locale: main, sentences: withLineSteps(withoutDenied(sentences), folded) };
}
