/** Finds and loads profiles: data/layouts/<id>.json and data/sources/<cc>/<folder>/profile.json. The path is the id. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseProfile, profileSet, resolveProfile, type Profile, type ProfileDocument } from '../core/ingest/index.ts';

export interface LoadedProfiles {
  /** Layouts and sources, ready for use, sorted by id. */
  readonly profiles: readonly Profile[];
  /** Ids of those that describe a source (a folder that may hold snapshots). */
  readonly sources: readonly string[];
  /** Profiles that could not be used, each with all its problems. */
  readonly broken: readonly { readonly id: string; readonly problems: readonly string[] }[];
}

/** Loads every profile below a data folder. A broken one is reported and never stops the others. */
export async function loadProfiles(data: string): Promise<LoadedProfiles> {
  const files = [...(await layoutFiles(data)), ...(await sourceFiles(data))];
  const unreadable: { id: string; problems: readonly string[] }[] = [];
  const documents: { id: string; document: unknown }[] = [];
  for (const { id, file } of files) {
    const read = await readJson(file);
    if (read.ok) documents.push({ id, document: read.document });
    else unreadable.push({ id, problems: read.problems });
  }
  const { profiles, broken } = profileSet(documents);
  return { profiles, sources: files.filter(({ source }) => source).map(({ id }) => id), broken: [...unreadable, ...broken] };
}

interface ProfileFile {
  readonly id: string;
  readonly file: string;
  readonly source: boolean;
}

async function layoutFiles(data: string): Promise<ProfileFile[]> {
  const folder = path.join(data, 'layouts');
  const names = await namesIn(folder);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ id: name.slice(0, -5), file: path.join(folder, name), source: false }));
}

async function sourceFiles(data: string): Promise<ProfileFile[]> {
  const root = path.join(data, 'sources');
  const found: ProfileFile[] = [];
  for (const country of await namesIn(root))
    for (const folder of await namesIn(path.join(root, country))) {
      const file = path.join(root, country, folder, 'profile.json');
      found.push({ id: `${country}/${folder}`, file, source: true });
    }
  return found;
}

/** Names in a folder, sorted; none when there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    return [];
  }
}

async function readJson(
  file: string,
): Promise<{ readonly ok: true; readonly document: unknown } | { readonly ok: false; readonly problems: readonly string[] }> {
  try {
    return { ok: true, document: JSON.parse(await readFile(file, 'utf8')) as unknown };
  } catch (error) {
    return { ok: false, problems: [`${path.basename(file)}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

async function readDocument(file: string): Promise<ReturnType<typeof parseProfile>> {
  const read = await readJson(file);
  return read.ok ? parseProfile(read.document) : read;
}

export type ReadProfile = { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads one profile from any file; it may borrow the layout of those given. Its id is its path. */
export async function readProfile(file: string, known: readonly Profile[]): Promise<ReadProfile> {
  const read = await readDocument(file);
  if (!read.ok) return read;
  const layouts = new Map(known.map(({ id, ...document }) => [id, document as ProfileDocument]));
  const profile = resolveProfile(file, read.profile, layouts);
  return typeof profile === 'string' ? { ok: false, problems: [profile] } : { ok: true, profile };
}
