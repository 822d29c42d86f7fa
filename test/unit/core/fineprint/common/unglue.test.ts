import { describe, expect, test } from 'vitest';
import { unglue } from '../../../../../src/core/fineprint/common/unglue.ts';
import { readFinePrint } from '../../../../../src/core/fineprint/index.ts';
import { tiersOf } from '../support.ts';

describe('cells glued together', () => {
  test.each([
    ['35GBslows to 1 Mbps', '35GB slows to 1 Mbps'],
    ['UncappedFUP 500GBthen 4MbpsR599', 'Uncapped FUP 500GB then 4Mbps R599'],
    ['3300 GBup to 2 MbpsUnlimited local', '3300 GB up to 2 Mbps;Unlimited local'],
    ['Unlimited Core15GB', 'Unlimited Core 15GB'],
  ])('%s', (text, apart) => expect(unglue(text).text).toBe(apart));

  test.each(['20GB, then 128kbps', '5GBps', '50GBs of data', '100GBit/s', 'iPhone 5G 20GB', '10MB/s', ''])('%s stays', (text) =>
    expect(unglue(text).text).toBe(text),
  );

  test('offsets are those of the source', () => {
    const text = 'Core15GBslows to 512 Kbps$35\nMax35GBslows to 1 Mbps';
    const { mentions } = readFinePrint(text, { country: 'US' }).value;
    for (const { start, end, text: quoted } of mentions) expect(text.slice(start, end)).toBe(quoted);
    expect(mentions.map((mention) => mention.text)).toContain('1 Mbps');
    expect(tiersOf(text, { country: 'US' })).toEqual(['data 15000 throttle 512', 'data 35000 throttle 1000']);
  });
});
