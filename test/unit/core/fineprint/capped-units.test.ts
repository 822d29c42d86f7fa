import { describe, expect, test } from 'vitest';
import { withUnitCaps } from '../../../../src/core/fineprint/capped-units.ts';
import { readFinePrint } from '../../../../src/core/fineprint/index.ts';
import { scanText } from '../../../../src/core/fineprint/scan.ts';
import { wireTier } from '../../../../src/core/model/index.ts';

const read = (text: string, country = 'CN') =>
  readFinePrint(text, { country }).value.tiers.map(({ tier, parts }) => {
    const { action, price, price_unit_mb, charge_cap, unit_cap_price, unit_cap_mb } = wireTier(tier);
    const unit = unit_cap_price === null ? '' : ` unit ${unit_cap_price}/${unit_cap_mb} «${parts.unitCap?.text}»`;
    return `${action} ${price}/${price_unit_mb}${charge_cap === null ? '' : ` cap ${charge_cap}`}${unit}`;
  });

describe('the price a cap per volume is of', () => {
  test.each([
    ['套餐外0.29元/MB，60元/GB封顶', 'CN', ['charge 0.29/1 unit 60/1000 «60元/GB»']],
    ['套外按0.29元/MB收取，每满10元可用到100MB；满60元时可用到1GB，之后循环。', 'CN', ['charge 0.29/1 unit 60/1000 «60元时可用到1GB»']],
    [
      '套外前200MB按0.1元/MB收，满20元后可用到1GB，循环叠加；套外费用600元封顶。',
      'CN',
      ['charge 0.1/1 cap 600 unit 20/1000 «20元后可用到1GB»'],
    ],
    ['After 5GB $0.10 per MB, capped at $60 per GB and $300 a month.', 'US', ['charge 0.1/1 unit 60/1000 «$60 per GB»']],
    ['套外流量0.29元/MB，满60元送1GB。', 'CN', ['charge 0.29/1']],
    ['After 5GB $0.10 per MB, capped at $60 a month.', 'US', ['charge 0.1/1 cap 60']],
  ])('%s', (text, country, tiers) => expect(read(text, country)).toEqual(tiers));

  test('is evidence for the amount and for the volume', () => {
    const [tier] = readFinePrint('超出0.2元/MB，60元/GB封顶', { country: 'CN' }).value.tiers;
    expect(tier?.parts.unitCap).toMatchObject({
      kind: 'cap',
      rule: 'fineprint/zh/unit-cap',
      value: { amount: 60, currency: 'CNY', unit_mb: 1000 },
    });
    expect(tier?.parts.unitCapVolume).toBe(tier?.parts.unitCap);
  });
  test('a cap of nothing that is charged is dropped', () =>
    expect(withUnitCaps([], scanText('0.2元/MB，60元/GB封顶', { country: 'CN' }).sentences)).toEqual([]));
});
