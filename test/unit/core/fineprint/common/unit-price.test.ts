import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUnitPrices } from '../../../../../src/core/fineprint/common/unit-price.ts';
import { moneyToDecimal } from '../../../../../src/core/model/index.ts';
import { quoted } from '../support.ts';

const prices = (text: string, country = 'US'): [string, string, number][] =>
  quoted(text, readUnitPrices(text, { country })).map(([quote, { price, volume }]) => [quote, moneyToDecimal(price), volume.bytes / 1e6]);

describe('an amount, then what it buys', () => {
  test.each([
    ['$10.00/50GB', '10.00', 50_000],
    ['$0.00001431/KB', '0.00001431', 0.001],
    ['5元/GB', '5', 1000],
    ['0.29元/MB', '0.29', 1],
    ['1 元/GB', '1', 1000],
    ['£6.50 for every 250MB', '6.50', 250],
    ['1c per mb', '0.01', 1],
    ['USD 0.25 per GB', '0.25', 1000],
    ['Rs 0.30 per MB', '0.30', 1],
    ['$10 for each additional block of 50GB', '10', 50_000],
    ['$1.50 per GB', '1.50', 1000],
    ['25 cents per gigabyte', '0.25', 1000],
    ['$5 on top for an initial 50 gigabytes', '5', 50_000],
    ['$10 per\n50 GB', '10', 50_000],
  ])('%s', (text, amount, mb) => {
    expect(prices(text)).toEqual([[text, amount, mb]]);
  });
  test('two offers are two readings', () => {
    expect(prices('$10/1GB  or $20/3GB')).toEqual([
      ['$10/1GB', '10', 1000],
      ['$20/3GB', '20', 3000],
    ]);
  });
});

describe('what it buys, then the amount', () => {
  test.each([
    ['每KB收0.0003元', '0.0003', 0.001],
    ['每1GB 10元', '10', 1000],
    ['每200MB計100元', '100', 200],
    ['每多用1GB就要另付10元', '10', 1000],
    ['each GB costs Rs 20', '20', 1000],
    ['every further megabyte that day costs $0.20', '0.20', 1],
  ])('%s', (text, amount, mb) => {
    expect(prices(text)).toEqual([[text, amount, mb]]);
  });
  test('an announced pack with its price', () => {
    expect(prices('another 50GB goes onto the plan, automatically, for $10')).toEqual([
      ['another 50GB goes onto the plan, automatically, for $10', '10', 50_000],
    ]);
    expect(prices('1GB of extra data, costing $10')).toEqual([['1GB of extra data, costing $10', '10', 1000]]);
  });
});

describe('not a unit price', () => {
  test.each(['$30 a month', '20GB then $5', '$40 plan with 20GB', '5GB for $30', '10元', '50 GB', '$10/month', '15元3GB国内流量加速包'])(
    '%s',
    (text) => {
      expect(prices(text)).toEqual([]);
    },
  );
});

test('no string makes it throw or misquote', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('$5', ' per ', '/', 'GB', '50GB', '每', '元', 'each ', 'for ', '1', ' '), { maxLength: 12 }),
      (parts) => void prices(parts.join('')),
    ),
  );
});
