/** A folder of its own for a test, gone when the tests of the file are done. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

export interface Temp {
  readonly folder: string;
  readonly at: (...names: readonly string[]) => string;
  /** Writes a file, with its folders. @returns its path */
  readonly put: (name: string, content: string | Uint8Array) => string;
}

export function temp(name: string): Temp {
  const folder = mkdtempSync(path.join(tmpdir(), `plaintariff-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (...names: readonly string[]): string => path.join(folder, ...names);
  return {
    folder,
    at,
    put: (file, content) => {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), content);
      return at(file);
    },
  };
}
