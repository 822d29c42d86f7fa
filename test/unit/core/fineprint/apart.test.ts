import { expect, test } from 'vitest';
import { marked } from './support.ts';

test.each([
  // Each effect before its own threshold.
  ['1 Mbps after 20 GB, 128 kbps after 40 GB.', ['data 20000 throttle 1000', 'data 40000 throttle 128']],
  // The amount stands in the clause of the second speed: where the first starts is not stated.
  ['Then we slow you to 2 Mbps, and after 250 GB, to 512 kbps.', ['data 250000 throttle 512', 'data ? throttle 2000']],
  // One amount for what is said of the phone and of others: both start there.
  ['After 20 GB, 1 Mbps; hotspot after 20 GB, 128 kbps.', ['data 20000 throttle 1000', 'hotspot 20000 throttle 128']],
])('%s', (text, tiers) => {
  expect(marked(text, { country: 'US' }).toSorted()).toEqual([...tiers].sort());
});
