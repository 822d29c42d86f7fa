/**
 * A folder is a case: `input.*`, what is to be known about it (`case.json`, perhaps a `profile.json`) and what must come
 * of it (`expected.jsonl`). A case that turns out differently leaves what it made in `<case>-changed/` beside it.
 * `GOLDEN=write` rewrites the expectations, never in CI; look at every difference before it is committed.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { parseProfile, resolveProfile, type Profile } from '../../src/core/ingest/index.ts';
import { wirePlan, type Plan } from '../../src/core/model/index.ts';
import { checkAcceptance } from '../../src/core/pipeline/index.ts';
import { ROOT } from '../support/project-files.ts';
import { readTableOf } from '../support/read-table.ts';

const HERE = import.meta.dirname;
const CHANGED = '-changed';
const WRITE = process.env['GOLDEN'] === 'write' && !process.env['CI'];
const { profiles } = await loadProfiles(path.join(ROOT, 'data'));

const cases = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.endsWith(CHANGED))
  .map(({ name }) => name)
  .sort();

interface Case {
  readonly about: string;
  /** Read with this profile whatever the header looks like. */
  readonly profile?: string;
}

const fileOf = (name: string, start: string): string | undefined => readdirSync(path.join(HERE, name)).find((file) => file.startsWith(start));

function ownProfile(name: string): Profile[] {
  if (fileOf(name, 'profile.json') === undefined) return [];
  const parsed = parseProfile(JSON.parse(readFileSync(path.join(HERE, name, 'profile.json'), 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problems.join('; '));
  const resolved = resolveProfile(`golden/${name}`, parsed.profile, new Map());
  if (typeof resolved === 'string') throw new Error(resolved);
  expect(checkAcceptance(resolved)).toEqual([]);
  return [resolved];
}

/** What a case pins of a plan; a further field of plans is no reason for all cases to change. */
function pinned(plan: Plan): Record<string, unknown> {
  const { id, published_id, carrier, name, country, service, payment, price, price_steps, allowance, tiers, unlimited_words, verdict, speeds, as_of } =
    wirePlan(plan);
  const stated = { published_id, country, service, payment, unlimited_words, verdict, as_of };
  return {
    id,
    carrier,
    name,
    price,
    ...(price_steps.length > 1 ? { price_steps } : {}),
    allowance,
    tiers,
    ...(speeds.length > 0 ? { speeds } : {}),
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null)),
  };
}

/** The lines of `expected.jsonl`: one about the file, one per row. */
async function run(name: string, bytes: Uint8Array, own: readonly Profile[] = []): Promise<unknown[]> {
  const { profile } = JSON.parse(readFileSync(path.join(HERE, name, 'case.json'), 'utf8')) as Case;
  const table = await readTableOf(bytes, { profiles: [...own, ...profiles], profileId: profile });
  if ('ok' in table) return [{ opened: false, reason: table.reason, columns: table.columns }];
  const { opened, results, summary, log } = table;
  const rows = results.map((result) => {
    const { row, line, status, notices } = result;
    return { row, line, status, ...(result.status === 'plan' ? { plan: pinned(result.plan) } : {}), notices: notices.map(({ code }) => code) };
  });
  const { rows: count, plans, rejected } = summary;
  const notices = Object.fromEntries([...log.counts].sort(([first], [second]) => (first < second ? -1 : 1)));
  return [{ opened: true, profile: opened.profile.id, encoding: opened.encoding, rows: count, plans, rejected, notices }, ...rows];
}

const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

function keep(folder: string, made: string): void {
  mkdirSync(path.join(HERE, folder), { recursive: true });
  writeFileSync(path.join(HERE, folder, 'expected.jsonl'), made);
}

test('expectations are never rewritten in CI', () => {
  expect(cases.length).toBeGreaterThan(25);
  if (process.env['CI']) expect(WRITE).toBe(false);
});

describe('golden cases', () => {
  test.each(cases)('%s', async (name) => {
    const input = fileOf(name, 'input.');
    expect(input, `${name} has no input`).toBeDefined();
    const made = lines(await run(name, readFileSync(path.join(HERE, name, input ?? '')), ownProfile(name)));
    if (WRITE) keep(name, made);
    const expected = fileOf(name, 'expected.jsonl') === undefined ? '' : readFileSync(path.join(HERE, name, 'expected.jsonl'), 'utf8');
    if (made === expected) rmSync(path.join(HERE, `${name}${CHANGED}`), { recursive: true, force: true });
    else keep(`${name}${CHANGED}`, made);
    expect(made.split('\n'), `what was made lies in test/golden/${name}${CHANGED}/`).toEqual(expected.split('\n'));
  });
});

afterAll(() => {
  if (WRITE) console.warn('The expectations of test/golden were rewritten; look at every difference.');
});
