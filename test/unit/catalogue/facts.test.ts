import { describe, expect, test } from 'vitest';
import { factsAbout, readings, remainingFacts, silentFacts } from '../../../src/catalogue/facts.ts';
import type { Evidence, Fact } from '../../../src/core/model/fact.ts';

const TERMS = 'At 20 GB the line is slowed to 1 Mbps until the month ends.';
const quote = (text: string, cell = TERMS, column = 'terms', columnIndex = 3): Evidence => ({
  column,
  columnIndex,
  text,
  span: [cell.indexOf(text), cell.indexOf(text) + text.length],
});
const fact = (field: string, ...evidence: Evidence[]): Fact => ({
  field,
  certainty: evidence.length > 0 ? 'stated' : 'not-stated',
  value: null,
  rule: 'test',
  evidence,
});

const FACTS = [
  fact('price.amount', quote('30', '30', 'price', 1)),
  fact('price.tax'),
  fact('tiers.0.threshold', quote('20 GB')),
  fact('tiers.0.speed', quote('1 Mbps')),
  fact('tiers.1.effect', quote('slowed to 1 Mbps')),
  fact('tiers.10.effect', quote('slowed')),
];
const plan = { facts: FACTS, terms: [TERMS] };
const fields = (facts: readonly Fact[]): string[] => facts.map(({ field }) => field);
const marked = (facts: readonly Fact[]): string[][] =>
  readings(plan, facts).map(({ pieces }) => pieces.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)));

describe('factsAbout', () => {
  test.each([
    [['price'], ['price.amount', 'price.tax']],
    [['tiers.1'], ['tiers.1.effect']],
    [
      ['price.tax', 'tiers.0'],
      ['price.tax', 'tiers.0.threshold', 'tiers.0.speed'],
    ],
    [['voice'], []],
  ])('%j', (prefixes, expected) => expect(fields(factsAbout(plan, prefixes))).toEqual(expected));
});

test('remaining facts are those with text that no section covers', () => {
  expect(fields(remainingFacts(plan, ['tiers']))).toEqual(['price.amount']);
  expect(remainingFacts(plan, ['tiers', 'price'])).toEqual([]);
});

test('silent facts rest on no text', () => expect(fields(silentFacts(FACTS))).toEqual(['price.tax']));

describe('readings', () => {
  test('quotes a cell once and marks the words of each fact in it', () => {
    expect(marked(factsAbout(plan, ['tiers.0']))).toEqual([
      ['At ', '[20 GB]', ' the line is slowed to ', '[1 Mbps]', ' until the month ends.'],
    ]);
    expect(fields(readings(plan, factsAbout(plan, ['tiers.0']))[0]?.facts ?? [])).toEqual(['tiers.0.threshold', 'tiers.0.speed']);
  });

  test('joins words that overlap', () => {
    expect(marked(factsAbout(plan, ['tiers.1', 'tiers.0.speed']))).toEqual([
      ['At 20 GB the line is ', '[slowed to 1 Mbps]', ' until the month ends.'],
    ]);
  });

  test('a cell that is no fine print is quoted alone', () => {
    expect(marked(factsAbout(plan, ['price']))).toEqual([['[30]']]);
  });

  test('quoted pieces are the cell, letter for letter, wherever nothing was cut', () => {
    for (const { pieces } of readings(plan, factsAbout(plan, ['tiers']))) expect(pieces.map(({ text }) => text).join('')).toBe(TERMS);
  });

  test('long fine print is cut around the quoted words', () => {
    const long = `${'a'.repeat(500)} 20 GB ${'b'.repeat(500)}`;
    const [reading] = readings({ terms: [long] }, [fact('tiers.0.threshold', quote('20 GB', long))]);
    const text = reading?.pieces.map((piece) => piece.text).join('') ?? '';
    expect(text).toMatch(/^…a{79} 20 GB b{79}…$/);
  });
});
