import { describe, expect, test } from 'vitest';
import { NOTICES } from '../../../src/core/model/notice.ts';
import { pageMessages } from '../../../src/i18n/pages.ts';

type Leaf = readonly [path: string, value: string];

/** Every text of a catalogue by its path; a function is called with sample values. */
function leaves(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, sample(value as (...values: unknown[]) => unknown)]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

function sample(text: (...values: unknown[]) => unknown): string {
  for (const values of [
    [3, 7, 'x', 'x'],
    ['x', 'x', 'x', 'x'],
  ]) {
    try {
      const said = text(...values);
      if (typeof said === 'string') return said;
    } catch {
      // The next sample has the types this text takes.
    }
  }
  return '?';
}

const texts = (lang: 'en' | 'zh'): Leaf[] => {
  const { format: _format, lang: _lang, ...rest } = pageMessages(lang);
  return leaves(rest, lang);
};
/** Texts that are rightly empty in Chinese, names, units and codes that are the same in every language. */
const SAME = /\.(?:gap|name|switchTo\.(?:en|zh)|separator|also|comma|end|colon|sha256)$/;

describe('both languages are complete', () => {
  test('the same texts exist in both', () => {
    const keys = (lang: 'en' | 'zh'): string[] =>
      texts(lang)
        .map(([path]) => path.slice(3))
        .sort();
    expect(keys('en').length).toBeGreaterThan(300);
    expect(keys('zh')).toEqual(keys('en'));
  });

  test.each(['en', 'zh'] as const)('no text of %s is empty', (lang) => {
    expect(texts(lang).filter(([path, text]) => text.trim() === '' && !SAME.test(path))).toEqual([]);
  });

  test('English has no Chinese in it', () => {
    expect(texts('en').filter(([path, text]) => /\p{Script=Han}/u.test(text) && !SAME.test(path))).toEqual([]);
  });

  test('longer Chinese texts are in Chinese', () => {
    const left = texts('zh').filter(
      ([path, text]) => /[a-z]{4,}.*[a-z]{4,}.*[a-z]{4,}/i.test(text) && !/\p{Script=Han}/u.test(text) && !SAME.test(path),
    );
    expect(left).toEqual([]);
  });
});

test.each(['en', 'zh'] as const)('every notice code has a meaning in %s', (lang) => {
  expect(Object.keys(pageMessages(lang).notices)).toEqual(Object.keys(NOTICES));
});

test('no text passes judgement', () => {
  const judging = /violat|fraud|cheat|mislead|scam|欺诈|违法|骗/i;
  expect([...texts('en'), ...texts('zh')].filter(([, text]) => judging.test(text))).toEqual([]);
});
