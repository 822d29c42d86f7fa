import { expect, test } from 'vitest';
import { rule } from '../../../../../src/core/disclosure/index.ts';
import { answersTo } from '../../../../support/rule-test.ts';

const note = async (overage_price: string, overage_unit: string): Promise<string | undefined> => {
  const [answer] = await answersTo(rule('cn-overage-price')!, {
    rows: { country: 'CN', price: '100', currency: 'CNY', data_allowance: '20 GB', overage_price, overage_unit },
  });
  expect(answer?.outcome).toBe('disclosed');
  return answer?.note?.en;
};

test('data beyond the allowance far above the price inside it is noted, and stays disclosed', async () => {
  // Inside: 5 a gigabyte.
  expect(await note('0.29', 'MB')).toContain('more than 10 times');
  expect(await note('50', 'GB')).toBeUndefined();
  expect(await note('51', 'GB')).toContain('our own mark, not law');
});
