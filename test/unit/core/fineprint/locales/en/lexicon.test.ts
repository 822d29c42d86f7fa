import { describe, expect, test } from 'vitest';
import { tiersOf } from '../../support.ts';

const read = (text: string): string[] => tiersOf(text, { country: 'US' });

describe('throttle', () => {
  test.each([
    ['Once you use 20GB, speeds are reduced to 128kbps.', ['data 20000 throttle 128']],
    ['Speed is throttled to 64 kbps after 1 GB in a day or 3 GB in a month.', ['data 1000 throttle 64', 'data 3000 throttle 64']],
    ['Over 600GB the speed is cut to less than 1Mbps until the next cycle.', ['data 600000 throttle 1000']],
    ['Speeds are slowed to 2G after 2.5 GB.', ['data 2500 throttle']],
    ['After 20 GB data is reduced to 3G speeds for the rest of the month with no additional fee.', ['data 20000 throttle']],
    ['10GB at high speed, then unlimited at 128kbps.', ['data 10000 throttle 128']],
    ['50GB at top speed, with endless data at 2Mbps past that', ['data 50000 throttle 2000']],
    ['Download speed falls to 15 Mbps at 200 GB and to 5 Mbps at 300 GB.', ['data 200000 throttle 15000', 'data 300000 throttle 5000']],
    ['Up to 30 Mbps until 400GB in the month, then up to 2 Mbps.', ['data 400000 throttle 2000']],
    [
      'First 100GB at full speed, 100-150GB at 4Mbps, 150-200GB at 2Mbps, then slower for the rest of the month.',
      ['data 100000 throttle 4000', 'data 150000 throttle 2000', 'data 200000 throttle'],
    ],
    ['After the included high-speed data, speeds are cut to up to 512 kilobits per second, up and down.', ['data  throttle 512']],
    ['LTE speed is capped at 8Mbps, or 4Mbps on lesser devices.', ['data 0 throttle 8000']],
    ['Use it all and you might find your speeds throttled.', ['data  throttle']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('deprioritise', () => {
  test.each([
    ['Speeds may be lower than others’ while the network is busy.', ['data 0 deprioritize']],
    ['Past 22GB your data may be deprioritized while the network is heavily congested.', ['data 22000 deprioritize']],
    ['After 50GB in a billing cycle you will be throttled in places where the network is congested.', ['data 50000 deprioritize']],
    [
      'Users exceeding 1 TB are moved to Basic Access. On Basic Access your data is deprioritized when the network is congested, so speeds are slower.',
      ['data 1000000 deprioritize'],
    ],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('charge and bolt-on', () => {
  test.each([
    ['Use beyond 15 GB is billed at $1.50 per GB, up to $50 a month.', ['data 15000 charge 1.5 USD/1000 cap 50']],
    ['Beyond 25GB each GB costs $20; beyond 500GB each GB costs $50.', ['data 25000 charge 20 USD/1000', 'data 500000 charge 50 USD/1000']],
    ['Data costs $10.70 per GB beyond the bundle, capped at $188.32 a month.', ['data  charge 10.7 USD/1000 cap 188.32']],
    ['Extra use costs $0.30 per MB up to 5 GB and $0.15 per MB after that.', ['data 5000 charge 0.15 USD/1', 'data  charge 0.3 USD/1']],
    ['Data is charged at 4c per MB in 256kB increments.', ['data 0 charge 0.04 USD/1']],
    [
      'Beyond 1 TB, blocks of 50 GB are added automatically at $10 each, up to $200 a month.',
      ['data 1000000 bolt_on 10 USD/50000 cap 200'],
    ],
    ['Overage charges may be applied to your account if you exceed 1.2 TB in any month.', ['data 1200000 charge']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('block', () => {
  test.each([
    ['After 1 GB in a day the internet service is deactivated until the next day.', ['data 1000 block']],
    ['Data connectivity stops on the Light plan when the allowance of 3GB has been used up.', ['data 3000 block']],
    ['The moment charges go above $200 we automatically bar the service.', ['data  charge cap 200', 'data  block']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('hotspot and policy', () => {
  test.each([
    ['Maximum speeds are reduced after 40GB; tethering and hotspots are prohibited.', ['data 40000 throttle', 'hotspot 0 block']],
    [
      '22GB a month at normal speed, after which everything runs at a slower pace; no tethering or hotspot.',
      ['data 22000 throttle', 'hotspot 0 block'],
    ],
    ['A usage cap of 1,000 GB exists.', ['data 1000000 unspecified']],
    ['A fair use policy applies.', ['data  unspecified']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('unexpected: no tier', () => {
  test.each([
    'No fair use policy exists.',
    'Average downlink on the 3G network lies between 600 and 1400 Kbps.',
    'Typical download speeds are 20-60 Mbps.',
    'Unlimited talk and text, 500 minutes to Mexico.',
    'We text you a warning once 85% of your data has been used.',
    'You can buy 5 GB more for $10.',
    '1 GB with rollover; calls and texts are 10p each.',
    'Streaming music takes nothing from your high speed data.',
    'AutoPay saves $5 a month.',
    'The price is $40 a month plus $30 activation.',
    'Bringing your own device takes 10% off.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
  test('a superseded threshold is not a tier', () => {
    expect(read('The fair use policy applies above 300GB a month, up from 200GB.')).toEqual(['data 300000 unspecified']);
  });
});

describe('what is denied does not happen', () => {
  test.each([
    ['Use it all and you are not cut off: the service goes on at reduced speeds.', ['data  throttle']],
    ['Past 10 GB you are not charged, merely slowed, to 64 kbps.', ['data 10000 throttle 64']],
    ['If you go over your high-speed allotment, your service is slowed to 2G, but never shut off.', ['data  throttle']],
    ['Nothing is shut off when 40GB are used; you stay online at 1 Mbps.', ['data 40000 throttle 1000']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('questions', () => {
  test.each([
    ['Will I get slow after a certain amount?', []],
    ['Are your lines throttled or shaped? The price is $50.', []],
    ['What happens after 20GB? Speeds are reduced to 128kbps.', ['data 20000 throttle 128']],
    ['Used up your 30GB? The speed drops to 1 Mbps.', ['data 30000 throttle 1000']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('what else the words around a step say', () => {
  test.each([
    ['*If you use more than 50GB/mo, you may notice reduced speeds due to data prioritization.', ['data 50000 deprioritize']],
    ['Hotspot is allowed up to 30GB, after which tethering is disabled until the next month.', ['hotspot 30000 block']],
    ['Hotspot: 3GB included; past that, tethering runs at a maximum of 128Kbps.', ['hotspot 3000 throttle 128']],
    ['15GB of high-speed data; for what is left of the month you fall to 3G speeds.', ['data 15000 throttle']],
    ['Video streams at no more than 1.5 Mbps.', ['video 0 throttle 1500']],
    ['Once it passed 25GB the line was cut back to somewhere between 200kbps and 600kbps.', ['data 25000 throttle 600']],
    ['Twenty-five gigs at full speed, then 64 kbps.', ['data 25000 throttle 64']],
    ['Heavy users are last in line on a busy tower.', ['data  deprioritize']],
    ['Reduced speeds (max. 1 Mbps) apply to the line for the rest of the cycle following 30 GB of use.', ['data 30000 throttle 1000']],
    ['Over your 5 gigs it is $5 a gig, and nobody slows you down.', ['data 5000 charge 5 USD/1000']],
    ['Data pauses once the 3 GB are used.', ['data 3000 block']],
    ['You pay 10c for each meg you use, from the first one.', ['data 0 charge 0.1 USD/1']],
    ['Data turns off as soon as the 20GB bundle is finished.', ['data 20000 block']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
