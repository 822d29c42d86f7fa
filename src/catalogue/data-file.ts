/** Reads a JSON file of the data folder that is part of the project, unlike data/compiled. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CatalogueError } from './load.ts';

const placeOf = (parts: readonly string[]): string => path.resolve('data', ...parts);

export const hasDataFile = (...parts: readonly string[]): boolean => existsSync(placeOf(parts));

/** Names in a folder of the data, sorted. */
export const namesIn = (...parts: readonly string[]): readonly string[] =>
  readdirSync(placeOf(parts))
    .filter((name) => !name.startsWith('.'))
    .sort();

/** @param parts path below data/. @throws CatalogueError when there is no such file */
export function dataFile(...parts: readonly string[]): unknown {
  const file = placeOf(parts);
  if (!existsSync(file)) throw new CatalogueError(`A file of the project is missing: ${file}`, 'Run from the folder of the project.');
  return JSON.parse(readFileSync(file, 'utf8'));
}
