/** Frames of figures, for other people's pages: one of each chart, live and frozen, of one subject and of several. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pinned } from '../../src/charts/types.ts';
import { frozenPath, livePath, plottedPath } from '../../src/embed/address.ts';
import { cardsOf } from './pages.ts';

export interface FramePage {
  readonly name: string;
  /** Path without the language. */
  readonly path: string;
}

const RULEBOOK = 'core-unlimited';

/** The frames looked at; subjects are those with most to show. */
export function framePages(folder: string): readonly FramePage[] {
  const pinOf = (id: string): string => (JSON.parse(readFileSync(path.join(folder, plottedPath(id)), 'utf8')) as Pinned).pin;
  const tiered = cardsOf(folder).toSorted((a, b) => b.tiers.length - a.tiers.length);
  const plans = tiered.filter(({ country }, at, all) => all.findIndex((card) => card.country === country) === at).slice(0, 3);
  const ids = plans.map(({ id }) => id);
  const [plan = '', carrier = ''] = [ids[0], plans[0]?.carrierId];
  return [
    { name: 'strips of a plan', path: livePath('strips', [plan]) },
    { name: 'strips of a carrier', path: livePath('strips', [carrier]) },
    { name: 'strips, frozen', path: frozenPath('strips', [pinOf(plan)]) },
    { name: 'cost', path: livePath('cost', [plan]) },
    { name: 'cost, frozen', path: frozenPath('cost', [pinOf(plan)]) },
    { name: 'cost of several', path: livePath('cost', ids) },
    { name: 'cost of several, frozen', path: frozenPath('cost', ids.map(pinOf)) },
    { name: 'speed', path: livePath('speed', [plan]) },
    { name: 'full-speed GB of a carrier', path: livePath('per-gb', [carrier]) },
    { name: 'full-speed GB of several', path: livePath('per-gb', ids) },
    { name: 'history', path: livePath('history', ids) },
    { name: 'disclosure', path: livePath('disclosure', [RULEBOOK]) },
    { name: 'disclosure, frozen', path: frozenPath('disclosure', [pinOf(RULEBOOK)]) },
  ];
}
