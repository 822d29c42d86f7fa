import { describe, expect, test } from 'vitest';
import { PlanSchema } from '../../../../src/core/model/index.ts';
import { aPlan, aTier } from '../../../support/a-plan.ts';

describe('PlanSchema refuses what no plan can be', () => {
  test.each([
    ['an id that is not safe in an address', { id: 'US Acme/20' }],
    ['a country that is no code', { country: 'usa' }],
    ['an unknown service', { service: 'pigeon' }],
    [
      'an unlimited allowance as a number',
      { data: { kind: 'unlimited', volume: { bytes: -1 }, units: null, period: null, wording: null } },
    ],
    ['an unknown verdict', { verdict: 'fraud' }],
    ['a speed below zero', { tiers: [{ ...aTier(), downKbps: -1 }] }],
    ['a field nobody knows', { sponsored: true }],
    ['a record 0', { provenance: { ...aPlan().provenance, record: 0 } }],
    ['a missing field', { terms: undefined }],
  ])('%s', (_, changes) => expect(PlanSchema.safeParse({ ...aPlan(), ...changes }).success).toBe(false));
  test('and takes what one is', () => expect(PlanSchema.safeParse(aPlan({ tiers: [aTier()] })).success).toBe(true));
});
