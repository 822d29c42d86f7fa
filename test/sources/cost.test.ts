/** Costs of real plans: totals worked out by hand from the rows of published files, and what must hold of every one of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { costOf, costRanker, decimalOf, type CostQuestion, type Span } from '../../src/core/cost/index.ts';
import { planCard, type PlanCard } from '../../src/core/model/index.ts';
import { ROOT } from '../support/project-files.ts';
import { plansOf } from '../support/read-table.ts';
import { sharedDir } from '../support/shared.ts';

const shared = sharedDir();
const { profiles } = await loadProfiles(path.join(ROOT, 'data'));

const read = new Map<string, Promise<readonly PlanCard[]>>();
async function cardsOf(file: string): Promise<readonly PlanCard[]> {
  const bytes = readFileSync(path.join(shared ?? '', file));
  const { plans } = await plansOf(bytes, { profiles, file: path.basename(file) });
  return plans.map(planCard);
}
function cards(file: string): Promise<readonly PlanCard[]> {
  const known = read.get(file) ?? cardsOf(file);
  read.set(file, known);
  return known;
}

const question = (dataMb: number, more: Partial<CostQuestion> = {}): CostQuestion => ({
  usage: { dataMb, hotspotMb: 0, roamingMb: 0, minutes: 0, messages: 0 },
  months: 24,
  promotion: 'with',
  leastKbps: 256,
  ...more,
});

/** File, plan (by part of its name), question, expected total and delivery. The sums stand beside them. */
const TOTALS: readonly (readonly [file: string, name: string, asked: CostQuestion, total: string, delivery: string])[] = [
  // By their names, these two are for a backup line and for hotspots or laptops, not for a phone.
  // 24 × 150 + 24 × 10,000,000 KB × 0.00001431
  ['real/us-fcc-labels/att.csv', 'AT&T Business Connect (Backup) 20GB 5G', question(30_000), '7034.40000000', 'unknown'],
  // 24 × 75 + 24 × 8 blocks of 2 GB × 10
  ['real/us-fcc-labels/att.csv', 'AT&T Business 15GB for Mobile Hotspot', question(30_000), '3720.00', 'unknown'],
  // 24 × 20 + 20 activation + 24 × 29 GB × 5
  ['real/us-fcc-labels/spectrum_mobile.csv', 'By the Gig', question(30_000), '3980.00', 'full'],
  // 730 days ÷ 30 × 48
  ['real/my-prepaid-2023/Prepaid_Plans.xlsx', 'Xpax Prepaid Unlimited 5G 48', question(30_000), '1168.00', 'full'],
  ['real/kr-mno/SKTelecom_plans.csv', 'T Plan Safe4G', question(3000), '1200000', 'full'],
  // 10 GB of Danish data, used up: what follows is not stated.
  ['real/dk-2024/mobile_plans.csv', 'YouSee Mobil 20', question(30_000), '3576.00 or more', 'unknown'],
  // 12 × 288 + 12 × (3 × 5 + 17 × 3)
  ['facts/cn/china-mobile.csv', '全球通白金卡288元', question(60_000, { months: 12 }), '4248.00', 'full'],
  // 365 ÷ 28 × 199
  ['facts/in/airtel.csv', 'Rs 199 prepaid', question(10_000, { months: 12 }), '2594.11', 'full'],
];

const totalText = ({ low, high }: Span, scale: number): string =>
  high === low
    ? decimalOf(low, scale)
    : high === null
      ? `${decimalOf(low, scale)} or more`
      : `${decimalOf(low, scale)} to ${decimalOf(high, scale)}`;

describe.runIf(shared !== null)('totals', () => {
  test.each(TOTALS)('%s: %s', async (file, name, asked, total, delivery) => {
    const card = (await cards(file)).find((candidate) => candidate.name.includes(name));
    if (card === undefined) throw new Error(`${file} has no plan ${name}`);
    const cost = costOf(card, asked);
    expect([totalText(cost.total, cost.scale), cost.delivery]).toEqual([total, delivery]);
  });
});

describe.runIf(shared !== null)('every plan', () => {
  test.each([...new Set(TOTALS.map(([file]) => file))])('%s: lines sum to the total and the ranking shows it', async (file) => {
    const list = await cards(file);
    const asked = question(25_000, { usage: { dataMb: 25_000, hotspotMb: 3000, roamingMb: 1000, minutes: 90, messages: 30 }, months: 18 });
    const ranked = costRanker(list)(asked);
    list.forEach((card, at) => {
      const { lines, total, gaps } = costOf(card, asked);
      expect(lines.reduce((sum, { amount }) => sum + amount.low, 0)).toBe(total.low);
      expect(lines.some(({ amount }) => amount.high === null)).toBe(total.high === null);
      expect(gaps.length > 0 || total.low === total.high).toBe(true);
      expect([ranked.low[at], ranked.high[at]]).toEqual([total.low, total.high ?? Number.NaN]);
    });
    expect(list.length).toBeGreaterThan(0);
  });
});
