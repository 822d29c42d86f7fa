/** Frozen figures: named by the hash of their data, sorted, added to and never taken away. */
import { describe, expect, test } from 'vitest';
import { plotPlan } from '../../../src/charts/plot-plan.ts';
import type { Pinned } from '../../../src/charts/types.ts';
import { addPins, pinLines, pinned } from '../../../src/cli/pins.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aPlottedSource } from '../../support/a-figure.ts';

const pinOf = (id: string, date: string): Pinned => pinned(plotPlan(aPlan({ id }), aPlottedSource({ date })));

describe('a pin', () => {
  test('is the SHA-256 of the data, whatever the order of their keys', () => {
    const { pin, plotted } = pinOf('us-acme-a', '2026-01-01');
    expect(pin).toMatch(/^[0-9a-f]{64}$/);
    expect(pinned(Object.fromEntries(Object.entries(plotted).toReversed()) as unknown as typeof plotted).pin).toBe(pin);
  });

  test('is another one for other data', () => {
    expect(pinOf('us-acme-a', '2026-01-01').pin).not.toBe(pinOf('us-acme-a', '2026-01-02').pin);
  });
});

describe('adding pins', () => {
  const old = pinOf('us-acme-b', '2026-01-01');
  const later = pinOf('us-acme-b', '2026-02-01');
  const other = pinOf('us-acme-a', '2026-02-01');

  test('keeps what was there and sorts by subject, then date', () => {
    const files = addPins(new Map([['us', [old]]]), [later, other, later]);
    expect(files.get('us')).toEqual([other, old, later]);
  });

  test('one that is there already is not added again', () => {
    const before = new Map([['us', [old]]]);
    expect(addPins(before, [old])).toEqual(before);
  });

  test('a line is a pin and its data with sorted keys', () => {
    expect(pinLines([old])).toMatch(/^\{"pin":"[0-9a-f]{64}","plotted":\{"asOf":/);
    expect(JSON.parse(pinLines([old]))).toEqual(JSON.parse(JSON.stringify(old)));
  });
});
