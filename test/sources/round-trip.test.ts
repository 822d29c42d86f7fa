/** The table of plans read back by our own ingest gives the same plans: all that ship, and all that published files hold. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { plans as bundled } from '../../src/catalogue/index.ts';
import { loadProfiles } from '../../src/cli/profiles.ts';
import type { Plan } from '../../src/core/model/index.ts';
import { planTable, readBack, said, withoutPlace } from '../support/plan-table.ts';
import { ROOT } from '../support/project-files.ts';
import { readTableOf } from '../support/read-table.ts';
import { sharedDir } from '../support/shared.ts';

async function thereAndBack(plans: readonly Plan[]): Promise<readonly Plan[]> {
  const table = planTable(plans);
  const back = await readBack(table);
  expect(back).toMatchObject({ profile: 'plan-table', rejected: 0, notices: [] });
  expect(back.plans.map(said)).toEqual(plans.map(said));
  // And the other way round: what was read back is written as the same bytes.
  expect(withoutPlace(back.plans)).toBe(withoutPlace(plans));
  return back.plans;
}

describe('the bundled plans', () => {
  let back: readonly Plan[] = [];
  beforeAll(async () => {
    back = await thereAndBack(bundled());
  });

  test('are the same, all of them', () => {
    expect(back.length).toBeGreaterThan(700);
    expect(back.filter(({ tiers }) => tiers.length > 0).length).toBeGreaterThan(400);
    expect(back.filter(({ terms }) => terms.length > 0).length).toBeGreaterThan(300);
  });

  test('say of each value whether it is printed, worked out or missing, as before', () => {
    // What the table has no place for: the currency of a plan without a price, a promotion at the standing price, a promise
    // of no limit beside a limit; and the fee for starting is one of the one-time charges.
    const apart = /^(?:price\.currency|price\.introductory|no_limit|charges\.)/;
    const told = ({ facts }: Plan): string[] =>
      facts
        .filter(({ field }) => !apart.test(field))
        .map(({ field, certainty, value }) => `${field} ${certainty} ${JSON.stringify(value)}`)
        .sort();
    expect(back.map(told)).toEqual(bundled().map(told));
  });

  test('every fact quotes what stands in the table; a number quotes the number', () => {
    const table = planTable(bundled());
    const stated = back.flatMap(({ facts }) => facts.filter(({ certainty }) => certainty === 'stated'));
    expect(stated.length).toBeGreaterThan(10_000);
    const quotes = stated.flatMap(({ evidence }) => evidence.map(({ text }) => text));
    expect(stated.filter(({ evidence }) => evidence.length !== 1).map(({ field }) => field)).toEqual([]);
    expect([...new Set(quotes)].filter((text) => !table.includes(text))).toEqual([]);
    const numbers = stated.filter(({ field, value }) => typeof value === 'number' && /^(?:tiers|price|charges)/.test(field));
    expect(numbers.length).toBeGreaterThan(1500);
    expect(numbers.filter(({ value, evidence }) => Number(evidence[0]?.text) !== value)).toEqual([]);
  });
});

describe.skipIf(sharedDir() === null)('published files', async () => {
  const real = path.join(sharedDir() ?? '', 'real');
  const { profiles } = await loadProfiles(path.join(ROOT, 'data'));
  const files = sharedDir() === null ? [] : readdirSync(real, { recursive: true, encoding: 'utf8' });
  const tables = files.filter((file) => /\.(?:csv|xlsx)$/.test(file)).sort();

  test('all of those that are recognised', async () => {
    const read: string[] = [];
    for (const file of tables) {
      const table = await readTableOf(readFileSync(path.join(real, file)), { profiles, file });
      if ('ok' in table) continue;
      await thereAndBack(table.results.flatMap((result) => (result.status === 'plan' ? [result.plan] : [])));
      read.push(file);
    }
    expect(read.length).toBeGreaterThan(20);
  });
});
