import { expect, test } from 'vitest';
import { readQuantity, type QuantityKind } from '../../../../src/cli/cost/quantities.ts';

test.each<[QuantityKind, string, number]>([
  ['volume', '30GB', 30_000],
  ['volume', '30 gb', 30_000],
  ['volume', '1.1GB', 1100],
  ['volume', '.5GB', 500],
  ['volume', '500MB', 500],
  ['volume', '2TB', 2_000_000],
  ['volume', '1GiB', 1073.741824],
  ['volume', '0', 0],
  ['minutes', '100min', 100],
  ['minutes', '100', 100],
  ['minutes', '2h', 120],
  ['messages', '50', 50],
  ['messages', '50 SMS', 50],
  ['months', '24', 24],
  ['months', '24 months', 24],
  ['months', '2y', 24],
  ['months', '120', 120],
  ['speed', '256kbps', 256],
  ['speed', '1.5 Mbit/s', 1500],
  ['speed', '0', 0],
])('%s %j is %d', (kind, text, value) => expect(readQuantity(text, kind, '--x')).toBe(value));

test.each<[QuantityKind, string, RegExp]>([
  ['volume', '30', /--x takes a figure such as 30GB, not "30": the unit is missing/],
  ['volume', '30GBB', /no unit gbb/],
  ['volume', '1,5GB', /not "1,5GB"/],
  ['volume', '-5GB', /not "-5GB"/],
  ['volume', 'data', /not "data"/],
  ['volume', '', /not ""/],
  ['volume', '1e3GB', /not "1e3GB"/],
  ['volume', '2000TB', /more than can be/],
  ['minutes', '100GB', /no unit gb/],
  ['minutes', '44641', /more than can be/],
  ['messages', '5 GB', /no unit gb/],
  ['months', '0', /from 1|not "0"/],
  ['months', '1.5', /not "1.5"/],
  ['months', '121', /more than can be/],
  ['speed', '256', /the unit is missing/],
])('%s %j is wrong usage', (kind, text, message) => expect(() => readQuantity(text, kind, '--x')).toThrow(message));

test('the hint says which units there are', () => {
  expect(() => readQuantity('30', 'volume', '--data')).toThrow(
    expect.objectContaining({ hint: expect.stringMatching(/GB.*GiB/), exitCode: 2 }),
  );
});
