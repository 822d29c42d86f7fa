/**
 * Frozen figures: `DATA/pins/<cc>.jsonl`, one pinned plan or rulebook a line. Lines are added and never taken away or changed, because
 * articles show them; each is named by the hash of its data.
 */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { canonicalJson } from '../charts/canonical.ts';
import { plottedDate } from '../charts/plotted-date.ts';
import type { Pinned, Plotted } from '../charts/types.ts';
import { CliError, EXIT } from './error.ts';
import { sha256 } from './io.ts';

/** File name without its ending → its pins, in their order. */
export type PinFiles = ReadonlyMap<string, readonly Pinned[]>;

/** Names what is plotted by the hash of its data. */
export function pinned(plotted: Plotted): Pinned {
  const text = canonicalJson(plotted);
  return { pin: sha256(Buffer.from(text)), plotted };
}

const fileOf = ({ plotted }: Pinned): string => (plotted.kind === 'rulebook' ? 'rulebooks' : (plotted.country ?? 'xx').toLowerCase());

const sortKey = (pin: Pinned): string => [pin.plotted.id, plottedDate(pin.plotted), pin.pin].join('\0');

/** By subject, then date, then pin. */
const sorted = (pins: readonly Pinned[]): Pinned[] =>
  pins
    .map((pin) => [sortKey(pin), pin] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pin]) => pin);

/** @throws CliError for a line that is not what its name says: a frozen figure must never change */
function readLine(line: string, file: string, at: number): Pinned {
  const problem = (what: string): CliError =>
    new CliError(
      `${file}, line ${at + 1}: ${what}`,
      'Lines of this file are added and never edited; restore it from the history.',
      EXIT.fault,
    );
  let read: Pinned;
  try {
    read = JSON.parse(line) as Pinned;
  } catch {
    throw problem('this is no JSON.');
  }
  if (pinned(read.plotted).pin !== read.pin) throw problem('the data do not have the hash they are named by.');
  return read;
}

/** Every pin below a folder; none where it does not exist. @throws CliError for a line that was changed */
export async function loadPins(folder: string): Promise<PinFiles> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith('.jsonl')).toSorted();
  const entries = files.map(async (name): Promise<[string, Pinned[]]> => {
    const lines = (await readFile(path.join(folder, name), 'utf8')).split('\n').filter((line) => line !== '');
    return [name.replace(/\.jsonl$/, ''), lines.map((line, at) => readLine(line, path.join(folder, name), at))];
  });
  return new Map(await Promise.all(entries));
}

/** What was frozen before, and what is not there yet. */
export function addPins(before: PinFiles, current: readonly Pinned[]): PinFiles {
  const known = new Set([...before.values()].flat().map(({ pin }) => pin));
  const missing = Map.groupBy(
    current.filter(({ pin }) => !known.has(pin) && known.add(pin)),
    fileOf,
  );
  const names = [...new Set([...before.keys(), ...missing.keys()])].toSorted();
  return new Map(names.map((name) => [name, sorted([...(before.get(name) ?? []), ...(missing.get(name) ?? [])])]));
}

/** One line a pin, each the same bytes wherever it is written. */
export const pinLines = (pins: readonly Pinned[]): string => pins.map((pin) => `${canonicalJson(pin)}\n`).join('');

export interface Kept {
  /** Every pin there is now. */
  readonly pins: PinFiles;
  /** How many of them were not there before. */
  readonly added: number;
}

const countOf = (files: PinFiles): number => [...files.values()].reduce((sum, pins) => sum + pins.length, 0);

/**
 * Adds what is missing to `DATA/pins`; files that stay as they are are not touched.
 * @param leave true where the folder is left as it is, and what is missing is only counted
 */
export async function keepPins(data: string, current: readonly Pinned[], leave = false): Promise<Kept> {
  const folder = path.join(data, 'pins');
  const before = await loadPins(folder);
  const all = addPins(before, current);
  const kept = { pins: all, added: countOf(all) - countOf(before) };
  if (leave) return kept;
  await mkdir(folder, { recursive: true });
  for (const [name, pins] of all) {
    if (pins.length === before.get(name)?.length) continue;
    const file = path.join(folder, `${name}.jsonl`);
    await writeFile(`${file}.new`, pinLines(pins));
    await rename(`${file}.new`, file);
  }
  return kept;
}
