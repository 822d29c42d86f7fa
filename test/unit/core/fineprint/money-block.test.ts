import { expect, test } from 'vitest';
import { marked } from './support.ts';

test('an amount of money at which data stops caps the charge and gives the block no volume', () => {
  expect(marked('20GB后5元/GB，费用满500元断网', { country: 'CN' })).toEqual(['data 20000 charge 5 CNY/1000 cap 500', 'data ? block']);
});
