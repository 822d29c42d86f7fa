import { describe, expect, test } from 'vitest';
import { explainFinePrint, explainTerms, readingName, READINGS } from '../../../../src/core/fineprint/index.ts';
import { messages } from '../../../../src/i18n/index.ts';
import { pageMessages } from '../../../../src/i18n/pages.ts';
import { readingWords } from '../../../../src/i18n/reading-words.ts';
import { ownCorpus } from '../../../eval/corpus.ts';

const read = (text: string): [string, string | undefined][] =>
  explainFinePrint(text, { country: 'US' }).passages.map(({ text: words, mention }) => [words, mention?.rule.split('/').at(-1)]);

test('the passages are the text, cut at what was recognised', () => {
  expect(read('After 20 GB, speeds drop to 128 kbps.')).toEqual([
    ['After ', undefined],
    ['20 GB', 'volume-threshold'],
    [', speeds ', undefined],
    ['drop', 'weak'],
    [' to ', undefined],
    ['128 kbps', 'speed'],
    ['.', undefined],
  ]);
});

test('a text without anything recognised is one passage', () => {
  expect(read('Hello there')).toEqual([['Hello there', undefined]]);
  expect(read('')).toEqual([]);
});

describe('over the bundled statements', () => {
  const all = ownCorpus().map(({ text, lang, country }) => ({
    text,
    passages: explainFinePrint(text, { language: lang, country: country ?? null }).passages,
  }));
  test('nothing is lost or doubled', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const { text, passages } of all) expect(passages.map((one) => one.text).join('')).toBe(text);
  });
  test.each(['en', 'zh'] as const)('everything recognised has a name in %s', (lang) => {
    const m = pageMessages(lang);
    for (const { passages } of all)
      for (const { mention } of passages) {
        if (!mention) continue;
        expect(readingName(mention)).not.toBeNull();
        expect(readingWords(mention, m)).toMatch(/\S/);
      }
    expect(Object.keys(m.readings.names).sort()).toEqual([...READINGS].sort());
  });
});

test('values have their units', () => {
  const [mention] = explainFinePrint('After 20 GB speeds drop to 128 kbps', {}).print.mentions;
  expect(mention && readingWords(mention, pageMessages('en'))).toBe(`threshold: ${messages('en').format.volume(20_000)}`);
});

test('the terms of a plan are read in the light of its name', () => {
  const plan = { terms: ['After 5 GB, 128 kbps.', 'Voice only'], language: 'en', country: 'US', prices: [], name: 'Roaming pass' };
  expect(explainTerms(plan).map(({ print }) => print.tiers.map(({ tier }) => tier.scope))).toEqual([['roaming'], []]);
});
