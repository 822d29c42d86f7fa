/** Files of the project as they lie on the disk: what is tracked, without what is generated or installed. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

const SKIPPED = new Set(['node_modules', 'dist', 'build', '.astro', '.git', 'coverage', 'data/compiled']);
/** Left by an interrupted compilation, or by a golden test that changed. */
const SKIPPED_PATTERN = /^data\/compiled\.|-changed$/;

/** Paths of all files below a folder, relative to the root, with forward slashes, sorted. */
export function projectFiles(below = '.'): string[] {
  const folder = path.join(ROOT, below);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const relative = path.posix.join(below, entry.name);
      if (SKIPPED.has(relative) || SKIPPED_PATTERN.test(relative)) return [];
      return entry.isDirectory() ? projectFiles(relative) : [relative];
    })
    .sort();
}
