/** Loads the sources of a data folder with their snapshots and sidecars. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Profile } from '../core/ingest/index.ts';
import { SidecarSchema, type SnapshotInput } from '../core/pipeline/index.ts';
import { sha256 } from './io.ts';
import { namesIn } from './profiles.ts';

export interface LoadedSource {
  readonly profile: Profile;
  readonly snapshots: readonly SnapshotInput[];
  /** Snapshots that could not be loaded, in words. */
  readonly problems: readonly string[];
}

/** Every `<date>.csv` or `<date>.xlsx` of a source with its `<date>.json`; one without the other is a problem, not a stop. */
export async function loadSource(data: string, profile: Profile): Promise<LoadedSource> {
  const folder = path.join(data, 'sources', profile.id);
  const names = await namesIn(folder);
  const snapshots: SnapshotInput[] = [];
  const problems: string[] = [];
  for (const file of names.filter((name) => /\.(?:csv|tsv|txt|xlsx)$/i.test(name))) {
    const sidecar = await readSidecar(path.join(folder, file.replace(/\.\w+$/, '.json')));
    if (typeof sidecar === 'string') problems.push(`${profile.id}/${file}: ${sidecar}`);
    else {
      const bytes = await readFile(path.join(folder, file));
      snapshots.push({ file, bytes, sha256: sha256(bytes), sidecar });
    }
  }
  return { profile, snapshots, problems };
}

async function readSidecar(file: string) {
  try {
    const parsed = SidecarSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success
      ? parsed.data
      : `${path.basename(file)}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`;
  } catch (error) {
    return `the sidecar ${path.basename(file)} cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
}
