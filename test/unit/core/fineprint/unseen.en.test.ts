/**
 * English statements in the styles carriers, regulators and newspapers use, made up for this test.
 * Each has the tiers a careful reader gives it; "?" is a threshold without a number.
 */
import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

type Row = [text: string, tiers: readonly string[], country?: string];

const LABELS: readonly Row[] = [
  ['Data: 15GB high-speed, then unlimited at 512kbps', ['data 15000 throttle 512']],
  ['Up to 40GB at 5G speeds then 256 kbps for the rest of the month', ['data 40000 throttle 256']],
  ['First 60 GB at full speed; speeds reduced to up to 3 Mbps thereafter.', ['data 60000 throttle 3000']],
  ['Mobile hotspot data: 15GB then 600kbps', ['hotspot 15000 throttle 600']],
  ['Overage: $15/GB', ['data ? charge 15 USD/1000']],
  ['Data overage $10 per 500 MB, up to $60 per month', ['data ? charge 10 USD/500 cap 60']],
  ['High-speed data 25GB | After that max 1.5 Mbps | Hotspot 10GB', ['data 25000 throttle 1500', 'hotspot 10000 unspecified']],
  [
    'Premium data: 50GB\nAfter 50GB: may be temporarily slower than other traffic during congestion\nHotspot: 5GB, then 128 kbps',
    ['data 50000 deprioritize', 'hotspot 5000 throttle 128'],
  ],
  ['unlimited (20GB @ 4G LTE, thereafter 128kbps)', ['data 20000 throttle 128']],
  ['Domestic data | 30GB 5G | 384Kbps after limit', ['data 30000 throttle 384']],
  ['Fast data 40GB; Max speed after that 3Mbps; Tethering allowed', ['data 40000 throttle 3000'], 'NZ'],
  ['• 25 GB high-speed data\n• Unlimited data at up to 512 Kbps thereafter', ['data 25000 throttle 512'], 'CA'],
  ['Canada-US data: 100GB at max 5G speed (250 Mbps), then max 512 kbps', ['data 100000 throttle 512'], 'CA'],
  ['Data overage rate: $0.10/MB ($100/GB)', ['data ? charge 0.1 CAD/1'], 'CA'],
  ['In-plan data 6GB\nOut-of-bundle R0.49/MB', ['data 6000 charge 0.49 ZAR/1'], 'ZA'],
  ['Hotspot/tethering: not included', ['hotspot 0 block']],
  ['Unlimited (max. speed 2 Mbps)', ['data 0 throttle 2000']],
  ['Speed limit: 5 Mbps', ['data 0 throttle 5000']],
  [
    '• 250GB shareable data at speeds up to 2Gbps and unlimited data at reduced speed\n• Unlimited data\n• talk and text',
    ['data 250000 throttle'],
    'CA',
  ],
  ['100 GB of data at our fastest 5G+ speeds & unlimited data at up to 512kbps theafter.', ['data 100000 throttle 512'], 'CA'],
  ['• Unlimited incoming calls. No data available after 250 MB limit', ['data 250 block'], 'CA'],
  ['60GB data at 5G speed up to 250Mbps¹¹\nUnlimited data at reduced speed¹⁰', ['data 60000 throttle'], 'CA'],
  ['5G speeds up to 1 Gbps. 100GB at 5G speed, unlimited at reduced speed', ['data 100000 throttle']],
  ['Unlimited data³\n³ After 30GB, speeds drop to a maximum of 512 kbps.', ['data 30000 throttle 512']],
  ['Roaming: 12GB in EU, then £3.00 per GB', ['roaming 12000 charge 3 GBP/1000'], 'GB'],
  ['Acceptable use: 2TB per month.', ['data 2000000 unspecified']],
];

const SENTENCES: readonly Row[] = [
  ['Deprioritized after 75 GB of usage during network congestion.', ['data 75000 deprioritize']],
  ['Once you’ve used 35GB in a billing cycle, speeds are throttled to 128 kbps until your next bill.', ['data 35000 throttle 128']],
  ['Q: What happens when I go over my data?\nA: We’ll slow your speed to 64kbps until your plan renews.', ['data ? throttle 64']],
  ['Data speeds may be reduced during periods of heavy network traffic.', ['data 0 deprioritize']],
  [
    'If you exceed your monthly allowance of 1.2 TB, you will be charged $10 for each additional 50 GB, to a maximum of $100 per month.',
    ['data 1200000 charge 10 USD/50000 cap 100'],
  ],
  ['There is no overage fee, but after 100GB your speed will be slowed to 2Mbps.', ['data 100000 throttle 2000']],
  ['Includes unlimited data, with speed limited to 10 Mbps.', ['data 0 throttle 10000']],
  ['Data speeds capped at 150 Mbps', ['data 0 throttle 150000']],
  ['Up to 20 Mbps until 300GB, then up to 2 Mbps', ['data 300000 throttle 2000']],
  ['Speed falls to 1 Mbps at 100 GB and to 0.5 Mbps at 200 GB.', ['data 100000 throttle 1000', 'data 200000 throttle 500']],
  ['Speed is reduced to 64 kbps after 1 GB in a day or 3 GB in a month', ['data 1000 throttle 64', 'data 3000 throttle 64']],
  ['Beyond the allowance, speed is limited to a level suited to web surfing and email.', ['data ? throttle']],
  [
    'Pay as you go: Rs 0.30 per MB up to 5 GB and Rs 0.15 per MB after that',
    ['data 0 charge 0.3 INR/1', 'data 5000 charge 0.15 INR/1'],
    'IN',
  ],
  ['Extra use costs Rs 0.30 per MB from 08:00 to 02:00 and Rs 0.15 per MB from 02:00 to 08:00.', ['data ? charge 0.3 INR/1'], 'IN'],
  ['A fair use policy applies, without tethering.', ['data ? unspecified', 'hotspot 0 block']],
  ['$10 per GB, capped after 6GB', ['data ? charge 10 USD/1000 cap 60']],
  ['After the 20GB limit your speed will be 3 Mbps, or 1.5 Mbps on 3G devices.', ['data 20000 throttle 3000']],
  ['Fair Use Policy: 650GB. Extra data is billed at £1.50 per GB.', ['data 650000 charge 1.5 GBP/1000'], 'GB'],
  ['While roaming, speeds are limited to 128 kbps.', ['roaming 0 throttle 128']],
  ['Tethering not permitted.', ['hotspot 0 block']],
  ['When you reach 100% of your 8GB, data service will be suspended until your next billing date.', ['data 8000 block']],
  ['We notify you by text at 50%, 80% and 100% of your 10GB allowance; after that data stops.', ['data 10000 block']],
  ['Data stops working at 6GB unless you buy a booster.', ['data 6000 block']],
  ['Excess usage is charged in 1GB blocks at A$10 each', ['data ? charge 10 AUD/1000'], 'AU'],
  ['Additional data automatically added in 1GB blocks for $10 each.', ['data ? bolt_on 10 AUD/1000'], 'AU'],
  ['Unlimited* *FUP 3GB/day, post which speed reduces to 64 Kbps', ['data 3000 throttle 64'], 'IN'],
  ['1.5GB/day; post daily quota speed 64kbps', ['data 1500 throttle 64'], 'IN'],
  ['100 Mbps till 3300 GB; 2 Mbps beyond', ['data 3300000 throttle 2000'], 'IN'],
  ['Speed up to 50 Mbps till 500GB, 2 Mbps thereafter', ['data 500000 throttle 2000'], 'IN'],
  ['After FUP: 1 Mbps', ['data ? throttle 1000'], 'IN'],
  ['Post-FUP speed 512Kbps', ['data ? throttle 512'], 'IN'],
  ['Endless data: 40GB at max speed, then reduced to up to 1.2Mbps.', ['data 40000 throttle 1200'], 'NZ'],
  ['Customers using more than 50GB/mo. may notice reduced speeds when the network is congested', ['data 50000 deprioritize']],
  ['On-device data is unlimited. Hotspot reduced to 600 Kbps after 30GB/mo.', ['hotspot 30000 throttle 600']],
  ['For 5GB plans, speed reduced to 256kbps once the 5GB high-speed allotment is consumed', ['data 5000 throttle 256']],
  ['Pay as you go data costs 5p per MB, max £2 per day.', ['data 0 charge 0.05 GBP/1 cap 2'], 'GB'],
  ['50 GB Priority Data, then deprioritized for the rest of the cycle.', ['data 50000 deprioritize']],
  ['Slowed to 0.5Mbps after 30 GB', ['data 30000 throttle 500']],
  ['Throttled to 1 Mbps (previously 512 kbps) after 80GB', ['data 80000 throttle 1000']],
  ['The data cap was raised from 1TB to 1.2TB; $10 per extra 50GB up to $100.', ['data 1200000 charge 10 USD/50000 cap 100']],
  ['you get 3GB at full speed. use it up and you drop to 128kbps, but no one charges you extra', ['data 3000 throttle 128']],
  [
    'The plan comes with 100GB of "priority" data; past that mark you sit behind other customers on busy towers.',
    ['data 100000 deprioritize'],
  ],
  ['Throttling kicks in after 22GB: think 2G speeds.', ['data 22000 throttle']],
  ['Pay $5 for every extra 1GB, automatically applied, maximum 3 times a month', ['data ? bolt_on 5 USD/1000 cap 15']],
  ['Heavy users (top 1%) may be slowed at peak times', ['data ? throttle']],
];

/** A second set, written after the first had been learnt from. */
const SECOND: readonly Row[] = [
  ['5G Home Internet: 1TB at full speed, 12 Mbps after that', ['data 1000000 throttle 12000']],
  [
    'You’ll get 8GB of data to use as a mobile hotspot each month. After that we’ll slow your hotspot speeds to 600kbps.',
    ['hotspot 8000 throttle 600'],
  ],
  ['If you go over your data limit we’ll charge you 10p for each MB up to £40 a month.', ['data ? charge 0.1 GBP/1 cap 40'], 'GB'],
  ['Standard data (beyond 50GB) may be slower in busy times', ['data 50000 deprioritize']],
  ['Included data: 2GB/day (after which 64kbps)', ['data 2000 throttle 64']],
  ['Your connection will be restricted to 1.5Mbps for the remainder of the month once 500GB is exceeded.', ['data 500000 throttle 1500']],
  ['Data usage beyond 5GB is charged at $0.02/MB', ['data 5000 charge 0.02 USD/1']],
  ['Throttled @128kbps after 1GB daily limit', ['data 1000 throttle 128']],
  ['Max download speed 3 Mbps, unlimited data.', ['data 0 throttle 3000']],
  ['30 days, 10GB @ 4G speed + unlimited @ 256kbps', ['data 10000 throttle 256']],
  ['Basic: 40GB. Speed after quota: 512 Kbps. Extra GB: R49 per GB', ['data 40000 throttle 512', 'data 40000 charge 49 ZAR/1000'], 'ZA'],
  ['When 90% of your quota is used, we send a text. When it’s all gone, browsing stops.', ['data ? block']],
  ['In times of congestion, customers who have used more than 35GB will notice slower speeds than others.', ['data 35000 deprioritize']],
  ['Data-only SIM – 25GB – additional data at €0.02 per MB, capped at €30 per month', ['data 25000 charge 0.02 EUR/1 cap 30'], 'IE'],
  ['Speeds up to 25 Mbps; after 200GB slowed to 3 Mbps', ['data 200000 throttle 3000']],
  ['Your first 3GB are fast (up to 300 Mbps); beyond that it’s 384 kbps', ['data 3000 throttle 384']],
  [
    'After exceeding 1TB you’ll be automatically charged $10 for every 50GB, with a maximum of $200 a month',
    ['data 1000000 charge 10 USD/50000 cap 200'],
  ],
  ['Hotspot not available; video at 480p; after 50GB data may be deprioritized', ['data 50000 deprioritize', 'hotspot 0 block']],
  ['Unlimited local data. 100GB at 5G speed. Thereafter 5 Mbps.', ['data 100000 throttle 5000']],
  ['For every 1GB over your allowance, $12 will be added to your bill.', ['data ? charge 12 USD/1000']],
  [
    'If you use 100% of your data, we’ll automatically add 1GB for $10, up to three times per month.',
    ['data ? bolt_on 10 USD/1000 cap 30'],
  ],
  ['40GB full-speed data + unlimited at 1Mbps', ['data 40000 throttle 1000']],
  ['We will not cut you off or charge you more when you reach 100GB, but your speed will drop to 64kbps.', ['data 100000 throttle 64']],
  ['If your usage exceeds 22GB in a single billing cycle, you may be prioritised below other customers.', ['data 22000 deprioritize']],
];

const NO_TIER: readonly Row[] = [
  ['Data add-ons: $15 for 3GB. Overage is not available on this plan.', []],
  ['Data bundle expires after 30 days. Unused data is forfeited.', []],
  ['250MB of data at 3G speed, 100 minutes', []],
  ['100GB at speeds up to 250Mbps', []],
  ['Max speed of 1 Gbps', []],
  ['Speeds up to 100 Mbps', []],
  ['Messaging apps zero-rated to 2GB, then 64kbps', []],
  ['Your speed won’t be throttled, ever.', ['data 0 full_speed']],
  ['No data caps, no throttling, no overage charges', ['data 0 full_speed']],
  ['Video typically streams on smartphone at DVD quality (480p).', []],
  ['Typical download speed 87 - 415 Mbps', []],
  ['Speeds above 25 Mbps are not guaranteed.', []],
  ['Plan price $40/mo for 1 line, $30/mo for 2+. 10GB hotspot.', ['hotspot 10000 unspecified']],
  ['Save $5/mo. for 24 months with 1 gig internet', []],
  ['Unused data up to 20GB rolls over', []],
  ['Add 5GB of data for $10 anytime.', []],
  ['A data top-up of 1GB costs $10.', []],
  ['Extra data can be bought at €5 per GB', []],
];

describe.each([
  ['label cells and lists', LABELS],
  ['sentences', SENTENCES],
  ['second set', SECOND],
  ['no tier', NO_TIER],
] as const)('%s', (_, rows) => {
  test.each<Row>(rows)('%s', (text, tiers, country = 'US') => {
    expect(marked(text, { country })).toEqual(tiers);
  });
});
