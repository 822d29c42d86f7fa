import { expect, test } from 'vitest';
import type { CostFacts } from '../../../../src/core/cost/types.ts';
import type { WirePlan } from '../../../../src/core/model/wire.ts';
import { EXTRAS } from '../../../../src/islands/compare/extras.ts';
import type { RowKey } from '../../../../src/islands/compare/row.ts';
import { aTier } from '../../../support/cards.ts';
import { answer, compared } from './fakes.ts';

const metered = (amount: number, period: string | null = 'month') => ({ kind: 'metered', amount, period }) as const;
const fact = (field: string, value: number) => ({ field, certainty: 'stated' as const, value, rule: 'x', evidence: [] });

test.each<[string, RowKey, Partial<CostFacts>, Partial<WirePlan>, readonly string[], number | null]>([
  [
    'a hotspot allowance and what follows it',
    'hotspot',
    { hotspot: metered(5000) },
    { tiers: [aTier({ scope: 'hotspot', from_mb: 5000 })] },
    ['5 GB per month', 'From 5 GB per month slowed to 128 kbit/s'],
    5000,
  ],
  ['no hotspot', 'hotspot', { hotspot: { kind: 'excluded', amount: null, period: null } }, {}, ['Not included'], 0],
  [
    'roaming by policy only',
    'roaming',
    {},
    { tiers: [aTier({ scope: 'roaming', action: 'block' })] },
    ['From 20 GB per month stopped'],
    null,
  ],
  [
    'minutes and what more cost',
    'voice',
    { voice: metered(100), voiceOverage: '0.15/min' },
    {},
    ['100 minutes per month', 'Beyond that: 0.15/min'],
    100,
  ],
  ['unlimited messages', 'sms', { sms: { kind: 'unlimited', amount: null, period: null } }, {}, ['Unlimited'], null],
  ['one message', 'sms', { sms: metered(1, null) }, {}, ['1 text message'], 1],
  ['video', 'video', {}, { facts: [fact('video_cap_p', 480)] }, ['At most 480p'], null],
])('%s', (_, key, facts, overrides, lines, value) => {
  const cell = answer(EXTRAS, key, compared(overrides, facts));
  expect(cell).toMatchObject({ known: true, lines });
  expect(cell.figure?.value ?? null).toBe(value);
});

test.each<RowKey>(['hotspot', 'roaming', 'voice', 'sms', 'video'])('%s not stated', (key) => {
  expect(answer(EXTRAS, key, compared())).toMatchObject({ known: false, lines: ['not stated'], figure: null });
  expect(answer(EXTRAS, key, compared({ coverage: 'excerpt' }))).toMatchObject({ known: false, lines: ['not in the fact sheet'] });
});
