/** Thresholds of a plan in the snapshots before the newest. */
import { describe, expect, test } from 'vitest';
import { compileSource, joinSources } from '../../../../src/core/pipeline/index.ts';
import { aProfile, aSnapshot, csv, sha256 } from './support.ts';

const row = (gb: number, name = 'Big') => `Acme,1,${name},10,Unlimited,"${gb} GB at full speed, then 128 kbps.",`;
const compile = (id: string, ...snapshots: readonly (readonly [string, string])[]) =>
  compileSource({ profile: aProfile({}, id), snapshots: snapshots.map(([date, line]) => aSnapshot(`${date}.csv`, csv(line))) });
const tiers = (mb: number) => [{ from_mb: mb, action: 'throttle', down_kbps: 128, period: 'month' }];

describe('history', () => {
  test('every earlier snapshot is a point, oldest first; the newest is the plan itself', async () => {
    const source = await compile('us/acme', ['2026-03-01', row(5)], ['2026-01-01', row(20)], ['2026-02-01', row(10)]);
    expect(joinSources([source]).history).toEqual({
      'us-acme-1': [
        { date: '2026-01-01', sha256: sha256(csv(row(20))), tiers: tiers(20_000) },
        { date: '2026-02-01', sha256: sha256(csv(row(10))), tiers: tiers(10_000) },
      ],
    });
  });

  test('a plan that is new, or gone, has none', async () => {
    const source = await compile('us/acme', ['2026-01-01', row(20).replace(',1,', ',2,')], ['2026-02-01', row(10)]);
    expect(joinSources([source]).history).toEqual({});
  });

  test('where two sources share an id each plan keeps its own', async () => {
    const both = [
      await compile('us/acme', ['2026-01-01', row(20)], ['2026-02-01', row(10)]),
      await compile('us/acme-two', ['2026-01-01', row(40)], ['2026-02-01', row(30)]),
    ];
    const { history, plans } = joinSources(both);
    const first = Object.entries(history).map(([id, points]) => [
      plans.get('us')?.find((plan) => plan.id === id)?.provenance.source,
      points[0]?.tiers,
    ]);
    expect(first.toSorted()).toEqual([
      ['us/acme', tiers(20_000)],
      ['us/acme-two', tiers(40_000)],
    ]);
  });

  test('a snapshot that cannot be read is no point', async () => {
    const source = await compileSource({
      profile: aProfile(),
      snapshots: [aSnapshot('2026-01-01.csv', new Uint8Array()), aSnapshot('2026-02-01.csv', csv(row(10)))],
    });
    expect(joinSources([source]).history).toEqual({});
  });
});
