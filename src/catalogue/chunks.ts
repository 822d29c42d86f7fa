/** The catalogue as the finder fetches it, built once per build: files of packed cards, their manifest, and plans one by one. */
import { chunkFiles, manifestOf, packedChunk, type ChunkFile, type ChunkFiles } from '../core/finder/manifest.ts';
import type { PackedChunk } from '../core/finder/pack/index.ts';
import { planFile, type PlanFile } from '../core/finder/plan-file.ts';
import type { FinderManifest } from '../core/finder/types.ts';
import { cards, plan, sources } from './index.ts';

let memory: ChunkFiles | null = null;
const layout = (): ChunkFiles => (memory ??= chunkFiles(cards()));
const files = (): readonly ChunkFile[] => [...layout().countries, ...layout().whole];

/** Names of the files below /data/cards, without `.json`. */
export const chunkNames = (): readonly string[] => files().map(({ name }) => name);

/** @throws Error for a name that is not in `chunkNames()` */
export function chunk(name: string): PackedChunk {
  const file = files().find((candidate) => candidate.name === name);
  if (!file) throw new Error(`no chunk is called ${name}`);
  return packedChunk(file);
}

/** @param urlOf address of a chunk by its name */
export const manifest = (urlOf: (name: string) => string): FinderManifest => manifestOf(layout(), sources().length, urlOf);

/** Everything about one plan; null for an id that is not in the catalogue. */
export function planFileOf(id: string): PlanFile | null {
  const found = plan(id);
  return found ? planFile(found) : null;
}
