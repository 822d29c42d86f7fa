/** The published schema of SARIF 2.1.0, as a check. */
import { createRequire } from 'node:module';
import Draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object;
// Some patterns of the schema are no Unicode expressions.
const ajv = new Draft04({ strict: false, allErrors: true, unicodeRegExp: false });
formats(ajv as unknown as Parameters<typeof formats>[0]);
const valid = ajv.compile(schema);

/** What the schema objects to; nothing for valid SARIF. */
export const sarifProblems = (log: unknown): readonly string[] =>
  valid(log) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
