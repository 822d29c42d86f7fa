import { expect, test } from 'vitest';
import { marked } from './support.ts';

test('beside a ban on tethering, a fair use rule is about the data', () => {
  expect(marked('A fair use policy applies, without tethering.', { country: 'US' })).toEqual(['data ? unspecified', 'hotspot 0 block']);
});
