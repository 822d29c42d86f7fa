import { describe, expect, test } from 'vitest';
import { contradicts } from '../../../../src/core/normalize/conflict.ts';
import type { Candidate } from '../../../../src/core/normalize/candidate.ts';
import type { ProseReading } from '../../../../src/core/normalize/fine-print.ts';
import { readFinePrint } from '../../../../src/core/fineprint/index.ts';
import type { PolicyTier } from '../../../../src/core/model/index.ts';
import { aTier, gb, someMoney } from '../../../support/a-plan.ts';

const from = (column: number, more: Partial<PolicyTier> = {}): Candidate => ({ tier: aTier(more), parts: {}, column });
const promise = (columnIndex: number, text = 'No data caps.'): ProseReading => ({
  cell: { column: 'c', columnIndex, text, offset: 0 },
  print: readFinePrint(text, {}).value,
});

describe('contradicts', () => {
  test.each([
    ['one throttle', [from(1)], [], false],
    ['the same throttle twice', [from(1), from(2)], [], false],
    ['two speeds at one threshold', [from(1), from(2, { downKbps: 512 })], [], true],
    ['two thresholds for one speed', [from(1), from(2, { threshold: gb(30) })], [], true],
    ['another threshold and another speed: two steps', [from(1), from(2, { threshold: gb(100), downKbps: 64 })], [], false],
    ['per day and per month: two rules', [from(1), from(2, { period: 'day', downKbps: 512 })], [], false],
    [
      'two steps in one cell and one of them in another',
      [from(1), from(1, { threshold: gb(100), downKbps: 64 }), from(2, { downKbps: 512 })],
      [],
      false,
    ],
    ['a speed that one cell leaves open', [from(1), from(2, { downKbps: null })], [], false],
    ['another scope', [from(1), from(2, { scope: 'hotspot', downKbps: 512 })], [], false],
    ['a column of the table against the fine print', [from(1), from(-1, { downKbps: 512 })], [], true],
    ['no limit here, a throttle there', [from(1)], [promise(2)], true],
    ['no limit here, a charge there', [from(1, { effect: 'charge', downKbps: null, price: someMoney('5') })], [promise(2)], true],
    ['no limit and a throttle in one cell: the cell explains itself', [from(1)], [promise(1)], false],
    ['no limit here, lower priority there', [from(1, { effect: 'deprioritise', downKbps: null })], [promise(2)], false],
    ['no limit here, a hotspot limit there', [from(1, { scope: 'hotspot' })], [promise(2)], false],
    ['a cell that promises nothing', [from(1)], [promise(2, 'Sold in shops.')], false],
  ])('%s', (_, said, prose, expected) => expect(contradicts(said, prose)).toBe(expected));
});
