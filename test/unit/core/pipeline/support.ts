/** A small source for the tests of the pipeline: a profile in the open format and snapshots made of rows. */
import { createHash } from 'node:crypto';
import { parseProfile, resolveProfile, type Profile } from '../../../../src/core/ingest/index.ts';
import { SidecarSchema, type RowResult, type Sidecar, type SnapshotInput } from '../../../../src/core/pipeline/index.ts';
import type { Plan } from '../../../../src/core/model/index.ts';
import { aPlan } from '../../../support/a-plan.ts';

export const HEADER = 'carrier,plan_id,plan_name,price,data_allowance,terms,source_url';

const DOCUMENT = {
  title: 'Acme',
  country: 'US',
  currency: 'USD',
  language: 'en',
  licence: { text: 'none stated' },
  match: ['carrier', 'plan_name', 'data_allowance'],
  numbers: 'point',
  file: { delimiter: ',', encoding: 'utf-8' },
  fields: Object.fromEntries(HEADER.split(',').map((name) => [name, { column: name }])),
  acceptance: [
    {
      description: 'a price',
      row: { carrier: 'Acme', plan_name: 'Ten', price: '10', data_allowance: '5 GB' },
      expect: { 'price.amount': 10, 'allowance.mb': 5000 },
    },
    { description: 'no name', row: { carrier: 'Acme', plan_name: '', price: '10', data_allowance: '5 GB' }, expect: { rejected: true } },
  ],
};

/** @throws when what is changed makes the profile invalid. */
export function aProfile(changes: Readonly<Record<string, unknown>> = {}, id = 'us/acme'): Profile {
  const parsed = parseProfile({ ...DOCUMENT, ...changes });
  if (!parsed.ok) throw new Error(parsed.problems.join('; '));
  const resolved = resolveProfile(id, parsed.profile, new Map());
  if (typeof resolved === 'string') throw new Error(resolved);
  return resolved;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const csv = (...rows: readonly string[]): Uint8Array => utf8([HEADER, ...rows, ''].join('\n'));

export function aSnapshot(file: string, bytes: Uint8Array, sidecar: Partial<Sidecar> = {}): SnapshotInput {
  return {
    file,
    bytes,
    sha256: sha256(bytes),
    sidecar: SidecarSchema.parse({ url: null, fetched: file.slice(0, 10), sha256: sha256(bytes), ...sidecar }),
  };
}

export const planRow = (row: number, plan: Partial<Plan> = {}): RowResult => ({
  row,
  line: row + 1,
  status: 'plan',
  plan: aPlan(plan),
  notices: [],
});
export const rejectedRow = (row: number): RowResult => ({ row, line: row + 1, status: 'rejected', notices: [] });
