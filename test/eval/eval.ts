/**
 * `npm run eval`: how well fine print is read, by language. Scores the statements bundled with the project, and the shared corpus where
 * it is found (`../shared/gold/dev.jsonl`, or the file named by --gold).
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ownCorpus, readCorpus, table } from './corpus.ts';
import type { Labelled, Score } from './score.ts';

const DEFAULT = path.resolve(import.meta.dirname, '../../../shared/gold/dev.jsonl');

const round = (value: number | null): number | string => (value === null ? '–' : Math.round(value * 1000) / 1000);

function row(score: Score): Record<string, number | string> {
  return Object.fromEntries(Object.entries(score).map(([name, value]) => [name, name === 'statements' ? (value ?? 0) : round(value)]));
}

function print(title: string, statements: readonly Labelled[]): void {
  console.log(title);
  console.table(Object.fromEntries([...table(statements)].map(([lang, score]) => [lang, row(score)])));
}

const { values } = parseArgs({ options: { gold: { type: 'string' } } });
const gold = values.gold ?? DEFAULT;
if (existsSync(gold)) print(`Labelled corpus: ${gold}`, readCorpus(gold));
else {
  console.log(`The labelled corpus is absent: no file ${gold}. Name another with: npm run eval -- --gold FILE`);
  if (values.gold !== undefined) process.exitCode = 2;
}
print('Statements bundled with the project (test/eval/statements)', ownCorpus());
