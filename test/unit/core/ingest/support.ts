/** Short ways to make rows, columns and profiles for the tests of ingest. */
import { expect } from 'vitest';
import { locator, readColumns, parseProfile, resolveProfile, type Profile } from '../../../../src/core/ingest/index.ts';
import type { Notice, RawField } from '../../../../src/core/model/index.ts';
import type { Locate } from '../../../../src/core/ingest/verbs/verb.ts';

/** The columns of a header, for verbs to find theirs in. */
export const locateIn = (...header: string[]): Locate => locator(readColumns(header, 1).columns);

export const codesOf = (notices: readonly Notice[]): string[] => notices.map(({ code }) => code);

/** Two cases every profile needs; what they say is beside the point of these tests. */
const ACCEPTANCE = [1, 2].map((number) => ({ description: `case ${number}`, row: { plan: 'A' }, expect: { name: 'A' } }));

/** A profile as it stands in a file, with the given keys laid over it. */
export const aDocument = (overrides: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: 'Test',
  licence: { text: 'none stated' },
  match: ['plan'],
  fields: { plan_name: 'plan' },
  acceptance: ACCEPTANCE,
  ...overrides,
});

/** A checked profile. Fails the test when the document is no profile. */
export function aProfile(id: string, overrides: Record<string, unknown> = {}): Profile {
  const parsed = parseProfile(aDocument(overrides));
  if (!parsed.ok) throw new Error(parsed.problems.join('; '));
  const resolved = resolveProfile(id, parsed.profile, new Map());
  if (typeof resolved === 'string') throw new Error(resolved);
  return resolved;
}

/** The texts of a field; each must stand in its cell at its offset. */
export function textsOf(field: Pick<RawField, 'cells'> | null, cells: readonly string[]): string[] {
  for (const { columnIndex, offset, text } of field?.cells ?? [])
    expect((cells[columnIndex] ?? '').slice(offset, offset + text.length)).toBe(text);
  return (field?.cells ?? []).map(({ text }) => text);
}
