/** How price lists, operators' terms, newspapers and forums put what most texts put plainly. */
import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (text: string, country = 'US'): string[] => marked(text, { country });

describe('slower, in words', () => {
  test.each([
    ['they dont cut you off but mine turned to treacle the day i went over 30gb', ['data 30000 throttle']],
    ['Pull down 3,500MB in an evening and the line works at 25% of its normal speed.', ['data 3500 throttle']],
    ['Past 30GB you can still surf, although not at LTE speed.', ['data 30000 throttle']],
    ['It takes 50GB in a month before speeds come down.', ['data 50000 throttle']],
    ['Once your 3GB have been consumed you are moved to basic browsing.', ['data 3000 throttle']],
    ['Quota all used up? Basic Internet of 512kbps takes over by itself.', ['data ? throttle 512']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('behind others', () => {
  test.each([
    ['Your access priority on the network ranks below that of other customers once usage gets to 300GB.', ['data 300000 deprioritize']],
    ['If you are among the 5% of subscribers with the heaviest usage, we may give you lower priority.', ['data ? deprioritize']],
    ['Past 40GB service may be slower wherever many people are connected.', ['data 40000 deprioritize']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('cut off', () => {
  test.each([
    ['We bar data on a SIM that uses 3GB.', ['data 3000 block']],
    ['When the 40GB is used, data is barred for everyone.', ['data 40000 block']],
    ['above 200GB: no service until next month', ['data 200000 block']],
    ['There is no service fee. No service charge applies.', []],
    ['Hotspot: 3GB every day; no more sharing after that until midnight.', ['hotspot 3000 block']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('amounts that are no step', () => {
  test.each([
    ['You may use 12GB a month in the EU, down from 20GB. Each megabyte after it is billed at £0.01.', ['roaming 12000 charge 0.01 GBP/1']],
    ['The old plan was good for 40GB. Speeds come down after 50GB.', ['data 50000 throttle']],
    ['A 10GB bonus sits on top of your 20GB. Past 30GB you are slowed.', ['data 30000 throttle']],
    [
      'Speed is 1 Mbps after 3GB, and a phone may lend no more than 500MB of it to other devices.',
      ['data 3000 throttle 1000', 'hotspot 500 unspecified'],
    ],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('prices and their caps', () => {
  test.each([
    [
      'Your data plan is 700GB. Usage over it is billed in $10 increments, one for each 100GB, with $50 the most you can see.',
      ['data 700000 charge 10 USD/100000 cap 50'],
    ],
    ['Benefit: 14 GB + 300 SMS\nPost benefit charging: Data $0.04/10KB', ['data 14000 charge 0.04 USD/0.01']],
    ['Browsing once your data has run out is billed at $5 for every 15 minutes.', ['data ? charge']],
    ['Beyond 300 minutes calls are charged at 19c.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('what leads where', () => {
  test.each([
    ['AUP 400GB, then 4Mbps, and 2Mbps once you are past 500GB.', ['data 400000 throttle 4000', 'data 500000 throttle 2000']],
    ['10GB hotspot (600kbps after), 50GB premium data, HD video.', ['hotspot 10000 throttle 600']],
    ['30GB at full speed. After you’ve used that, endless data at speeds of up to 1.5Mbps.', ['data 30000 throttle 1500']],
    [
      '150GB of priority data. When that’s finished your traffic gets behind everyone still on priority data.',
      ['data 150000 deprioritize'],
    ],
    ['Your service isn’t switched off at 500GB; it just idles at 12 Mbps for the remaining days.', ['data 500000 throttle 12000']],
    ['Your data doesn’t go dark at 50GB; it drops to 1 Mbps.', ['data 50000 throttle 1000']],
    ['Tethering’s capped at 5GB; the hotspot simply refuses to connect after it.', ['hotspot 5000 block']],
    ['Our fibre runs at 100 Mbps.', []],
    ['Extra data is added in $10 top-ups of 1GB each, automatically.', ['data ? bolt_on 10 USD/1000']],
    ['Your plan is adjusted to your needs. Calls land on the nearest tower.', []],
    ['Once your pack is empty you must buy another to carry on browsing.', ['data ? block']],
    ['You must buy a booster to carry on browsing at full speed.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
