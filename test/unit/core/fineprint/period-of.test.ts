import { expect, test } from 'vitest';
import { readFinePrint } from '../../../../src/core/fineprint/index.ts';

test.each([
  ['2GB of data a day. When it is used up, speed drops to 64 kbps.', ['day']],
  ['84 दिन तक हर दिन 2GB डेटा। डेटा समाप्त होने पर स्पीड 64 Kbps।', ['day']],
  ['Data is 0.30 per MB between 8am and midnight; after 20GB in a month 128 kbps.', ['month']],
])('an amount keeps the length of time it was named with: %s', (text, periods) => {
  const { tiers } = readFinePrint(text, {}).value;
  expect(tiers.map(({ tier }) => tier.period)).toEqual(periods);
});
