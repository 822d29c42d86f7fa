/** Whatever stands in a plan: its table is safe in a spreadsheet, and gives the plan back. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Allowance, Charge, Money, Plan, PolicyTier, PriceStep } from '../../src/core/model/index.ts';
import { ALLOWANCE_KINDS, EFFECTS, LINK_KINDS, PlanSchema, SCOPES, TAXES, VERDICTS } from '../../src/core/model/index.ts';
import { PLAN_COLUMNS, READ_COLUMNS } from '../../src/core/model/table/index.ts';
import { aPlan } from '../support/a-plan.ts';
import { planTable, readBack, said, withoutPlace } from '../support/plan-table.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '=1+2',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '＝',
    '＋',
    '－',
    '＠',
    "'",
    '"',
    ',',
    ';',
    '|',
    ' ',
    '\u0000',
    '\ufeff',
    '\ud83d',
  ),
  fc.constantFrom('null', 'NA', '0', '-5', '[]', '{"a":1}', '#', '\\', 'id', 'true', '\u202e', '\u00a0'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const words = orNull(text);
const money: fc.Arbitrary<Money> = fc.record({
  units: fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.maxSafeInteger()),
  scale: fc.integer({ min: 0, max: 12 }),
  currency: orNull(fc.constantFrom('USD', 'EUR', 'CNY', 'KWD')),
});
const volume = fc.record({ bytes: fc.integer({ min: 0, max: 2 ** 51 }) });
const period = fc.constantFrom('hour', 'day', '28d', 'month', 'cycle', 'one-off');
const price: fc.Arbitrary<PriceStep> = fc.record({
  kind: fc.constantFrom('introductory', 'standard'),
  headline: fc.boolean(),
  amount: money,
  period,
  tax: fc.constantFrom(...TAXES),
  fromMonth: fc.integer({ min: 1, max: 60 }),
  toMonth: orNull(fc.integer({ min: 1, max: 60 })),
});
const charge: fc.Arbitrary<Charge> = fc.record({ label: words, amount: orNull(money), wording: words });
const kind = fc.constantFrom(...ALLOWANCE_KINDS);
const rate = fc.double({ min: 0, max: 1e9, noNaN: true });
const inMb: fc.Arbitrary<Allowance> = fc.record({
  ...{ kind, volume: orNull(volume), units: fc.constant(null), period: orNull(period), wording: words },
});
const inUnits: fc.Arbitrary<Allowance> = fc.record({
  ...{ kind, volume: fc.constant(null), units: orNull(rate), period: orNull(period), wording: words },
});
const tier: fc.Arbitrary<PolicyTier> = fc.record({
  scope: fc.constantFrom(...SCOPES),
  period,
  periodAssumed: fc.boolean(),
  threshold: orNull(volume),
  effect: fc.constantFrom(...EFFECTS),
  downKbps: orNull(rate),
  price: orNull(money),
  priceVolume: orNull(volume),
  chargeCap: orNull(money),
  unitCapPrice: orNull(money),
  unitCapVolume: orNull(volume),
});
const speed = fc.record({
  technology: words,
  down: orNull(fc.record({ lowKbps: rate, highKbps: rate })),
  up: orNull(fc.record({ lowKbps: rate, highKbps: rate })),
  latencyMs: orNull(fc.tuple(rate, rate)),
});

const plan: fc.Arbitrary<Plan> = fc
  .record({
    publishedId: words,
    carrier: fc.record({ id: text, name: text }),
    name: text,
    country: orNull(fc.constantFrom('US', 'CN', 'DE')),
    language: words,
    prices: fc.array(price, { maxLength: 3 }),
    oneTimeCharges: fc.array(charge, { maxLength: 3 }),
    recurringCharges: fc.array(charge, { maxLength: 2 }),
    commitment: fc.record({ months: orNull(rate), wording: words }),
    termination: orNull(charge),
    validity: orNull(period),
    ...{ data: inMb, hotspot: inMb, roaming: inMb, voice: inUnits, sms: inUnits },
    ...{ voiceOverage: words, smsOverage: words },
    tiers: fc.array(tier, { maxLength: 4 }),
    videoCapP: orNull(fc.integer({ min: 1, max: 4320 })),
    speeds: fc.array(speed, { maxLength: 2 }),
    unlimitedClaim: fc.constant(null),
    links: fc.dictionary(fc.constantFrom(...LINK_KINDS), text),
    supportPhone: words,
    availability: fc.record({ region: words, eligibility: words, from: words, to: words }),
    terms: fc.array(text, { maxLength: 3 }),
    unreadTerms: fc.boolean(),
    asOf: words,
    coverage: fc.constantFrom('full', 'excerpt'),
    origin: fc.record({ url: words, kind: fc.constantFrom(null, 'press', 'operator') }),
  })
  .map((own) => aPlan(own as Partial<Plan>));
const claimed: fc.Arbitrary<Plan> = fc
  .tuple(plan, text, fc.constantFrom(...VERDICTS))
  .map(([own, unlimitedClaim, verdict]) => ({ ...own, unlimitedClaim, verdict }));
const plans = fc
  .array(fc.oneof(plan, claimed), { minLength: 1, maxLength: 4 })
  .map((list) => list.map((own, i) => ({ ...own, id: `us-acme-${i}` })));

test('the plans are given back, and written again as the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (list) => {
      const back = await readBack(planTable(list));
      expect(back).toMatchObject({ profile: 'plan-table', rejected: 0, notices: [] });
      expect(back.plans.map(said)).toEqual(list.map(said));
      expect(withoutPlace(back.plans)).toBe(withoutPlace(list));
    }),
    { numRuns: 150 },
  );
});

test('no cell begins like a formula, in whatever program it is opened; numbers are numbers', () => {
  fc.assert(
    fc.property(plans, (list) => {
      expect(planTable(list)).not.toMatch(/;[\s\u00a0"]*[=+\-@＝＋－＠]/);
      const { data } = Papa.parse<string[]>(planTable(list).trimEnd(), { delimiter: ',', newline: '\n' });
      expect(data).toHaveLength(list.length + 1);
      for (const cells of data.slice(1))
        cells.forEach((cell, i) => {
          const column = PLAN_COLUMNS[i];
          if (['number', 'integer', 'decimal'].includes(column?.type ?? '')) expect(cell).toMatch(/^(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)?$/);
          else expect(cell).not.toMatch(/^[\s\u00a0\u200e\u202e]*[=+\-@＝＋－＠]|[\u0000-\u001f]/);
        });
    }),
    { numRuns: 100 },
  );
});

test('whatever stands in the cells, a row ends as a valid plan or as a rejection', async () => {
  const cell = fc.oneof(
    text,
    fc.constantFrom('[{}]', '[null]', '{"amount":"1e9"}', '[{"period":"month","action":"block"}]', '1e999', '-1', 'unlimited'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: READ_COLUMNS.size, maxLength: READ_COLUMNS.size }), { minLength: 1, maxLength: 3 }),
      async (rows) => {
        const text = Papa.unparse([[...READ_COLUMNS], ...rows.map((cells) => ['us-x', ...cells.slice(1)])], {
          newline: '\n',
          quotes: true,
        });
        const back = await readBack(text);
        for (const own of back.plans) expect(PlanSchema.safeParse(own).error?.issues ?? []).toEqual([]);
        expect(back.plans.length + back.rejected).toBe(rows.length);
      },
    ),
    { numRuns: 150 },
  );
});
