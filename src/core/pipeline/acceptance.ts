/** Runs the acceptance cases of a profile: the person who maps the columns proves the mapping beside it. */
import { bindProfile, readColumns, type AcceptanceCase, type Profile } from '../ingest/index.ts';
import { wirePlan, type WirePlan } from '../model/index.ts';
import { normalizer } from '../normalize/index.ts';

export interface AcceptanceFailure {
  readonly description: string;
  readonly path: string;
  readonly expected: unknown;
  readonly received: unknown;
}

/** All expectations that do not hold; empty when the profile proves itself. */
export function checkAcceptance(profile: Profile): AcceptanceFailure[] {
  return profile.acceptance.flatMap((one) => checkCase(profile, one));
}

function checkCase(profile: Profile, one: AcceptanceCase): AcceptanceFailure[] {
  const seen = planOfCase(profile, one);
  return Object.entries(one.expect).flatMap(([path, expected]) => {
    const received = at(seen, path);
    return received === expected ? [] : [{ description: one.description, path, expected, received }];
  });
}

/** What the profile makes of the row of a case: the wire plan with `rejected: false`, or `{ rejected: true }`. */
export function planOfCase(
  profile: Profile,
  one: Pick<AcceptanceCase, 'header' | 'row' | 'plan'>,
): (WirePlan & { rejected: false }) | { rejected: true } {
  const names = one.header ?? (Array.isArray(one.row) ? (profile.file.columns ?? []) : Object.keys(one.row));
  const cells = Array.isArray(one.row) ? one.row : Object.values(one.row);
  const { columns } = readColumns(names, 1);
  const offers = bindProfile(profile, columns).offers({ record: 1, line: 2, cells });
  const offer = offers[one.plan];
  const normalize = normalizer({
    source: profile.id,
    file: profile.id,
    snapshot: '',
    country: profile.country ?? null,
    currency: profile.currency ?? null,
    language: profile.language ?? null,
    coverage: profile.coverage,
    carrier: { id: profile.carrier?.id ?? null, name: profile.carrier?.name ?? null },
    pages: new Map(),
  });
  const result = offer && normalize(offer);
  return result?.status === 'plan' ? { ...wirePlan(result.plan), rejected: false } : { rejected: true };
}

/** The value at a dotted path such as `tiers.0.from_mb` or `tiers.length`. */
export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner === null || inner === undefined ? undefined : (inner as Record<string, unknown>)[key]), value);
}
