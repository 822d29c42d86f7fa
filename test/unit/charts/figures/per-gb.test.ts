import { expect, test } from 'vitest';
import { figureOf, type PlottedPlan } from '../../../../src/charts/figure.ts';
import { aPriceStep, aTier, gb, meteredGb, someMoney, unlimitedData } from '../../../support/a-plan.ts';
import { aPlotted } from '../../../support/plotted.ts';

const said = (...plans: PlottedPlan[]): string => figureOf({ chart: 'per-gb', lang: 'en' }, plans).finding.replaceAll('\u00a0', ' ');
const priced = (amount: string, currency: string) => [aPriceStep({ amount: someMoney(amount, currency) })];

test.each<[string, PlottedPlan[], string]>([
  ['one plan', [aPlotted()], 'Twenty (Acme Mobile) gives 20 GB at full speed for US$30 per 30 days, which is 667 MB for each US$1.'],
  [
    'no limit has no figure',
    [aPlotted({ data: unlimitedData(), verdict: 'truly unlimited (stated)', unlimitedClaim: 'Unlimited' })],
    'Twenty (Acme Mobile) states that no limit applies, for US$30 per 30 days.',
  ],
  [
    'silence is no figure either',
    [aPlotted({ data: unlimitedData(), verdict: 'hidden', unlimitedClaim: 'Unlimited' })],
    'How much Twenty (Acme Mobile) gives at full speed is not stated.',
  ],
  ['no price', [aPlotted({ prices: [] })], 'The price of Twenty (Acme Mobile) is not stated.'],
  [
    'limited from the first byte',
    [aPlotted({ data: unlimitedData(), tiers: [aTier({ threshold: gb(0) })] })],
    'Twenty (Acme Mobile) gives no data at full speed before its first limit, for US$30 per 30 days.',
  ],
  [
    'each currency by a sum of its own',
    [aPlotted({ data: meteredGb(30) }), aPlotted({ prices: priced('60000', 'KRW') })],
    'Of two plans, Twenty (Acme Mobile) gives 1 GB at full speed for each US$1; Twenty (Acme Mobile) gives 333 MB at full speed for each ₩1,000.',
  ],
])('%s', (_name, plans, words) => {
  expect(said(...plans)).toBe(words);
});

test('two currencies are said not to be comparable', () => {
  const { notes } = figureOf({ chart: 'per-gb', lang: 'en' }, [aPlotted(), aPlotted({ prices: priced('20', 'EUR') })]);
  expect(notes).toContain('Bars are to scale within one currency only; nothing is converted.');
});
