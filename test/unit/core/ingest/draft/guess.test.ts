import { describe, expect, test } from 'vitest';
import { columnFacts, guessColumns, type Guess } from '../../../../../src/core/ingest/draft/guess.ts';
import { TABLES } from './tables.ts';

const guess = (headers: readonly string[], rows: readonly (readonly string[])[]): Guess[] =>
  guessColumns(headers, columnFacts(headers, rows));

test.each(TABLES.map((table) => [table.language, table] as const))(
  '%s: every column of the made-up table gets its target',
  (_, { columns, rows }) => {
    const guesses = guess(
      columns.map(([header]) => header),
      rows,
    );
    expect(guesses.map(({ column, target }) => [column, target])).toEqual(columns.map(([header, target]) => [header, target]));
    for (const { target, confidence, reasons } of guesses) {
      expect(confidence).toBeGreaterThanOrEqual(target === null ? 0 : 0.3);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThan(0);
    }
  },
);

describe('one-to-one', () => {
  const guesses = guess(
    ['Price', 'Old price', 'Plan', 'Plan name'],
    [
      ['$10', '$12', 'A', 'Alpha'],
      ['$20', '$25', 'B', 'Beta'],
    ],
  );

  test('each target is given once, to the better column', () => {
    const targets = guesses.flatMap(({ target }) => target ?? []);
    expect(new Set(targets).size).toBe(targets.length);
    expect(guesses.map(({ target }) => target)).toEqual(expect.arrayContaining(['price', 'plan_name']));
    expect(guesses[0]?.target).toBe('price');
    expect(guesses[1]?.target).toBeNull();
    expect(guesses[1]?.alternatives[0]?.target).toBe('price');
  });
});

describe('without a header that says anything, the values speak, and weakly', () => {
  const rows = [
    ['Alpha 5', '€10', '5 GB', 'https://example.org/1', 'After 5 GB the speed is reduced to 64 kbps until the next month begins.'],
    ['Beta 10', '€15', '10 GB', 'https://example.org/2', 'After 10 GB the speed is reduced to 64 kbps until the next month begins.'],
  ];
  const guesses = guess(['q1', 'q2', 'q3', 'q4', 'q5'], rows);

  test('targets follow from money, volumes, addresses, sentences and different short texts', () => {
    expect(guesses.map(({ target }) => target)).toEqual(['plan_name', 'price', 'data_allowance', 'plan_url', 'terms']);
  });

  test('no such guess is sure', () => {
    for (const { confidence, reasons } of guesses) {
      expect(confidence).toBeLessThan(0.6);
      expect(reasons[0]).toMatch(/^by its values/);
    }
  });
});

test('values correct the header: a "Data" column of dates is no allowance', () => {
  expect(
    guess(
      ['Name', 'Data'],
      [
        ['A', '2024-01-31'],
        ['B', '2024-02-29'],
      ],
    )[1]?.target,
  ).toBe('as_of');
  expect(
    guess(
      ['Name', 'Data'],
      [
        ['A', '5 GB'],
        ['B', '10 GB'],
      ],
    )[1]?.target,
  ).toBe('data_allowance');
});

test('a column of 0 and 1 is a flag, not a threshold', () => {
  const facts = columnFacts(
    ['Name', 'Fair Usage Policy'],
    [
      ['A', '1'],
      ['B', '0'],
    ],
  );
  expect(guessColumns(['Name', 'Fair Usage Policy'], facts)[1]?.target).not.toBe('throttle_threshold');
});

test('cells that repeat their own label name their column', () => {
  const guesses = guess(
    ['0', '1'],
    [
      ['Nombre: Plan Uno', 'Precio mensual: $9.990'],
      ['Nombre: Plan Dos', 'Precio mensual: $12.990'],
    ],
  );
  expect(guesses.map(({ target }) => target)).toEqual(['plan_name', 'price']);
});

test('the same table gets the same answer', () => {
  const [table] = TABLES;
  const headers = table?.columns.map(([header]) => header) ?? [];
  expect(JSON.stringify(guess(headers, table?.rows ?? []))).toBe(JSON.stringify(guess(headers, table?.rows ?? [])));
});
