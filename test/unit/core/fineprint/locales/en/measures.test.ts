/** Prices per volume in many registers: units, increments, blocks, coins and names of money. */
import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (country: string, text: string): string[] => marked(text, { country, language: 'en' });

describe('charged and added', () => {
  test.each([
    ['US', 'Overage is billed at $15 per GB.', ['data ? charge 15 USD/1000']],
    ['CA', 'Additional data: $7/100 MB.', ['data ? charge 7 CAD/100']],
    ['CA', '500 MB included, then $10 per 100 MB, capped at $50 a month.', ['data 500 charge 10 CAD/100 cap 50']],
    ['AU', "Go over and it's $10 for each extra GB.", ['data ? charge 10 AUD/1000']],
    [
      'AU',
      "If you exceed 15GB we'll automatically top you up with another 1GB for $10, up to 5 times a month.",
      ['data 15000 bolt_on 10 AUD/1000 cap 50'],
    ],
    ['GB', 'Outside your allowance, data costs 10p per MB.', ['data ? charge 0.1 GBP/1']],
    ['GB', 'Once you pass 4GB you pay £2 for every 100MB.', ['data 4000 charge 2 GBP/100']],
    ['ZA', 'Out-of-bundle data is charged at R0.99 per MB.', ['data ? charge 0.99 ZAR/1']],
    ['NZ', 'Casual data: 20c per MB.', ['data 0 charge 0.2 NZD/1']],
    ['US', 'For each additional gig you pay fifteen bucks.', ['data ? charge 15 USD/1000']],
    ['SG', 'Excess data usage is chargeable at S$10.70/GB.', ['data ? charge 10.7 SGD/1000']],
    [
      'US',
      'We charge $10 per 50GB block once a household passes 1.28TB; charges stop at $100.',
      ['data 1280000 charge 10 USD/50000 cap 100'],
    ],
    ['IN', 'After the free 2GB, data is charged at 4p/10KB.', ['data 2000 charge 0.04 INR/0.01']],
    ['GB', 'Without a bundle you pay 5p a MB.', ['data 0 charge 0.05 GBP/1']],
    ['AU', 'Extra data is added in 5GB blocks at $10 a block whenever you run out.', ['data ? bolt_on 10 AUD/5000']],
    ['GB', 'You can use up to 25GB of your data in the EU; beyond that we charge £3 per GB.', ['roaming 25000 charge 3 GBP/1000']],
    ['GB', 'Roaming in Europe: fair use limit 12GB, after that a surcharge of £3.60/GB applies.', ['roaming 12000 charge 3.6 GBP/1000']],
    ['IE', 'EU roaming is limited to 15GB per month, thereafter €1.55 per GB.', ['roaming 15000 charge 1.55 EUR/1000']],
    ['CA', 'The old system charged $2 for every gigabyte above the 60GB cap.', ['data 60000 charge 2 CAD/1000']],
    [
      'CA',
      'Customers exceeding 60 GB face overage fees of $1.12 per GB to a maximum of $22.50.',
      ['data 60000 charge 1.12 CAD/1000 cap 22.5'],
    ],
    ['US', 'Pay-as-you-go data: $0.10/MB.', ['data 0 charge 0.1 USD/1']],
    ['US', 'A $15 charge will be applied for each additional 1GB.', ['data ? charge 15 USD/1000']],
    ['US', 'Data overages cost $15 for every gig you go over.', ['data ? charge 15 USD/1000']],
    ['US', "Exceed your 2GB and it's $15/GB. No rollover.", ['data 2000 charge 15 USD/1000']],
    ['AU', 'Excess usage 10c/MB up to a maximum of $500.', ['data ? charge 0.1 AUD/1 cap 500']],
    ['AU', 'We will charge you $10 per GB in 1GB increments for data beyond your 20GB.', ['data 20000 charge 10 AUD/1000']],
    ['GB', '12GB fair-use cap outside the UK. Use more and we charge 0.3p/MB.', ['roaming 12000 charge 0.003 GBP/1']],
    ['GB', 'Data: 20GB (no rollover). Extra: £10/GB.', ['data 20000 charge 10 GBP/1000']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(country, text)).toEqual(tiers);
  });
});
