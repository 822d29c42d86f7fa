import { expect, test } from 'vitest';
import { costFinding } from '../../../../src/charts/cost/words.ts';
import type { PlottedPlan } from '../../../../src/charts/types.ts';
import { figureMessages } from '../../../../src/i18n/figure-words.ts';
import { aPriceStep, aTier, gb, meteredGb, someMoney, unlimitedData } from '../../../support/a-plan.ts';
import { aPlotted } from '../../../support/plotted.ts';

const said = (plans: readonly PlottedPlan[], end = 30_000): string =>
  costFinding(plans, end, figureMessages('en')).replaceAll('\u00a0', ' ');
const slowed = aPlotted({ data: unlimitedData(), tiers: [aTier()] });
const charged = aPlotted({
  name: 'Charged',
  data: meteredGb(20),
  tiers: [aTier({ effect: 'charge', downKbps: null, price: someMoney('5'), priceVolume: gb(1) })],
});

test.each<[string, PlottedPlan[], string]>([
  [
    'the same at any use',
    [slowed],
    'Twenty (Acme Mobile) costs US$30 a month at any use up to 30 GB, on average over 24 months as signed today; it is slowed to 128 kbit/s after 20 GB per month.',
  ],
  [
    'charged beyond the allowance',
    [charged],
    'Charged (Acme Mobile) costs US$30 a month up to 20 GB and US$80 at 30 GB, on average over 24 months as signed today; it costs US$5 for each GB after 20 GB per month.',
  ],
  [
    'not stated beyond the allowance',
    [aPlotted()],
    'Twenty (Acme Mobile) costs US$30 a month up to 20 GB and at least US$30 (the rest is not stated) at 30 GB, on average over 24 months as signed today; it has a limit after 20 GB per month whose effect is not stated.',
  ],
  ['no price', [aPlotted({ prices: [] })], 'The price of Twenty (Acme Mobile) is not stated, so its cost cannot be drawn.'],
  [
    'several plans, at one volume, unranked, each in its currency',
    [charged, aPlotted({ name: 'Acme Mobile Yen', prices: [aPriceStep({ amount: someMoney('3000', 'JPY') })] }), slowed],
    'Of three plans at 15 GB a month, on average over 24 months as signed today, Charged (Acme Mobile) costs US$30; Acme Mobile Yen costs JP¥3,000; Twenty (Acme Mobile) costs US$30.',
  ],
])('%s', (_name, plans, words) => {
  expect(said(plans)).toBe(words);
});

test('what is not delivered is said', () => {
  expect(said([slowed, charged], 100_000)).toContain('Twenty (Acme Mobile) costs US$30, and a part of this use is not delivered;');
});
