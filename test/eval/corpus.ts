/** Labelled statements from files of one JSON object a line, and the readings of this program of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readTermsRecord } from '../../src/core/fineprint/index.ts';
import { score, type Labelled, type Prediction, type Score } from './score.ts';

/** Statements we made up ourselves, in the manner of carriers, regulators and the press: bundled, unlike the shared corpus. */
export const OWN = path.join(import.meta.dirname, 'statements');

/** @throws when a line is not JSON; the message names file and line. */
export function readCorpus(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Labelled];
      } catch {
        throw new Error(`${file}, line ${index + 1}: not a JSON object.`);
      }
    });
}

export const ownCorpus = (): Labelled[] =>
  existsSync(OWN)
    ? readdirSync(OWN)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .flatMap((name) => readCorpus(path.join(OWN, name)))
    : [];

export function readAll(statements: readonly Labelled[]): ReadonlyMap<string, Prediction> {
  return new Map(
    statements.map(({ id, text, lang, country, plan }) => [
      id,
      readTermsRecord({ id, text, lang, country: country ?? null, plan: plan ?? null }),
    ]),
  );
}

/** Scores over all statements ("all") and by language, the largest first. */
export function table(statements: readonly Labelled[]): ReadonlyMap<string, Score> {
  const predictions = readAll(statements);
  const languages = [...new Set(statements.map(({ lang }) => lang))];
  const rows = languages.map(
    (lang) =>
      [
        lang,
        score(
          statements.filter((one) => one.lang === lang),
          predictions,
        ),
      ] as const,
  );
  return new Map([['all', score(statements, predictions)] as const, ...rows.toSorted(([, a], [, b]) => b.statements - a.statements)]);
}
