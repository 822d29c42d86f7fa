/**
 * `npm run bench`, second part: reading fine print against one `String.prototype.replace` with a simple pattern over the same texts, in
 * the same run; then how the time grows with the length of a text, where twice the length should take twice the time, also for texts
 * made to be slow. One JSON object a line.
 */
import { readFinePrint } from '../../src/core/fineprint/index.ts';
import { ownCorpus } from '../eval/corpus.ts';

const ROUNDS = 7;
const LENGTHS = [62_500, 125_000, 250_000, 500_000, 1_000_000];
/** Simple, and it has to look at every character. */
const SIMPLE = /\d+ ?(?:GB|MB)/gi;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function seconds(work: () => number): number {
  globalThis.gc?.();
  const start = performance.now();
  if (work() < 0) throw new Error('unreachable: keeps the work from being dropped');
  return (performance.now() - start) / 1000;
}

const round = (value: number, places: number): number => Number(value.toFixed(places));

function statements(): void {
  const texts = ownCorpus().map(({ text, lang }) => ({ text, lang }));
  const read = (): number => texts.reduce((sum, { text, lang }) => sum + readFinePrint(text, { language: lang }).value.tiers.length, 0);
  const replace = (): number => {
    let sum = 0;
    for (let i = 0; i < 100; i++) for (const { text } of texts) sum += text.replace(SIMPLE, '').length;
    return sum;
  };
  const runs = Array.from({ length: ROUNDS }, () => ({ ours: seconds(read), theirs: seconds(replace) / 100 }));
  const ours = median(runs.map((run) => run.ours));
  console.log(
    JSON.stringify({
      name: 'fine-print',
      ratio: round(ours / median(runs.map((run) => run.theirs)), 0),
      yardstick: 'String.prototype.replace with one simple pattern over the same texts',
      statements: texts.length,
      statementsPerSecond: round(texts.length / ours, 0),
      seconds: round(ours, 3),
    }),
  );
}

/** Texts of one length: what carriers write, over and over, and runs that tempt a pattern to try again from everywhere. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  prose: (length) => fill('After 20 GB per month your speed is reduced to 128 kbps; extra data costs $5 per GB, up to $50. ', length),
  'no full stop': (length) => fill('after you use all of your included high-speed data and more and ', length),
  digits: (length) => fill('1,234.567 ', length),
  'one long word': (length) => fill('a', length),
  spaces: (length) => fill(' ', length),
  'thresholds only': (length) => fill('after 20GB or ', length),
  han: (length) => fill('每月用满20GB后网速降至1Mbps以下或者', length),
};
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function growth(): void {
  for (const [shape, text] of Object.entries(SHAPES)) {
    const took = LENGTHS.map((length) => {
      const input = text(length);
      return median([1, 2, 3].map(() => seconds(() => readFinePrint(input, {}).value.mentions.length)));
    });
    const [first = Number.NaN] = took;
    const last = took.at(-1) ?? Number.NaN;
    console.log(
      JSON.stringify({
        name: `fine-print growth: ${shape}`,
        // 1 = in proportion to the length; 16 would be quadratic.
        ratio: round(last / first / ((LENGTHS.at(-1) ?? 1) / (LENGTHS[0] ?? 1)), 2),
        yardstick: `${LENGTHS[0]} characters, times ${(LENGTHS.at(-1) ?? 1) / (LENGTHS[0] ?? 1)}`,
        characters: LENGTHS,
        seconds: took.map((value) => round(value, 3)),
      }),
    );
  }
}

statements();
growth();
