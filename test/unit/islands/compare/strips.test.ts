import { expect, test } from 'vitest';
import { messages } from '../../../../src/i18n/index.ts';
import { compareStrips } from '../../../../src/islands/compare/strips.ts';
import { aTier } from '../../../support/cards.ts';
import { aWirePlan } from '../fakes.ts';

const en = messages('en');
const ticks = (svg: string | undefined): string => /<g class="ts-ticks".*?<\/g>/s.exec(svg ?? '')?.[0] ?? '';

test('strips of very different plans have the same axis', () => {
  const small = aWirePlan({ allowance: { kind: 'metered', mb: 100, period: 'month' } });
  const huge = aWirePlan({ tiers: [aTier({ from_mb: 20_000_000 })] });
  const [one, two] = compareStrips([small, huge], en, 280);
  expect(ticks(one?.svg)).not.toBe('');
  expect(ticks(one?.svg)).toBe(ticks(two?.svg));
  expect(ticks(one?.svg)).not.toBe(ticks(compareStrips([small], en, 280)[0]?.svg));
});

test('an excerpt is told from a file', () => {
  const unknown = { allowance: { kind: 'not-stated', mb: null, period: null } } as const;
  const [full, excerpt] = compareStrips([aWirePlan(unknown), aWirePlan({ ...unknown, coverage: 'excerpt' })], en, 280);
  expect(full?.text).toContain('not stated');
  expect(excerpt?.text).toContain('not in the fact sheet');
});

test('a narrow column gets a shorter bar', () => {
  expect(compareStrips([aWirePlan()], en, 140)[0]?.svg).toContain('width="140"');
});
