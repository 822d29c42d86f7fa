/** Statements in many registers: what stands beside an amount, a speed or a time tells what it is there for. */
import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (country: string, text: string): string[] => marked(text, { country, language: 'en' });

describe('slowed after an amount', () => {
  test.each([
    [
      'US',
      'Your line gets 40 gigs of fast data. Blow through it and you are stuck at 256 kbps until payday, er, renewal.',
      ['data 40000 throttle 256'],
    ],
    ['US', 'The first 12 GB come at LTE speed; everything beyond comes at 128 kbps.', ['data 12000 throttle 128']],
    ['GB', "Used your 30GB? We'll drop your connection to 1Mbps until your next bill date.", ['data 30000 throttle 1000']],
    ['AU', "Once you've gone through your 60GB, we slow you down to a max of 1.5Mbps.", ['data 60000 throttle 1500']],
    ['ZA', 'Speeds will be throttled to 2Mbps once 500GB FUP has been reached.', ['data 500000 throttle 2000']],
    ['IN', 'Post consumption of 1.5 GB/day, speed will be reduced to 64 Kbps.', ['data 1500 throttle 64']],
    ['IN', 'Unlimited data: high speed 3GB per day, thereafter @ 64Kbps.', ['data 3000 throttle 64']],
    [
      'US',
      'After you use 50GB in a billing cycle, we may slow your speeds to 1.5 Mbps for the remainder of the cycle.',
      ['data 50000 throttle 1500'],
    ],
    ['US', 'Includes 15GB of premium hotspot data, 600Kbps thereafter.', ['hotspot 15000 throttle 600']],
    ['US', 'Mobile hotspot: 5GB at 4G LTE speeds, then 128 Kbps for the rest of the month.', ['hotspot 5000 throttle 128']],
    ['NG', 'When you exhaust your 100GB, your speed goes down to 512kbps.', ['data 100000 throttle 512']],
    ['KE', 'You will be throttled to 3Mbps on exhaustion of the 1TB fair usage quota.', ['data 1000000 throttle 3000']],
    ['PH', 'Speed will be limited to 2Mbps upon consumption of 800MB for the day.', ['data 800 throttle 2000']],
    ['CA', 'Full speed up to 20 GB, reduced speeds of up to 256 Kbps beyond.', ['data 20000 throttle 256']],
    ['CA', 'This plan: 75 GB at max speed, then unlimited at a reduced speed of up to 512 kbps.', ['data 75000 throttle 512']],
    ['SG', 'Speeds capped at 10Mbps after 100GB.', ['data 100000 throttle 10000']],
    ['US', 'Customers whose usage tops 80 GB find their downloads slowed to 3G speeds, the company confirmed.', ['data 80000 throttle']],
    ['US', 'after 23gb they throttle you so bad it is basically dialup', ['data 23000 throttle']],
    ['IE', 'Speeds reduce to 384Kbps when a customer exceeds 250GB in a calendar month.', ['data 250000 throttle 384']],
    ['NZ', "You get 40GB at max speeds, after that it's slowed down to 1Mbps.", ['data 40000 throttle 1000']],
    ['GB', 'Exceeding 650GB on two occasions within six months may lead to your speeds being reduced.', ['data 650000 throttle']],
    ['MY', 'Once your 10GB quota is finished, you continue surfing at 512Kbps.', ['data 10000 throttle 512']],
    ['US', 'Home internet: 1.2TB at full speed, above that a 5 Mbps ceiling applies.', ['data 1200000 throttle 5000']],
    [
      'US',
      'You have 22 GB of high-speed data each month. Afterwards your speed is limited to 128 kbps until your plan renews.',
      ['data 22000 throttle 128'],
    ],
    ['US', 'Speeds reduced to 2G after 10GB.', ['data 10000 throttle']],
    ['AU', 'Exceed 200GB and we shape you to 256/256kbps till the month rolls over.', ['data 200000 throttle 256']],
    ['US', 'While travelling abroad you get 5GB of high-speed data, then 256 kbps.', ['roaming 5000 throttle 256']],
    ['CA', '0.5 GB a day at full speed abroad, 256 kbps for the rest of the day.', ['roaming 500 throttle 256']],
    ['GB', 'Never get cut off: even after your 10GB you keep browsing at 512kbps.', ['data 10000 throttle 512']],
    [
      'US',
      'The carrier confirmed to reporters that anyone on the legacy plan consuming upwards of 100GB for three consecutive months would see top speeds fall to 1Mbps.',
      ['data 100000 throttle 1000'],
    ],
    [
      'US',
      'According to the lawsuit, the company began throttling unlimited subscribers when they hit 5GB, sometimes slowing them by as much as 95 percent.',
      ['data 5000 throttle'],
    ],
    [
      'AU',
      'Our plans are shaped, not charged: once your quota has gone, you crawl along at 256kbps until the anniversary of your plan.',
      ['data ? throttle 256'],
    ],
    [
      'US',
      'I went over my 15 gigs two weeks ago and it has been dialup ever since. At least they dont charge you.',
      ['data 15000 throttle'],
    ],
    ['US', 'Is hotspot throttled? Yes: 10 GB at full 5G, then it drops to 3G speeds.', ['hotspot 10000 throttle']],
    [
      'US',
      'Customers will receive an alert at 75 percent, 90 percent and 100 percent of their data. Beyond that, speeds will be reduced to 128 Kbps.',
      ['data ? throttle 128'],
    ],
    ['US', 'Hotspot speeds are limited to 5 Mbps.', ['hotspot 0 throttle 5000']],
    ['US', 'Speeds up to 8Mbps.', ['data 0 throttle 8000']],
    [
      'US',
      'Your monthly high-speed data is 3GB. You may continue to use data at 2G speeds after your high-speed allotment.',
      ['data 3000 throttle'],
    ],
    ['IN', 'Data usage beyond daily quota will be at 40 Kbps.', ['data ? throttle 40']],
    ['IN', 'FUP: 3300GB, post FUP speed 1 Mbps.', ['data 3300000 throttle 1000']],
    ['IN', 'Up to 100Mbps till 1000GB, 5Mbps thereafter.', ['data 1000000 throttle 5000']],
    ['IN', 'Unlimited plan with 2GB/day; after 2GB speed reduces to 80kbps; 100 SMS/day.', ['data 2000 throttle 80']],
    [
      'NG',
      'FUP applies at 1TB: speed reduces to 4Mbps, and to 1Mbps at 1.5TB.',
      ['data 1000000 throttle 4000', 'data 1500000 throttle 1000'],
    ],
    ['ZA', 'Anytime cap 200GB + Night time 200GB. Throttled to 2Mbps once anytime cap is depleted.', ['data 200000 throttle 2000']],
    [
      'ZA',
      'FUP 300GB at full speed, next 50GB at 4Mbps, then 2Mbps for the rest of the month.',
      ['data 300000 throttle 4000', 'data 350000 throttle 2000'],
    ],
    ['KE', 'Fair Usage Policy of 500GB. Thereafter speeds drop to 3 Mbps.', ['data 500000 throttle 3000']],
    ['SG', 'Enjoy 100GB at 5G speed; excess data usage at 1Mbps with no extra charges.', ['data 100000 throttle 1000']],
    ['HK', 'Upon exceeding 20GB, data service speed will not exceed 1Mbps.', ['data 20000 throttle 1000']],
    [
      'PH',
      'All-day surfing for P50, fair use policy of 1GB applies; exceeding subscribers shall be throttled to 128kbps.',
      ['data 1000 throttle 128'],
    ],
    ['NZ', "After you've used 120GB, we'll reduce your speed, but you won't be charged extra.", ['data 120000 throttle']],
    ['US', 'Your first 5GB of international data each month is fast; past 5GB we slow it to 128kbps.', ['roaming 5000 throttle 128']],
    ['US', 'In Mexico and Canada, high-speed data is limited to 10GB; after that expect 256 kbps.', ['roaming 10000 throttle 256']],
    ['US', 'Daily roaming pass gives 2GB of high-speed data, then unlimited 3G-speed data.', ['roaming 2000 throttle']],
    ['US', 'Data slows significantly past 50 gigabytes of monthly usage.', ['data 50000 throttle']],
    ['US', '500MB of LTE, 2G thereafter.', ['data 500 throttle']],
    ['US', 'LTE data 8GB (throttled after).', ['data 8000 throttle']],
    ['US', '8GB@LTE then 64kbps', ['data 8000 throttle 64']],
    ['US', 'Starting in July, users in the top 3 percent will be temporarily slowed.', ['data ? throttle']],
    ['US', 'Speed tiers: 0-40GB full speed; over 40GB 1 Mbps.', ['data 40000 throttle 1000']],
    ['US', 'A soft cap of 20GB applies, i.e. you keep going, but slowly.', ['data 20000 throttle']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(country, text)).toEqual(tiers);
  });
});

describe('lower priority, with and without an amount', () => {
  test.each([
    [
      'US',
      'After 30GB in a month your traffic may be prioritised below that of other customers when a tower is full.',
      ['data 30000 deprioritize'],
    ],
    ['US', 'Data may be temporarily slowed during times of network congestion.', ['data 0 deprioritize']],
    ['US', 'Customers who use more than 35GB may notice reduced speeds in congested areas.', ['data 35000 deprioritize']],
    ['US', 'This plan has a lower priority than our postpaid customers during busy periods.', ['data 0 deprioritize']],
    ['US', '50 GB of premium data; after that you may be slower than others when the network is loaded.', ['data 50000 deprioritize']],
    ['US', 'Once the 100GB of priority data is spent, you drop to the back of the queue in peak hours.', ['data 100000 deprioritize']],
    ['US', 'In congestion, customers on this plan may experience lower speeds versus other customers.', ['data 0 deprioritize']],
    [
      'US',
      'We manage our network to prevent congestion. Residential customers who exceed 1 TB in a month may find their traffic given lower priority.',
      ['data 1000000 deprioritize'],
    ],
    [
      'US',
      'Unlimited data is subject to deprioritization after 22GB. Video streams at 480p. Tethering at up to 600kbps.',
      ['data 22000 deprioritize', 'hotspot 0 throttle 600'],
    ],
    [
      'HK',
      'The first 60GB runs at full speed; thereafter customers will be accorded lower priority to access network resources.',
      ['data 60000 deprioritize'],
    ],
    ['IE', 'Customers on the All You Can Eat plan face a 60GB threshold before traffic management kicks in.', ['data 60000 deprioritize']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(country, text)).toEqual(tiers);
  });
});

describe('no more data', () => {
  test.each([
    ['GB', 'When your data allowance is gone, we cut off your data until your next month starts.', ['data ? block']],
    ['IN', 'Data service stops after 1GB/day.', ['data 1000 block']],
    ['US', '10GB, hard stop.', ['data 10000 block']],
    ['ZA', "Once your 20GB is depleted you won't be able to browse until you top up.", ['data 20000 block']],
    ['FR', 'Beyond 5 GB, internet access is blocked.', ['data 5000 block']],
    ['KE', 'Internet is suspended when the 30GB is used up.', ['data 30000 block']],
    ['US', 'There are no overages: at 3GB your data simply turns off.', ['data 3000 block']],
    ['US', 'Hotspot capped at 20GB, after which it stops working.', ['hotspot 20000 block']],
    ['US', 'No hotspot on this plan.', ['hotspot 0 block']],
    ['US', 'Tethering is not supported.', ['hotspot 0 block']],
    ['DE', 'Tethering, VPN and peer-to-peer are prohibited.', ['hotspot 0 block']],
    ['GB', "We cap your bill: once you reach your safety buffer, you can't use any more data.", ['data ? block']],
    ['US', 'When the cap is hit, data turns off automatically unless the owner allows overage.', ['data ? block']],
    ['US', 'Cheap plan, but 4GB and you are done until the first of the month.', ['data 4000 block']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(country, text)).toEqual(tiers);
  });
});

describe('a rule without a stated effect', () => {
  test.each([
    ['IE', 'Unlimited data subject to a fair usage policy of 1TB per month.', ['data 1000000 unspecified']],
    ['GB', 'A reasonable usage policy applies.', ['data ? unspecified']],
    ['ZA', 'This product is subject to our Acceptable Use Policy.', ['data ? unspecified']],
    ['GB', 'We may contact you if your use regularly exceeds 1,000GB a month.', ['data 1000000 unspecified']],
    ['US', 'We reserve the right to limit usage we consider excessive.', ['data ? unspecified']],
    ['US', 'Fair usage: not for use as a substitute for home broadband.', ['data ? unspecified']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(country, text)).toEqual(tiers);
  });
});

describe('no tier', () => {
  test.each([
    ['US', 'No overage charges, ever.', []],
    ['GB', 'Need more data? Add 10GB for £5.', []],
    ['US', 'Unused data rolls over for up to 12 months.', []],
    ['AU', 'Min cost $300 over 12 months. Data expires after 28 days.', []],
    ['US', 'Typical 5G download speeds range from 90 to 300 Mbps.', []],
    ['US', 'Includes 2,000 minutes and 500 texts; extra texts cost 10c each.', []],
    ['US', 'HD video at up to 1080p; 50GB of cloud storage on us.', []],
    ['US', 'Get a $200 gift card when you switch. Price guaranteed for 5 years.', []],
    ['US', 'Our Terms let us terminate accounts using more than 50% roaming data.', []],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(country, text)).toEqual(tiers);
  });
});
