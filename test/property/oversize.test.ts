/** Files that are too much of something. They are made here, so that no megabytes lie in the project. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { ROOT } from '../support/project-files.ts';
import { plansOf } from '../support/read-table.ts';

const { profiles } = await loadProfiles(path.join(ROOT, 'data'));
const HEADER = 'carrier,plan_name,currency,price,data_allowance,terms\n';
const read = (text: string) => plansOf(new TextEncoder().encode(text), { profiles });

describe('too much', () => {
  test('a cell of 5 MB is read at its beginning, with a notice', async () => {
    const filler = 'The terms go on and on, without a number. '.repeat(125_000);
    const { plans, log, summary } = await read(
      `${HEADER}Example,Long,GBP,10,20 GB,"After 20 GB speeds fall to 128 kbps. ${filler}"\nExample,Next,GBP,5,1 GB,\n`,
    );
    expect(filler.length).toBeGreaterThan(5_000_000);
    expect(summary).toMatchObject({ rows: 2, plans: 2 });
    expect(plans[0]?.tiers).toMatchObject([{ effect: 'throttle', downKbps: 128, threshold: { bytes: 20_000_000_000 } }]);
    expect(log.counts.get('oversize-cell')).toBe(1);
    // A quotation stays a quotation: no fact carries the whole cell.
    expect(JSON.stringify(plans[0]?.facts).length).toBeLessThan(20_000);
  });

  test('a row of 100,000 cells', async () => {
    const { summary, log } = await read(`${HEADER}Example,Wide,GBP,10,20 GB,${',x'.repeat(100_000)}\n`);
    expect(summary).toMatchObject({ rows: 1, plans: 1 });
    expect(log.counts.get('long-row')).toBe(1);
  });

  test('1,000 quotes that are never closed', async () => {
    const { summary } = await read(HEADER + 'Example,"Open,GBP,10,20 GB,\n'.repeat(1000));
    expect(summary.rows).toBe(1000);
  });

  test('a cell of nothing but numbers and units', async () => {
    const { summary } = await read(`${HEADER}Example,Numbers,GBP,10,20 GB,"${'1 GB 2 Mbps '.repeat(20_000)}"\n`);
    expect(summary.plans).toBe(1);
  });
});
