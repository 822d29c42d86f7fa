import { expect, test } from 'vitest';
import { someApiData } from '../../../support/api-data.ts';

const { steps } = someApiData();

test('every snapshot of every source is a step, newest first', () => {
  expect(steps.map(({ source, snapshot }) => `${snapshot.date} ${source.id}`)).toEqual([
    '2026-03-01 us/acme',
    '2026-02-01 de/other',
    '2026-01-01 us/acme',
  ]);
});

test('the first of a source has nothing before it, the next names what changed', () => {
  expect(steps.map(({ previous }) => previous?.date ?? null)).toEqual(['2026-01-01', null, null]);
  expect(
    steps.slice(1).flatMap(({ added, removed, better, worse, thresholds }) => [...added, ...removed, ...better, ...worse, ...thresholds]),
  ).toEqual([]);
  expect(steps[0]).toMatchObject({ added: ['us-acme-new'], removed: ['us-acme-gone'] });
});

test('thresholds that differ are named with both values', () => {
  expect(steps[0]?.thresholds).toEqual([
    {
      plan: 'us-acme-twenty',
      name: 'Twenty',
      before: [{ from_mb: 20_000, action: 'throttle', down_kbps: 128, period: 'month' }],
      after: [{ from_mb: 10_000, action: 'throttle', down_kbps: 128, period: 'month' }],
    },
  ]);
});
