/** All profiles of a data folder, however it was read: parsed, layouts borrowed, sorted by id. */
import { parseProfile, resolveProfile, type Profile, type ProfileDocument } from './profile.ts';

export interface ProfileSet {
  /** Ready for use, sorted by id. */
  readonly profiles: readonly Profile[];
  /** Those that could not be used, each with all its problems. */
  readonly broken: readonly { readonly id: string; readonly problems: readonly string[] }[];
}

/** A broken profile is reported and never stops the others. */
export function profileSet(files: readonly { readonly id: string; readonly document: unknown }[]): ProfileSet {
  const documents = new Map<string, ProfileDocument>();
  const broken: { id: string; problems: readonly string[] }[] = [];
  for (const { id, document } of files) {
    const read = parseProfile(document);
    if (read.ok) documents.set(id, read.profile);
    else broken.push({ id, problems: read.problems });
  }
  const profiles: Profile[] = [];
  for (const [id, document] of documents) {
    const resolved = resolveProfile(id, document, documents);
    if (typeof resolved === 'string') broken.push({ id, problems: [resolved] });
    else profiles.push(resolved);
  }
  return { profiles: profiles.sort((a, b) => (a.id < b.id ? -1 : 1)), broken };
}
