/** The project speaks of tariffs, and nothing of it is a copy of files that are not ours to publish. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles, ROOT } from '../support/project-files.ts';
import { sharedDir } from '../support/shared.ts';

/** Spelled in parts, so that this file does not name them. */
const FOREIGN = [
  'ses+sion',
  'ses+sions',
  'a+gent',
  'a+gents',
  'pro+mpt',
  'pro+mpts',
  'l+lm',
  'l+lms',
  'chat+g+pt',
  'g+p+t',
  'cla+ude',
  'anth+ropic',
  'open+ai',
  'cop+ilot',
  'co+dex',
];
/** Words of the trade, and the name of a file others agreed on: they say something else than the list means. */
const INNOCENT = new RegExp('user[- ]?' + 'ag' + 'ent|' + String.raw`(?<![\w-])` + 'l' + String.raw`lms\.txt`, 'gi');
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${FOREIGN.map((word) => word.replaceAll('+', '')).join('|')})(?![\\p{L}\\p{N}_])`,
  'giu',
);
/** Words on pages go too far: they accuse. What the published text states or does not state is said instead. */
const ACCUSING = /(?<![\p{L}\p{N}_])(?:violat(?:es?|ed|ions?)|fraud(?:ulent)?|scams?|cheat(?:s|ed|ing)?)(?![\p{L}\p{N}_])/giu;

const TEXT = /\.(?:ts|mjs|mts|js|json|astro|svelte|css|md|html|svg|txt)$|^\.ci\/run$/;
/** Published texts are quoted as they are; lock files name packages. */
const QUOTED = /^data\/sources\/|^test\/golden\/|^package-lock\.json$/;

const files = projectFiles().filter((file) => TEXT.test(file) && !QUOTED.test(file));
const hits = (file: string, pattern: RegExp): string[] =>
  Array.from(readFileSync(path.join(ROOT, file), 'utf8').replace(INNOCENT, '').matchAll(pattern), (match) => `${file}: ${match[0]}`);

test('code and documents speak of tariffs only', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => hits(file, PATTERN))).toEqual([]);
});

test('pages and messages accuse nobody', () => {
  const shown = files.filter((file) => /^src\/(?:pages|layouts|components|islands|i18n|charts|reports|core)\//.test(file));
  expect(shown.length).toBeGreaterThan(60);
  expect(shown.flatMap((file) => hits(file, ACCUSING))).toEqual([]);
});

const shared = sharedDir();

/** All files below a folder outside the project. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(full) : [full];
  });
}

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

describe.runIf(shared !== null)('files beside the project', () => {
  test('none is copied into it', () => {
    const real = filesBelow(path.join(shared ?? '', 'real'));
    expect(real.length).toBeGreaterThan(10);
    const sizes = new Set(real.map((file) => statSync(file).size));
    const alike = projectFiles().filter((file) => sizes.has(statSync(path.join(ROOT, file)).size));
    const known = new Set(alike.length > 0 ? real.map(sha256) : []);
    expect(alike.filter((file) => statSync(path.join(ROOT, file)).size > 0 && known.has(sha256(path.join(ROOT, file))))).toEqual([]);
  });
});
