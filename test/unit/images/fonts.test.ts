/** Every character of the names we hold, and of our own words, is in a font of ours: none is drawn in a font of the machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FONT, FONT_SOURCES } from '../../../src/images/fonts.ts';
import { ROOT } from '../../support/project-files.ts';

const { resolve } = createRequire(import.meta.url);

/** The characters of a font: its `cmap` table, formats 4 and 12. */
function charactersOf(file: string): ReadonlySet<number> {
  const font = readFileSync(file);
  const record = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at).find(
    (at) => font.toString('latin1', at, at + 4) === 'cmap',
  );
  const table = font.readUInt32BE((record ?? 0) + 8);
  const found = new Set<number>();
  for (let at = 0; at < font.readUInt16BE(table + 2); at += 1) {
    const start = table + font.readUInt32BE(table + 8 + 8 * at);
    const format = font.readUInt16BE(start);
    const count = format === 4 ? font.readUInt16BE(start + 6) / 2 : format === 12 ? font.readUInt32BE(start + 12) : 0;
    for (let one = 0; one < count; one += 1) {
      const [from, to] =
        format === 4
          ? [font.readUInt16BE(start + 16 + 2 * (count + one)), font.readUInt16BE(start + 14 + 2 * one)]
          : [font.readUInt32BE(start + 16 + 12 * one), font.readUInt32BE(start + 20 + 12 * one)];
      for (let code = from; code <= to && code !== 0xffff; code += 1) found.add(code);
    }
  }
  return found;
}

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
  const missing = (texts: readonly string[]): string[] => [
    ...new Set(
      texts.flatMap((text) => [...text]).filter((letter) => letter > ' ' && !covered.some((font) => font.has(letter.codePointAt(0) ?? 0))),
    ),
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
