import { describe, expect, test } from 'vitest';
import { readVolumes } from '../../../../src/core/fineprint/common/volume.ts';
import { climb, type Rung } from '../../../../src/core/fineprint/price-rungs.ts';
import { moneyToDecimal, volumeToMb } from '../../../../src/core/model/index.ts';
import { someMoney } from '../../../support/a-plan.ts';

const gbOf = (amount: number | null) => (amount === null ? null : (readVolumes(`${amount} GB`)[0] ?? null));
/** A rung as from, to and price; its words stand at `at`. */
const rung = (from: number | null, to: number | null, price: string | null, at = 0, currency = 'EUR'): Rung => ({
  money: price === null ? null : someMoney(price, currency),
  cost: { start: at, end: at + 5 },
  from: gbOf(from),
  to: gbOf(to),
  at: { start: at, end: at + 5 },
});
const steps = (rungs: readonly Rung[]) =>
  climb(rungs)?.map(({ volume, more }) => `${volumeToMb(volume.value)} +${moneyToDecimal(more)}`) ?? null;

describe('the steps of a ladder', () => {
  test.each<[string, Rung[], string[] | null]>([
    ['up to, up to, the rest', [rung(null, 3, '10'), rung(null, 10, '15.50'), rung(null, null, '20')], ['3000 +5.50', '10000 +4.50']],
    ['over, over', [rung(null, 3, '10'), rung(3, null, '15'), rung(20, null, '20')], ['3000 +5', '20000 +5']],
    ['ranges', [rung(0, 3, '10'), rung(3, 10, '15'), rung(10, null, '20')], ['3000 +5', '10000 +5']],
    ['free at first', [rung(null, 1, null), rung(null, 3, '10')], ['1000 +10']],
    ['no first rung', [rung(3, null, '10'), rung(10, null, '15')], null],
    ['not from the first byte', [rung(5, 6, '10'), rung(null, null, '15')], null],
    ['a gap', [rung(null, 3, '10'), rung(5, null, '15')], null],
    ['volumes that fall', [rung(null, 10, '10'), rung(null, 3, '15'), rung(null, null, '20')], null],
    ['a price that falls', [rung(null, 3, '10'), rung(null, 10, '9'), rung(null, null, '20')], null],
    ['another currency', [rung(null, 3, '10'), rung(null, null, '15', 0, 'USD')], null],
    ['one rung', [rung(null, 3, '10')], null],
    ['the rest behind the rest', [rung(null, 3, '10'), rung(null, null, '15'), rung(null, null, '20')], null],
  ])('%s', (_, rungs, expected) => expect(steps(rungs)).toEqual(expected));

  test('the words of a step go from the one price to the other', () =>
    expect(climb([rung(null, 3, '10', 4), rung(null, null, '15', 20)])).toMatchObject([{ start: 4, end: 25 }]));
});
