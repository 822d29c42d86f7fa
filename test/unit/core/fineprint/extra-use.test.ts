import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../src/core/fineprint/index.ts';
import { marked } from './support.ts';

describe('extra use priced beside the allowance', () => {
  test.each([
    [
      'Share 2GB, 6GB & 10GB: $15 per additional 1GB.',
      ['data 2000 charge 15 USD/1000', 'data 6000 charge 15 USD/1000', 'data 10000 charge 15 USD/1000'],
    ],
    ['Share 300MB: $20 per additional 300MB.', ['data 300 charge 20 USD/300']],
    ['A 5GB plan is $15 per GB.', ['data ? charge 15 USD/1000']],
  ])('%s', (text, tiers) => expect(marked(text, { country: 'US', currency: 'USD' })).toEqual(tiers));
});

describe('what is cut off beside the most that extra use costs', () => {
  const CAPPED = '套外费用600元封顶，累计达15GB暂停上网。';
  const beyond = (text: string): boolean[] =>
    readFinePrint(text, { country: 'CN' })
      .value.tiers.filter(({ tier }) => tier.effect === 'block')
      .map(({ relative }) => relative);

  test.each([
    ['extra use of an allowance told elsewhere', `套外流量0.1元/MB；${CAPPED}`, [true]],
    ['the allowance is told', `20GB用完后0.1元/MB；${CAPPED}`, [false]],
    ['the cap says that extra use is charged', CAPPED, [true]],
    ['no cap of extra use beside it', '套外流量0.1元/MB；累计达15GB暂停上网。', [false]],
  ])('%s', (_, text, relative) => expect(beyond(text)).toEqual(relative));
});
