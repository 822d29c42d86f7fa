/** Checks one file after the other. Whatever is wrong with one never stops the others. */
import path from 'node:path';
import type { CheckQuestion } from '../../core/disclosure/index.ts';
import type { Profile } from '../../core/ingest/index.ts';
import { checkFile } from '../../core/pipeline/index.ts';
import { findingsNeeded, type FileResult, type UnreadFile } from '../../reports/index.ts';
import { CliError } from '../error.ts';
import { readInput, sha256 } from '../io.ts';
import { shownPath } from './find-files.ts';
import type { CheckOptions } from './options.ts';

export type Reading = Pick<CheckOptions, 'profile' | 'country' | 'currency' | 'coverage' | 'limit'> &
  Partial<Pick<CheckOptions, 'format' | 'suppressions'>>;

export async function checkFiles(
  files: readonly string[],
  question: CheckQuestion,
  reading: Reading,
  profiles: readonly Profile[],
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  for (const file of files) results.push(await checkOne(file, question, reading, profiles));
  return results;
}

async function checkOne(file: string, question: CheckQuestion, reading: Reading, profiles: readonly Profile[]): Promise<FileResult> {
  const shown = shownPath(file);
  try {
    const bytes = await readInput(file);
    const name = file === '-' ? shown : path.basename(file);
    const { profile: profileId, country, currency, coverage, format = 'json' } = reading;
    const limit = findingsNeeded(format, reading);
    const result = await checkFile(
      { bytes, name, sha256: sha256(bytes), profiles, profileId, country, currency, coverage, limit },
      question,
    );
    return { ...result, path: shown };
  } catch (error) {
    return unread(shown, error);
  }
}

function unread(path: string, error: unknown): UnreadFile {
  const expected = error instanceof CliError;
  return {
    ok: false,
    path,
    reason: expected ? 'disk' : 'fault',
    message: error instanceof Error ? error.message : String(error),
    hint: expected ? error.hint : 'This is a fault of this program, not of the file.',
    columns: [],
  };
}
