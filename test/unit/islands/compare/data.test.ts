import { expect, test } from 'vitest';
import type { WirePlan } from '../../../../src/core/model/wire.ts';
import { DATA, volumeFigure } from '../../../../src/islands/compare/data.ts';
import { answer, compared, NO_DATA_STATED } from './fakes.ts';

const UNLIMITED = { kind: 'unlimited', mb: null, period: null } as const;
const included = (overrides: Partial<WirePlan>) => answer(DATA, 'allowance', compared(overrides));

test.each<[string, Partial<WirePlan>, readonly string[], number | null]>([
  ['metered', {}, ['20 GB per month'], 20_000],
  ['per 28 days', { allowance: { kind: 'metered', mb: 28_000, period: '28d' } }, ['28 GB per 28 days'], 30_000],
  ['excluded', { allowance: { kind: 'excluded', mb: null, period: null } }, ['Not included'], 0],
  ['the word itself is not repeated', { allowance: UNLIMITED, unlimited_words: 'UNLIMITED' }, ['Unlimited'], null],
  ['unlimited, in the words of the plan', { allowance: UNLIMITED, unlimited_words: 'Endlos' }, ['Unlimited: “Endlos”'], null],
])('%s', (_, overrides, lines, value) => {
  const cell = included(overrides);
  expect(cell).toMatchObject({ known: true, lines });
  expect(cell.figure?.value ?? null).toBe(value);
});

test.each([
  [{}, 'not stated'],
  [{ coverage: 'excerpt' } as const, 'not in the fact sheet'],
  [{ unread_terms: true }, 'not known (fine print not read yet)'],
])('not stated: %o', (overrides, words) => {
  expect(included({ allowance: NO_DATA_STATED, ...overrides })).toMatchObject({ known: false, lines: [words], figure: null });
});

test('a volume once is no volume a month', () => {
  expect(volumeFigure(10_000, null).unit).not.toBe(volumeFigure(10_000, 'month').unit);
});
