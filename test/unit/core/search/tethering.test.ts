import { expect, test } from 'vitest';
import type { PlanCard } from '../../../../src/core/model/card.ts';
import { tetheringOf } from '../../../../src/core/search/tethering.ts';
import { aCard, aTier } from '../../../support/cards.ts';

const hotspot = (kind: 'metered' | 'unlimited' | 'excluded') => ({ hotspot: { kind, amount: null, period: null } });
const tier = (overrides: Parameters<typeof aTier>[0]) => ({ tiers: [aTier({ scope: 'hotspot', ...overrides })] });

test.each([
  ['nothing said', {}, 'not-stated'],
  ['a limit of the plan says nothing about sharing', { tiers: [aTier()] }, 'not-stated'],
  ['not allowed', hotspot('excluded'), 'excluded'],
  ['blocked from the first byte', tier({ action: 'block', from_mb: 0 }), 'excluded'],
  ['blocked after 15 GB', tier({ action: 'block', from_mb: 15_000 }), 'limited'],
  ['an allowance', hotspot('metered'), 'limited'],
  ['slower after 5 GB', tier({ action: 'throttle', from_mb: 5000 }), 'limited'],
  ['slow from the first byte', tier({ action: 'throttle', from_mb: 0 }), 'limited'],
  ['a limit without an effect', tier({ action: 'unspecified', from_mb: null }), 'limited'],
  ['included, then slower', { ...hotspot('unlimited'), ...tier({ action: 'throttle' }) }, 'limited'],
  ['included', hotspot('unlimited'), 'included'],
  ['at full speed', tier({ action: 'full_speed', from_mb: 0 }), 'included'],
] satisfies [string, Partial<PlanCard>, string][])('%s', (_, overrides, expected) => expect(tetheringOf(aCard(overrides))).toBe(expected));
