/** Which profile reads a file: decided by its header alone, so that the same file always gets the same answer. */
import { headerKey } from './header.ts';
import type { Profile } from './profile.ts';
import { columnsOf } from './verbs/index.ts';
import type { ColumnName } from './verbs/options.ts';

export interface Recognition {
  readonly profile: Profile;
  /** Index of the header among the previewed records; null for a layout without header. */
  readonly headerIndex: number | null;
  /** Share of the file's named columns the profile knows, 0 to 1. */
  readonly share: number;
}

const spellings = (column: ColumnName): readonly string[] =>
  typeof column === 'number' ? [] : typeof column === 'string' ? [column] : column;

/** The compared names a profile maps or requires, and its required columns as compared names; worked out once a profile. */
const KNOWN = new WeakMap<Profile, { readonly known: ReadonlySet<string>; readonly required: readonly (readonly string[])[] }>();

function namesOf(profile: Profile) {
  const cached = KNOWN.get(profile);
  if (cached !== undefined) return cached;
  const mapped = Object.values(profile.fields).flatMap((mapping) => columnsOf(mapping));
  const names = {
    known: new Set([...profile.match, ...mapped].flatMap(spellings).map(headerKey)),
    required: profile.match.map((column) => spellings(column).map(headerKey)),
  };
  KNOWN.set(profile, names);
  return names;
}

/** How well a profile knows a header: the share of the file's columns it maps, and which required ones are missing. */
export function compareHeader(profile: Profile, header: readonly string[]): { share: number; missing: readonly string[] } {
  return compareKeys(profile, new Set(header.map(headerKey).filter((key) => key !== '')));
}

function compareKeys(profile: Profile, present: ReadonlySet<string>): { share: number; missing: readonly string[] } {
  const { known, required } = namesOf(profile);
  const missing = profile.match
    .filter((_, i) => !(required[i] ?? []).some((key) => present.has(key)))
    .map((column) => spellings(column).join(' / '));
  const share = present.size === 0 ? 0 : [...present].filter((key) => known.has(key)).length / present.size;
  return { share, missing };
}

/**
 * The profile whose required columns are all present in one of the first records and which knows most of its columns.
 * A profile that also recognises values of the first rows goes before those that only know the header.
 * Equal shares go to the profile with more required columns, then to the smaller id.
 */
export function recognise(preview: readonly (readonly string[])[], profiles: readonly Profile[]): Recognition | null {
  const found: Recognition[] = [];
  const keys = preview.map((cells) => new Set(cells.map(headerKey).filter((key) => key !== '')));
  for (const profile of profiles.filter(({ recognisable }) => recognisable)) {
    const at = keys.findIndex((present) => compareKeys(profile, present).missing.length === 0);
    if (at >= 0 && hasValues(preview, at, profile))
      found.push({ profile, headerIndex: at, share: compareKeys(profile, keys[at] ?? new Set()).share });
  }
  found.sort(
    (a, b) =>
      Number(b.profile.matchValues !== undefined) - Number(a.profile.matchValues !== undefined) ||
      b.share - a.share ||
      b.profile.match.length - a.profile.match.length ||
      (a.profile.id < b.profile.id ? -1 : 1),
  );
  return found[0] ?? null;
}

/** True when the rows below the header hold the values a profile asks for; a wanted value that ends in `*` is a beginning. */
function hasValues(preview: readonly (readonly string[])[], header: number, { matchValues }: Profile): boolean {
  if (matchValues === undefined) return true;
  const names = (preview[header] ?? []).map(headerKey);
  return Object.entries(matchValues).every(([column, values]) => {
    const at = names.indexOf(headerKey(column));
    const wanted = values.map((value) => value.trim().toLowerCase());
    return (
      at >= 0 && preview.slice(header + 1).some((cells) => wanted.some((value) => fitsValue((cells[at] ?? '').trim().toLowerCase(), value)))
    );
  });
}

const fitsValue = (text: string, wanted: string): boolean =>
  wanted.endsWith('*') ? text.startsWith(wanted.slice(0, -1)) : text === wanted;

/** The first record that has all columns a profile requires. */
export function headerIndexFor(preview: readonly (readonly string[])[], profile: Profile): number | null {
  const at = preview.findIndex((cells) => compareHeader(profile, cells).missing.length === 0);
  return at < 0 ? null : at;
}

/** The profile that comes nearest to a header nobody matches, for the message. */
export function nearestProfile(
  header: readonly string[],
  profiles: readonly Profile[],
): { profile: Profile; missing: readonly string[]; share: number } | null {
  const ranked = profiles
    .filter(({ recognisable }) => recognisable)
    .map((profile) => ({ profile, ...compareHeader(profile, header) }))
    .sort((a, b) => b.share - a.share || a.missing.length - b.missing.length || (a.profile.id < b.profile.id ? -1 : 1));
  return ranked[0] ?? null;
}
