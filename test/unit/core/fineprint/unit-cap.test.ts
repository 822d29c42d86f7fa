import { describe, expect, test } from 'vitest';
import { readMoneys } from '../../../../src/core/fineprint/common/money.ts';
import { readUnitPrices } from '../../../../src/core/fineprint/common/unit-price.ts';
import { readVolumes } from '../../../../src/core/fineprint/common/volume.ts';
import { zh } from '../../../../src/core/fineprint/locales/zh/index.ts';
import { capsPrice, unitCaps } from '../../../../src/core/fineprint/unit-cap.ts';
import { gb, someMoney } from '../../../support/a-plan.ts';

const CN = { country: 'CN' };
const capsOf = (text: string, words = zh.unitCap): string[] => {
  const prices = readUnitPrices(text, CN);
  const readings = { moneys: readMoneys(text, CN), volumes: readVolumes(text), prices };
  return unitCaps(text, { start: 0, end: text.length }, readings, prices, words).map(
    ({ start, end, money, volume }) => `${money.units / 10 ** money.scale}/${volume.bytes / 1e6} ${text.slice(start, end)}`,
  );
};

describe('caps per volume', () => {
  test.each([
    ['a price worded as the most', '超出后0.2元/MB，60元/GB封顶', ['60/1000 60元/GB']],
    ['a volume first', '0.29元/MB，每GB最多收60元', ['60/1000 每GB最多收60元']],
    ['an amount reached, what it covers, and again', '0.29元/MB，满60元后可用到1GB，再按此循环', ['60/1000 60元后可用到1GB']],
    ['a volume in between', '0.29元/MB计,累计到5元(约17MB)后,至1GB之内不再收;超过的部分按同一办法循环', ['5/1000 5元(约17MB)后,至1GB']],
    ['not counted anew', '0.29元/MB，满60元后可用到1GB', []],
    ['counted anew on another line', '0.29元/MB，满60元后可用到1GB\n每月循环', []],
    ['another amount in between', '0.29元/MB，满60元收10元可用到1GB，循环', []],
    ['a cap of the bill', '0.29元/MB，500元封顶', []],
    ['nothing charged by a smaller volume', '每GB最多收60元', []],
    ['no cheaper than the price', '0.01元/MB，60元/GB封顶', []],
  ])('%s', (_, text, caps) => expect(capsOf(text)).toEqual(caps));

  test('a language without the words reads none', () =>
    expect(capsOf('0.2元/MB，60元/GB封顶', { ...zh.unitCap!, most: { before: null, after: null } })).toEqual([]));
});

describe('capsPrice', () => {
  const cap = { money: someMoney('60', 'CNY'), volume: gb(1) };
  test.each([
    ['a higher rate for less', '0.29', 0.001, 'CNY', true],
    ['the same rate', '0.06', 0.001, 'CNY', false],
    ['as large a volume', '70', 1, 'CNY', false],
    ['another currency', '0.29', 0.001, 'USD', false],
  ])('%s', (_, amount, volume, currency, holds) => expect(capsPrice(cap, someMoney(amount, currency), gb(volume))).toBe(holds));
});
