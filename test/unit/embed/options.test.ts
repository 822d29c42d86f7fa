/** What is read from the address of a figure; whatever is not understood is left out. */
import { expect, test } from 'vitest';
import { frozenPath, livePath } from '../../../src/embed/address.ts';
import { readOptions } from '../../../src/embed/options.ts';

const none = { plans: [], pins: [], tooMany: false };

test.each<[string, object]>([
  ['', none],
  ['?theme=dark&max=50', { ...none, theme: 'dark', maxGb: 50 }],
  ['?max=0.5', { ...none, maxGb: 0.5 }],
  ['?theme=pink&max=-1', none],
  ['?max=1e99', none],
  ['?max=0', none],
  ['?plans=a,b,a', { ...none, plans: ['a', 'b'] }],
  ['?plans=us-x_1.5,%E5%A5%97%E9%A4%90', { ...none, plans: ['us-x_1.5', '套餐'] }],
  ['?plans=../../etc,//elsewhere.example,a/b,%3Cb%3E,.,..', none],
  ['?plans=a,b,c,d,e,f,g', { ...none, plans: ['a', 'b', 'c', 'd', 'e', 'f'], tooMany: true }],
  [`?pins=${'a'.repeat(24)},xyz,${'B'.repeat(24)}`, { ...none, pins: ['a'.repeat(24)] }],
])('%s', (search, expected) => {
  expect(readOptions(search)).toEqual(expected);
});

test('what an address is made of is read back', () => {
  const options = { theme: 'light', maxGb: 12.5 } as const;
  expect(readOptions(new URL(livePath('cost', ['a', 'b'], options), 'https://x.example').search)).toMatchObject({
    ...options,
    plans: ['a', 'b'],
  });
  const pins = ['a', 'b'].map((digit) => digit.repeat(64));
  expect(readOptions(new URL(frozenPath('cost', pins), 'https://x.example').search).pins).toEqual(pins.map((pin) => pin.slice(0, 24)));
});
