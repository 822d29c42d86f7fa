/** Every character of the names we hold, and of our own words, is in a font of ours: none is drawn in a font of the machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { familyOf } from '../../../src/images/by-font.ts';
import { FONT, FONT_SOURCES } from '../../../src/images/fonts.ts';
import { charactersOf } from '../../support/font-characters.ts';
import { ROOT } from '../../support/project-files.ts';

const { resolve } = createRequire(import.meta.url);

const filesOf = (at: number): string[] =>
  FONT_SOURCES.flatMap((font) => path.join(path.dirname(resolve(font.package)), '..', 'fonts', font.files[at] ?? ''));

/** What cards write: names of plans, carriers and sources. */
function namesHeld(): string[] {
  const folder = path.join(ROOT, 'data', 'pins');
  return readdirSync(folder)
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { plotted } = JSON.parse(line) as { plotted: { name?: string; carrier?: { name: string }; carriers?: { name: string }[]; source?: { title: string } } }; // prettier-ignore
      return [plotted.name, plotted.carrier?.name, plotted.source?.title, ...(plotted.carriers ?? []).map(({ name }) => name)];
    })
    .filter((name) => name !== undefined);
}

const ownWords = (): string[] =>
  ['en', 'zh'].flatMap((lang) => ['figures', 'strip', 'words', 'disclosure', 'site'].map((name) => readFileSync(path.join(ROOT, 'src/i18n', lang, `${name}.ts`), 'utf8'))); // prettier-ignore

describe.each([
  ['regular', 0],
  ['bold', 1],
])('the %s fonts', (_, weight) => {
  const covered = filesOf(weight).map(charactersOf);
  const fontOf = (letter: string) => covered[FONT_SOURCES.findIndex(({ family }) => family === familyOf(letter))];
  const missing = (texts: readonly string[]): string[] => [
    ...new Set(texts.flatMap((text) => [...text]).filter((letter) => letter > ' ' && !fontOf(letter)?.has(letter.codePointAt(0) ?? 0))),
  ];

  test('hold every character of the names', () => {
    const names = namesHeld();
    expect(names.length).toBeGreaterThan(1500);
    expect(missing(names)).toEqual([]);
  });

  test('hold every character of our words and of the currencies', () => {
    expect(missing([...ownWords(), '€£¥₹₩₪₱ŁłßøÅ'])).toEqual([]);
  });
});

test('no font of the machine is named', () => {
  expect(FONT).not.toMatch(/sans-serif|serif|system|Noto|Arial/);
});
