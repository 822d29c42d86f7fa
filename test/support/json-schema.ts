/** Checks JSON documents against JSON Schemas of draft 2020-12. */
import formats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** @returns what is wrong with a document, in words; empty = it fits */
export type Check = (document: unknown) => readonly string[];

const wordsOf = ({ errors }: ValidateFunction): string[] =>
  (errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`);

/** @throws Error when the schema itself is none, or uses a word nobody knows */
export function checkBy(schema: object): Check {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  ajv.addVocabulary(['x-unit']);
  formats.default(ajv);
  const valid = ajv.compile(schema);
  return (document) => (valid(document) ? [] : wordsOf(valid));
}
