/** Builders for tests of what charts show. */
import type { Figure, PlottedSource } from '../../src/charts/types.ts';

export const aPlottedSource = (overrides: Partial<PlottedSource> = {}): PlottedSource => ({
  id: 'us/acme',
  title: 'Acme Mobile: tariffs',
  date: '2026-11-01',
  sha256: 'ab'.repeat(32),
  url: 'https://acme.example/tariffs.csv',
  licence: { text: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  ...overrides,
});

/** A figure of one row, whose picture is a plain rectangle. */
export const aFigure = (overrides: Partial<Figure> = {}): Figure => ({
  chart: 'strips',
  lang: 'en',
  subjects: ['us-acme-twenty'],
  title: 'Twenty',
  finding: 'Full speed for the first 20 GB.',
  notes: [],
  picture: { kind: 'svg', height: () => 140, svg: () => '<svg></svg>' },
  table: {
    caption: 'What Twenty gives',
    columns: [
      { key: 'plan', label: 'Plan', numeric: false },
      { key: 'data_gb', label: 'Data, GB', numeric: true },
    ],
    rows: [{ values: ['Twenty', 20], texts: ['Twenty', '20'] }],
  },
  sources: [aPlottedSource()],
  asOf: '2026-11-01',
  ...overrides,
});
