import { expect, test } from 'vitest';
import { isBasket, readQuestion } from '../../../../src/cli/cost/question.ts';

test('figures in the units of the cost stage, everything else not used', async () => {
  expect(await readQuestion({ data: '30GB', voice: '2h', sms: '50', months: '1y', promo: 'after' })).toEqual({
    basket: null,
    question: {
      usage: { dataMb: 30_000, hotspotMb: 0, roamingMb: 0, minutes: 120, messages: 50 },
      months: 12,
      promotion: 'after',
      leastKbps: 256,
    },
  });
});

test.each([
  [{ basket: 'heavy' }, true],
  [{ basket: 'HEAVY', months: '3' }, true],
  [{ basket: 'heavy', hotspot: '10GB' }, true],
  [{ basket: 'heavy', hotspot: '11GB' }, false],
])('%j is the basket itself: %s', async (options, same) => {
  const { question, basket } = await readQuestion(options);
  expect(isBasket(question, basket)).toBe(same);
});

test('no use at all may be asked for, but not by silence', async () => {
  await expect(readQuestion({ months: '12' })).rejects.toThrow('Of what use');
  expect((await readQuestion({ data: '0' })).question.usage.dataMb).toBe(0);
});
