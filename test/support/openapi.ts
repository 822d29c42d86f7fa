/** Whether a description is one of OpenAPI, by the official schema of its version. */
import { Validator } from '@seriousme/openapi-schema-validator';

type Json = Record<string, unknown>;

/** Addresses of the schemas a description names, each once. */
export function references(document: unknown): readonly string[] {
  const own = JSON.stringify(document).matchAll(/"\$ref":"([^"#]+)"/g);
  return [...new Set(Array.from(own, ([, address = '']) => address))];
}

/** @param schemaOf the schema at an address that the description names @returns what is wrong; empty = nothing */
export async function openapiFaults(document: Json, schemaOf: (address: string) => Json): Promise<readonly string[]> {
  const validator = new Validator();
  for (const address of references(document)) await validator.addSpecRef({ ...schemaOf(address) }, address);
  const { valid, errors = [] } = await validator.validate(structuredClone(document));
  const words = typeof errors === 'string' ? [errors] : errors.map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  return valid ? [] : words;
}
