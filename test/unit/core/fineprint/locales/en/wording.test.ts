/** How questions and answers, terms, newspapers, forums and tables word the same things. */
import { describe, expect, test } from 'vitest';
import { tiersOf } from '../../support.ts';

const read = (text: string): string[] => tiersOf(text, { country: 'US' });

describe('slower', () => {
  test.each([
    ['Every device tops out at 3 megabits a second.', ['data 0 throttle 3000']],
    ["You won't get past 2Mbps on this plan.", ['data 0 throttle 2000']],
    ['they cap u at 3Mbps the whole month, not just after you use up something', ['data 0 throttle 3000']],
    ['Speeds come down after 3GB.', ['data 3000 throttle']],
    ['We may limit the speed to 64 kbps above 10GB.', ['data 10000 throttle 64']],
    ['Upon consumption of the Monthly Entitlement (60 GB), the rate is reduced to 512 kbit/s.', ['data 60000 throttle 512']],
    ['You get 5GB fast; what follows trickles in at 128 kbps.', ['data 5000 throttle 128']],
    ['Fair use: 1,200 GB/month → 4 Mbps', ['data 1200000 throttle 4000']],
    ['Customers are slowed at 80GB, rather than at 120GB.', ['data 80000 throttle']],
    ['You won’t be slowed until 50GB.', ['data 50000 throttle']],
    ['Gone are the days of a 22GB threshold: speeds are cut after 50GB.', ['data 50000 throttle']],
    [
      'After 30 GB it runs at up to 3 Mbps on 5G Ultra Wideband, or 600 Kbps if the phone is on 5G or 4G LTE.',
      ['data 30000 throttle 3000'],
    ],
    ['Speeds, which used to fall to 256Kbps, now fall to 1.5Mbps after 30GB.', ['data 30000 throttle 1500']],
    ['Subscribers in the top 3% of users get lower priority when the network is congested.', ['data  deprioritize']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('tethering and use abroad', () => {
  test.each([
    ['Laptops connected through the phone crawl along at 512kbps all month.', ['hotspot 0 throttle 512']],
    ['Tethering: 3GB included, then blocked', ['hotspot 3000 block']],
    ['Tethering: No', ['hotspot 0 block']],
    ['If you tether 12 or more devices, or use over 600GB, we consider that usage unfair.', ['data 600000 unspecified']],
    ['Traveling? The first 5GB is fast in 215+ countries. From then on: 256Kbps.', ['roaming 5000 throttle 256']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('no more data', () => {
  test.each([
    ["Data won't work any more once your inclusion has been used up. There is no slow lane.", ['data  block']],
    ['No, we pause data at 4GB so you never get a surprise bill.', ['data 4000 block']],
    ['This plan simply stops serving data at 6GB.', ['data 6000 block']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('prices and caps', () => {
  test.each([
    ['After 35 GB data drops to 256 kbps. You can get full speed back any time at $10/GB.', ['data 35000 throttle 256']],
    ['Excess data: $10 per GB, charged in blocks of 1GB and capped at $188 per bill.', ['data  charge 10 USD/1000 cap 188']],
    ['300 GB cap; each additional GB 50¢, to a maximum of $25', ['data 300000 charge 0.5 USD/1000 cap 25']],
    ['You pay 2c for every extra MB, and the most you can be charged is $40.', ['data  charge 0.02 USD/1 cap 40']],
    ['Extra data packs are $10 for 5GB. Otherwise you’re on 128 kbps once your 8GB are used.', ['data 8000 throttle 128']],
    ['Data allowance 8GB; overage $15/GB; overage cap $60', ['data 8000 charge 15 USD/1000 cap 60']],
    ['Use more than 1TB and it is $10 per 50GB, with bills topping out at $200 extra.', ['data 1000000 charge 10 USD/50000 cap 200']],
    ['You get 18GB. Anything over that is $3.60 per GB.', ['data 18000 charge 3.6 USD/1000']],
    ['Should the bucket run dry, 1 GB is topped up automatically and $2 goes on your bill.', ['data  bolt_on 2 USD/1000']],
    ['With a plan by the gig it’s $15 per GB.', ['data 0 charge 15 USD/1000']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('no promise and no effect', () => {
  test.each([
    ['I burned 90gb and they never slowed me once'],
    ['There is no slow lane.'],
    ['It is all tucked away under "traffic management".'],
    ["Heavy users won't be shut out."],
    ['On Basic your line keeps its place in the queue.'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('denials, with and without the apostrophe', () => {
  test.each([
    ['We can’t slow you down for it, not at 50GB.', ['data 0 full_speed']],
    ['once the 5gb is gone it doesnt stop, just 64kbps', ['data 5000 throttle 64']],
    ['5GB of hi speed a month, then it is basically dialup (64k) but it never cuts off', ['data 5000 throttle 64']],
    ['After 8GB data stops.', ['data 8000 block']],
    [
      'The 15GB plan is hard capped at 3 Mbps all the time. After the 15 it’s 128 kbps.',
      ['data 0 throttle 3000', 'data 15000 throttle 128'],
    ],
    ['Hard cap of 15GB.', ['data 15000 block']],
    ['Not for use as a hotspot.', ['hotspot 0 block']],
    ['You may not use this SIM as a hotspot.', ['hotspot 0 block']],
    ['You may not use the hotspot for more than 5GB.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('amounts that rose, and words for crossing one', () => {
  test.each([
    ['High-speed data goes from 25GB to 50GB. Once used, you stay connected at a reduced speed.', ['data 50000 throttle']],
    ['around 35gigs in, every single time, speed goes from 80 to pretty much nothing', ['data 35000 throttle']],
    ['You have 35GB in the EU.', ['roaming 35000 unspecified']],
    ['10GB works abroad, from which point $0.02 comes off your credit for every MB.', ['roaming 10000 charge 0.02 USD/1']],
    ['For 75GB your line keeps its place in the queue; past them we may put your data behind that of others.', ['data 75000 deprioritize']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
