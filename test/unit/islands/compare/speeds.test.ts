import { expect, test } from 'vitest';
import type { WirePlan } from '../../../../src/core/model/wire.ts';
import { SPEEDS } from '../../../../src/islands/compare/speeds.ts';
import { answer, compared } from './fakes.ts';

type Entry = WirePlan['speeds'][number];
const entry = (overrides: Partial<Entry>): Entry => ({ technology: null, down_kbps: null, up_kbps: null, latency_ms: null, ...overrides });
const speeds = (...entries: Entry[]) => answer(SPEEDS, 'speeds', compared({ speeds: entries }));

test.each<[Partial<Entry>, string]>([
  [{ technology: '5G', down_kbps: [50_000, 300_000], latency_ms: [20, 40] }, '5G: 50–300 Mbit/s down, 20–40 ms latency'],
  [{ down_kbps: [6_000, 6_000], up_kbps: [1_000, 1_000] }, '6 Mbit/s down, 1 Mbit/s up'],
])('%o', (overrides, line) => expect(speeds(entry(overrides))).toMatchObject({ known: true, lines: [line], figure: null }));

test('a technology alone says nothing about speed', () => {
  expect(speeds(entry({ technology: '5G' }))).toMatchObject({ known: false, lines: ['not stated'] });
});
