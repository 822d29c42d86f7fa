/** The JSON Schemas of the API, made from the definitions the program is checked against. */
import * as z from 'zod';
import { schemaPath, type Address } from '../address.ts';
import { ChangesSchema, SnapshotChangesSchema } from './changes.ts';
import { FindingsSchema, RulebookSchema, RulebooksSchema } from './findings.ts';
import { CarrierSchema, CarriersSchema, CountrySchema, SourceSchema, SourcesSchema } from './lists.ts';
import { PlanSchema } from './plan.ts';
import { PinnedSchema } from './plotted.ts';
import { IndexSchema } from './start.ts';

export type * from './changes.ts';
export type * from './findings.ts';
export type * from './lists.ts';
export type * from './plan.ts';
export type * from './start.ts';

const SCHEMAS = {
  index: IndexSchema,
  country: CountrySchema,
  plan: PlanSchema,
  carriers: CarriersSchema,
  carrier: CarrierSchema,
  sources: SourcesSchema,
  source: SourceSchema,
  findings: FindingsSchema,
  rulebooks: RulebooksSchema,
  rulebook: RulebookSchema,
  changes: ChangesSchema,
  'snapshot-changes': SnapshotChangesSchema,
  pinned: PinnedSchema,
};

export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/**
 * @param closed true for the form in which a field that is not described is an error; the published form lets fields be added
 * @param address makes the id of the schema
 */
export function jsonSchema(name: SchemaName, address: Address, closed = false): Record<string, unknown> {
  const made = z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12', io: closed ? 'output' : 'input' });
  return { ...made, $id: address(schemaPath(name)) };
}
