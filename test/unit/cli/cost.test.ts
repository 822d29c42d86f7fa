import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cost as command } from '../../../src/cli/commands/cost.ts';
import { CliError } from '../../../src/cli/error.ts';
import type { Plan } from '../../../src/core/model/index.ts';
import { aPlan, aPriceStep, anAllowance, aTier, gb, meteredGb, someMoney, unlimitedData } from '../../support/a-plan.ts';
import { ROOT } from '../../support/project-files.ts';
import { jsonLines, plaintariff } from '../../support/plaintariff.ts';

const euro = (decimal: string) => aPriceStep({ amount: someMoney(decimal, 'EUR'), tax: 'included' });

/** 20 GB for 10 EUR in the first six months, 20 EUR then; 1 EUR for each further GB; 30 EUR once. */
const STEPS = aPlan({
  id: 'de-acme-steps',
  country: 'DE',
  prices: [
    { ...euro('10.00'), kind: 'introductory', toMonth: 6 },
    { ...euro('20.00'), headline: false, fromMonth: 7 },
  ],
  oneTimeCharges: [{ label: 'Activation', amount: someMoney('30.00', 'EUR'), wording: null }],
  tiers: [aTier({ effect: 'charge', downKbps: null, price: someMoney('1.00', 'EUR'), priceVolume: gb(1) })],
});
const PLANS: readonly Plan[] = [
  STEPS,
  aPlan({ id: 'de-acme-endless', country: 'DE', prices: [euro('40.00')], data: unlimitedData(), verdict: 'truly unlimited (stated)' }),
  aPlan({ id: 'de-acme-silent', country: 'DE', prices: [], data: meteredGb(50) }),
  aPlan({ id: 'de-acme-line', country: 'DE', service: 'fixed', prices: [euro('5.00')], data: meteredGb(900) }),
];
const DOLLARS = [aPlan({ id: 'us-acme-fifty', data: meteredGb(50), hotspot: anAllowance({ kind: 'excluded' }) })];

let compiled = '';
beforeAll(async () => {
  compiled = await mkdtemp(path.join(tmpdir(), 'plaintariff-cost-'));
  await mkdir(path.join(compiled, 'plans'));
  await writeFile(path.join(compiled, 'plans', 'de.json'), JSON.stringify(PLANS));
  await writeFile(path.join(compiled, 'plans', 'us.json'), JSON.stringify(DOLLARS));
});
afterAll(() => rm(compiled, { recursive: true, force: true }));

const cost = (...args: string[]) => plaintariff(['cost', ...args, '--compiled', compiled]);

interface Amount {
  low: string;
  high: string | null;
}
interface Answer {
  id: string;
  question: Record<string, unknown>;
  currency: string;
  total: Amount;
  delivery: string;
  gaps: string[];
  lines: { month: number; kind: string; label: string | null; unit_price: string | null; amount: Amount; inputs: string[] }[];
  months: Amount[];
  not_counted: unknown[];
  measures: Record<string, unknown>;
  eu_roaming: Record<string, unknown> | null;
}
interface Rank {
  rank: number;
  section: string;
  decider: string;
  currency: string | null;
  total: Amount;
  delivery: string;
  id: string;
}
const answerOf = async (...args: string[]): Promise<Answer> => JSON.parse((await cost(...args, '--json')).stdout) as Answer;
const ranksOf = async (...args: string[]): Promise<Rank[]> => jsonLines<Rank>((await cost('--all', ...args, '--json')).stdout);

const cents = (text: string | null): number => Math.round(Number(text) * 100);
const sum = (amounts: readonly Amount[]): number => amounts.reduce((total, { low }) => total + cents(low), 0);

describe('one plan as JSON', () => {
  test('the whole breakdown: amounts as decimal text, lines and months that sum to the total', async () => {
    const answer = await answerOf('de-acme-steps', '--data', '22GB', '--months', '12');
    // 6 × 10 + 6 × 20 + 30 once + 12 × 2 GB at 1.
    expect(answer).toMatchObject({
      id: 'de-acme-steps',
      currency: 'EUR',
      total: { low: '234.00', high: '234.00' },
      delivery: 'full',
      gaps: [],
      not_counted: [],
      question: { data_mb: 22_000, hotspot_mb: 0, months: 12, promotion: 'with', least_kbps: 256, basket: null },
      eu_roaming: null,
    });
    expect(answer.months).toHaveLength(12);
    expect(sum(answer.months)).toBe(23_400);
    expect(sum(answer.lines.map(({ amount }) => amount))).toBe(23_400);
    expect(answer.lines.find(({ kind }) => kind === 'one-time')).toMatchObject({ month: 1, label: 'Activation', unit_price: '30.00' });
    expect(answer.lines.every(({ inputs }) => inputs.length > 0)).toBe(true);
  });

  test.each([
    ['with', '210.00'],
    ['without', '270.00'],
    ['after', '240.00'],
  ])('--promo %s: %s', async (promo, total) => {
    const answer = await answerOf('de-acme-steps', '--data', '20GB', '--months', '12', '--promo', promo);
    expect(answer.total).toEqual({ low: total, high: total });
  });

  test('what is not disclosed leaves the total open and is named', async () => {
    const answer = await answerOf('de-acme-silent', '--data', '5GB');
    expect(answer.total).toEqual({ low: '0.00', high: null });
    expect(answer.gaps).toContain('price');
  });

  test('a basket, with single figures replaced', async () => {
    const { question } = await answerOf('de-acme-steps', '--basket', 'itu-high', '--data', '6GB', '--least-speed', '1Mbps');
    expect(question).toMatchObject({ basket: 'itu-high', data_mb: 6000, minutes: 140, messages: 20, least_kbps: 1000 });
  });

  test('the volume for roaming in the EU, at the cap of the time of use', async () => {
    const args = ['de-acme-endless', '--data', '5GB', '--roaming', '1GB', '--date'];
    // 40 / 1.19 = 33.61; twice that ÷ 1.10 = 61.12 GB, ÷ 1.00 = 67.23 GB.
    expect((await answerOf(...args, '2026-11')).eu_roaming).toMatchObject({ volume_mb: 61_120, year: 2026, basis: 'unlimited' });
    expect((await answerOf(...args, '2027')).eu_roaming).toMatchObject({ volume_mb: 67_230, cap_eur_per_gb: 1, vat_percent: 19 });
    expect((await answerOf('us-acme-fifty', '--data', '5GB', '--roaming', '1GB')).eu_roaming).toBeNull();
  });
});

describe('one plan for reading', () => {
  test('the ledger with equal months in one row, and its total', async () => {
    const { code, stdout } = await cost('de-acme-steps', '--data', '22GB', '--months', '12');
    expect(code).toBe(0);
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(rows).toContainEqual(['1–6', 'Price', '1 × month at 10.00', '10.00', '60.00']);
    expect(rows).toContainEqual(['7–12', 'Price', '1 × month at 20.00', '20.00', '120.00']);
    expect(rows).toContainEqual(['1', 'One-time charge (Activation)', 'once', '30.00', '30.00']);
    expect(rows).toContainEqual(['Total', '234.00']);
    expect(stdout).toContain('Use: 22 GB of data a month, for 12 months');
    expect(stdout).toContain('Delivers this use.');
    expect(stdout).toContain('Nothing is missing for this use.');
    expect(stdout).not.toMatch(/[\u00a0]| \n/);
  });

  test('what is not known is said in words', async () => {
    const { stdout } = await cost('de-acme-silent', '--data', '5GB');
    expect(stdout).toMatch(/Total: cost not stated/);
    expect(stdout).toMatch(/Not known:\n {2}the price: /);
  });

  test('the basket is named with whose it is, and whether it was changed', async () => {
    expect((await cost('de-acme-endless', '--basket', 'typical')).stdout).toContain('(basket Typical [ours])');
    expect((await cost('de-acme-endless', '--basket', 'typical', '--sms', '5')).stdout).toContain(
      '(changed from the basket Typical [ours])',
    );
  });

  test('roaming in the EU is said where data is used abroad, and only there', async () => {
    const abroad = await cost('de-acme-endless', '--data', '5GB', '--roaming', '1GB', '--date', '2026');
    expect(abroad.stdout).toMatch(/Roaming in the EU and EEA: at least 61\.12 GB[^]*1\.10 EUR\/GB in 2026, 19 % VAT/);
    expect((await cost('de-acme-endless', '--data', '5GB')).stdout).not.toContain('EEA');
  });
});

describe('--all', () => {
  test('ranks each currency by itself; a total that is not known comes last', async () => {
    const ranks = await ranksOf('--data', '30GB', '--months', '12', '--service', 'mobile');
    expect(ranks.map(({ currency, rank, id }) => [currency, rank, id])).toEqual([
      ['EUR', 1, 'de-acme-steps'],
      ['EUR', 2, 'de-acme-endless'],
      ['USD', 1, 'us-acme-fifty'],
      [null, 1, 'de-acme-silent'],
    ]);
    expect(ranks.map(({ section, decider }) => [section, decider])).toEqual([
      ['delivers', 'first'],
      ['delivers', 'total'],
      ['delivers', 'first'],
      ['undisclosed', 'first'],
    ]);
    expect(ranks[0]).toMatchObject({ total: { low: '330.00', high: '330.00' }, delivery: 'full' });
  });

  test('totals are those of the single plans', async () => {
    const args = ['--data', '25GB', '--hotspot', '1GB', '--voice', '10', '--months', '7'];
    const ranks = await ranksOf(...args);
    expect(ranks).toHaveLength(5);
    for (const { id, total, delivery } of ranks) expect(await answerOf(id, ...args)).toMatchObject({ total, delivery });
  });

  test('--country, --top, and the services of a basket', async () => {
    expect((await ranksOf('--data', '1GB', '--country', 'us')).map(({ id }) => id)).toEqual(['us-acme-fifty']);
    expect((await ranksOf('--data', '1GB', '--country', 'DE', '--top', '1')).map(({ section }) => section)).toEqual([
      'delivers',
      'undisclosed',
    ]);
    expect((await ranksOf('--basket', 'home')).map(({ id }) => id)).toEqual(['de-acme-line']);
    expect((await ranksOf('--basket', 'light')).map(({ id }) => id)).not.toContain('de-acme-line');
  });

  test('for reading: a table for each currency and section', async () => {
    const { code, stdout, stderr } = await cost('--all', '--basket', 'light', '--months', '12');
    expect(code).toBe(0);
    expect(stderr).toContain('Ranked: 4 of 5 plans, those that are mobile');
    expect(stdout).toMatch(/^EUR: 2 plans$/m);
    expect(stdout).toMatch(/^ +1 +210\.00 +2 GB +de-acme-steps +Acme Mobile · Twenty$/m);
    expect(stdout).toMatch(/^Currency not stated: 1 plans?$/m);
  });
});

describe('wrong usage ends with 2, says why and what would be right', () => {
  test.each<[string, string[], RegExp]>([
    ['no plan', ['--data', '1GB'], /exactly one plan id, or --all/],
    ['two plans', ['a', 'b', '--data', '1GB'], /exactly one plan id/],
    ['a plan and --all', ['de-acme-steps', '--all', '--data', '1GB'], /not both/],
    ['an unknown plan', ['de-acme-step', '--data', '1GB'], /no plan de-acme-step\.\nPerhaps: de-acme-steps/],
    ['no use', ['de-acme-steps'], /Of what use[^]*--data 30GB/],
    ['a volume without a unit', ['de-acme-steps', '--data', '30'], /--data takes a figure such as 30GB[^]*Units: MB, GB/],
    ['a speed without a unit', ['de-acme-steps', '--data', '1GB', '--least-speed', '256'], /--least-speed/],
    ['too long', ['de-acme-steps', '--data', '1GB', '--months', '121'], /--months[^]*1 to 120/],
    ['another promotion', ['de-acme-steps', '--data', '1GB', '--promo', 'never'], /--promo takes with, without or after/],
    ['an unknown basket', ['de-acme-steps', '--basket', 'huge'], /no basket huge\.\nBaskets: itu-data-only/],
    ['an unknown date', ['de-acme-steps', '--data', '1GB', '--date', 'soon'], /--date takes a year/],
    ['--country without --all', ['de-acme-steps', '--data', '1GB', '--country', 'DE'], /--country goes with --all/],
    ['a country without plans', ['--all', '--data', '1GB', '--country', 'FR'], /no plan of the country FR[^]*Countries: DE, US/],
    ['another service', ['--all', '--data', '1GB', '--service', 'pager'], /--service takes mobile/],
    ['a top of nothing', ['--all', '--data', '1GB', '--top', '0'], /--top takes a whole number/],
    ['an unknown option', ['--all', '--colour', 'red'], /colour[^]*cost --help/],
  ])('%s', async (_name, args, message) => {
    const error: unknown = await command.run([...args, '--compiled', compiled]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CliError);
    expect(error).toMatchObject({ exitCode: 2 });
    expect(`${(error as CliError).message}\n${(error as CliError).hint}`).toMatch(message);
  });

  test('no catalogue: how to make one; nothing on standard output', async () => {
    const missing = path.join(compiled, 'nowhere');
    const { code, stdout, stderr } = await plaintariff(['cost', '--all', '--data', '1GB', '--compiled', missing]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/no catalogue in .*nowhere[^]*ingest/);
  });
});

describe('plans of a file', () => {
  const FILE = 'public/schema/open-format-example.csv';
  const [header = '', ...rows] = readFileSync(path.join(ROOT, FILE), 'utf8').trim().split('\n');

  test('one of them, by the id the carrier publishes', async () => {
    const { code, stdout, stderr } = await plaintariff(['cost', 'MX-US-10', '--file', FILE, '--data', '12.5GB', '--months', '2', '--json']);
    expect(code).toBe(0);
    // 2 × 25.00 + 2 × 3 blocks of 1 GB × 5.00
    expect(JSON.parse(stdout)).toMatchObject({ carrier: 'Meridian Example', total: { low: '80.00', high: '80.00' }, delivery: 'full' });
    expect(stderr).toMatch(/rows of open-format-example\.csv/);
  });

  test('all of them, from standard input; nothing is compiled', async () => {
    const { code, stdout } = await plaintariff(['cost', '--all', '--file', '-', '--data', '1GB', '--json'], [header, ...rows].join('\n'));
    expect(code).toBe(0);
    expect(jsonLines<Rank>(stdout)).toHaveLength(rows.length);
  });

  test.each<[string, string[], string, RegExp]>([
    [
      'an id that is not in it',
      ['MX', '--file', '-', '--data', '1GB'],
      [header, ...rows].join('\n'),
      /no plan MX in the file\.\nPerhaps: /,
    ],
    ['a file nobody knows', ['--all', '--file', '-', '--data', '1GB'], 'a,b\n1,2', /Columns found/],
    ['--profile without a file', ['--all', '--profile', 'open-format', '--data', '1GB'], '', /--profile goes with --file/],
  ])('%s', async (_name, args, input, message) => {
    const { code, stderr } = await plaintariff(['cost', ...args], input);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

test('--help names every option', () => {
  for (const option of [
    'data',
    'hotspot',
    'roaming',
    'voice',
    'sms',
    'basket',
    'months',
    'promo',
    'least-speed',
    'country',
    'top',
    'json',
    'file',
  ])
    expect(command.help).toContain(`--${option} `);
});
