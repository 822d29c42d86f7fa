/** What a chart draws, of which a test states only what it is about. */
import { plotPlan } from '../../../../src/charts/plot-plan.ts';
import type { Pinned, PlottedPlan, PlottedRulebook, PlottedSource } from '../../../../src/charts/types.ts';
import type { Plan } from '../../../../src/core/model/plan.ts';
import { aPlan } from '../../../support/a-plan.ts';

export const aSource = (overrides: Partial<PlottedSource> = {}): PlottedSource => ({
  id: 'us/acme',
  title: 'Acme tariffs',
  date: '2026-11-02',
  sha256: 'c'.repeat(64),
  url: 'https://acme.test/tariffs.csv',
  licence: { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  ...overrides,
});

export const aPlotted = (overrides: Partial<Plan> = {}, source = aSource()): PlottedPlan => plotPlan(aPlan(overrides), source);

export const aPlottedRulebook = (overrides: Partial<PlottedRulebook> = {}): PlottedRulebook => ({
  version: 1,
  kind: 'rulebook',
  id: 'us-fcc-label@2022',
  title: { en: 'Broadband labels', zh: '宽带标签' },
  carriers: [],
  sources: [aSource()],
  ...overrides,
});

/** A hash that tells which subject it is of. */
export const pinOf = (id: string): string => Buffer.from(id.padEnd(32, '.')).toString('hex').slice(0, 64);
export const pinnedPlan = (id: string, overrides: Partial<Plan> = {}): Pinned => ({
  pin: pinOf(id),
  plotted: aPlotted({ id, name: `Plan ${id}`, ...overrides }),
});
