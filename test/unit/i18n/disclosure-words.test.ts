/** Sentences about findings: factual, with the place of every quote, in both languages. */
import { describe, expect, test } from 'vitest';
import { FORCES, GRADES, OUTCOMES, REASONS, RULES, STANDINGS, type Reason } from '../../../src/core/disclosure/index.ts';
import { conditionWords, disclosureWords, findingSentence } from '../../../src/i18n/disclosure-words.ts';
import { LANGS } from '../../../src/i18n/lang.ts';

const EVIDENCE = [{ column: 'terms', columnIndex: 3, text: 'after 20 GB', span: [0, 11] as [number, number] }];
const finding = (reason: Reason, more: object = {}) => ({
  rule: 'core-speed-after',
  reason,
  evidence: EVIDENCE,
  missing: [],
  note: null,
  record: 14,
  ...more,
});

test.each([
  ['nothing-found', { evidence: [] }, 'en', 'No text on the speed after the threshold was found in row 14.'],
  ['nothing-found', { evidence: [] }, 'zh', '在第 14 行中未找到关于达到阈值后的速率的文字。'],
  [
    'nothing-found',
    { evidence: [], record: null },
    'en',
    'No text on the speed after the threshold was found in the plans of the carrier.',
  ],
  ['stated', {}, 'en', 'States the speed after the threshold: “after 20 GB” (row 14, column terms).'],
  ['stated', {}, 'zh', '载明了达到阈值后的速率：“after 20 GB”（第 14 行 terms 列）。'],
  [
    'in-part',
    {
      missing: [
        { en: 'the price', zh: '价格' },
        { en: 'the term', zh: '期限' },
      ],
    },
    'en',
    'States the speed after the threshold in part: “after 20 GB” (row 14, column terms). Not found in row 14: the price, the term.',
  ],
  [
    'other-than-the-figure',
    { note: { en: 'The rule names 512 kbit/s.', zh: '规则所列为 512 kbit/s。' } },
    'en',
    'States the speed after the threshold other than the rule names it: “after 20 GB” (row 14, column terms). The rule names 512 kbit/s.',
  ],
] as const)('%s %j in %s', (reason, more, lang, expected) => {
  expect(findingSentence(finding(reason, more), lang)).toBe(expected);
});

describe.each(LANGS)('in %s', (lang) => {
  const words = disclosureWords(lang);
  test.each(REASONS)('%s has a sentence and a name', (reason) => {
    const sentence = findingSentence(finding(reason), lang);
    expect(sentence).toMatch(lang === 'en' ? /^[A-Z].*\.$/s : /。$/);
    expect(sentence).not.toMatch(/undefined|violat|fraud|illegal|欺诈|违法|违规/);
    expect(words.reasons[reason].length).toBeGreaterThan(1);
  });
  test('every outcome, force, grade and standing has a name of its own', () => {
    for (const [names, keys] of [
      [words.outcomes, OUTCOMES],
      [words.forces, FORCES],
      [words.grades, GRADES],
      [words.standings, STANDINGS],
    ] as const) {
      const all = keys.map((key) => (names as Record<string, string>)[key]);
      expect(all.every((name) => name !== undefined && name !== '')).toBe(true);
      expect(new Set(all).size).toBe(keys.length);
    }
  });
  test('every rule says what it asks, and of which plans', () => {
    expect(RULES.length).toBeGreaterThan(4);
    for (const rule of RULES) {
      expect({ id: rule.id, what: rule.what[lang].trim() === rule.what[lang] && rule.what[lang] !== '' }).toEqual({
        id: rule.id,
        what: true,
      });
      expect({ id: rule.id, ends: /[.。]$/.test(rule.requires[lang]) }).toEqual({ id: rule.id, ends: true });
      expect(rule.when.length === 0).toBe(conditionWords(rule, lang) === null);
    }
  });
});

test('a long quote is cut, and of many quotes the rest is counted', () => {
  const many = Array.from({ length: 6 }, (_, i) => ({
    column: `c${i}`,
    columnIndex: i,
    text: 'x'.repeat(500),
    span: [0, 500] as [number, number],
  }));
  const sentence = findingSentence(finding('stated', { evidence: many }), 'en');
  expect(sentence).toContain('and 2 more');
  expect(sentence.length).toBeLessThan(1000);
});
