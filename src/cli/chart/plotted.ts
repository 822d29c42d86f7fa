/** What charts draw of the compiled catalogue, by id. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Pinned, Plotted } from '../../charts/types.ts';
import { nearestIds } from '../cost/nearest.ts';
import { CliError } from '../error.ts';
import { loadPins } from '../pins.ts';

const INGEST = 'Run: npm run -s plaintariff -- ingest';

async function currentPins(folder: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(path.join(folder, 'current.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new CliError(`There is nothing to draw in ${folder}.`, INGEST);
    throw error;
  });
  return JSON.parse(text) as Record<string, string>;
}

function pinOf(id: string, current: Readonly<Record<string, string>>): string {
  const pin = Object.hasOwn(current, id) ? current[id] : undefined;
  if (pin !== undefined) return pin;
  const near = nearestIds(id, Object.keys(current));
  throw new CliError(
    `There is no plan or rulebook ${id}.`,
    near.length > 0 ? `Perhaps: ${near.join(', ')}` : 'The ids stand in the addresses of the pages.',
  );
}

/** @returns in the order of the ids @throws CliError where there is no catalogue, or no such id: then with the nearest */
export async function readPlotted(compiled: string, ids: readonly string[]): Promise<readonly Plotted[]> {
  const folder = path.join(compiled, 'pins');
  const current = await currentPins(folder);
  const wanted = ids.map((id) => pinOf(id, current));
  const pins = new Map([...(await loadPins(folder)).values()].flat().map((entry): [string, Pinned] => [entry.pin, entry]));
  return wanted.map((pin, at) => {
    const found = pins.get(pin);
    if (!found) throw new CliError(`The data of ${ids[at] ?? ''} are missing in ${folder}.`, INGEST);
    return found.plotted;
  });
}
