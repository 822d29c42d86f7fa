/** What may stand in each kind of description, V 5.2 to 5.9. */
import { isType } from './datatype.ts';
import { isNatural, isRecord, isTag, isTemplate, isText, listed, type Json } from './values.ts';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const texts: Check = (value) => isText(value) || (Array.isArray(value) && value.every(isText));
const refers: Check = (value) => (isText(value) && value !== '') || (Array.isArray(value) && value.length > 0 && value.every(isText));
const list: Check = (value) => Array.isArray(value) && value.every(isRecord);
const either =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

/** V 5.7 Inherited Properties. */
const INHERITED: Shape = {
  aboutUrl: isTemplate,
  propertyUrl: isTemplate,
  valueUrl: isTemplate,
  datatype: (value) => isType(value),
  default: isText,
  lang: isTag,
  null: texts,
  ordered: isFlag,
  required: isFlag,
  separator: (value) => value === null || isText(value),
  textDirection: either('ltr', 'rtl', 'auto', 'inherit'),
};
/** V 5.9 Dialect Descriptions. */
export const DIALECT: Shape = {
  commentPrefix: isText,
  delimiter: isText,
  doubleQuote: isFlag,
  encoding: (value) => isText(value) && /^[\w.:-]+$/.test(String(value)),
  header: isFlag,
  headerRowCount: isCount,
  lineTerminators: texts,
  quoteChar: (value) => value === null || (isText(value) && String(value).length === 1),
  skipBlankRows: isFlag,
  skipColumns: isCount,
  skipInitialSpace: isFlag,
  skipRows: isCount,
  trim: either(true, false, 'true', 'false', 'start', 'end'),
};
/** V 5.3.1 and 5.4.1: what tables and their groups have in common. */
const AROUND: Shape = { ...INHERITED, dialect: isRecord, tableDirection: either('rtl', 'ltr', 'auto'), '@id': isText };
export const GROUP: Shape = {
  ...AROUND,
  '@context': isContext,
  '@type': either('TableGroup'),
  tables: (value) => list(value) && (value as Json[]).length > 0,
};
export const TABLE: Shape = { ...AROUND, '@type': either('Table'), url: isText, suppressOutput: isFlag, tableSchema: isRecord };
/** V 5.5.1 Schemas. */
export const SCHEMA: Shape = {
  ...INHERITED,
  '@type': either('Schema'),
  columns: list,
  foreignKeys: list,
  primaryKey: refers,
  rowTitles: refers,
};
/** V 5.6 Columns; the name is a variable of RFC 6570 and begins with no underscore. */
export const COLUMN: Shape = {
  ...INHERITED,
  '@type': either('Column'),
  name: (value) => isText(value) && /^(?:[A-Za-z0-9]|%[0-9A-F]{2})(?:[\w.]|%[0-9A-F]{2})*$/.test(String(value)),
  titles: isNatural,
  suppressOutput: isFlag,
  virtual: isFlag,
};
/** V 5.5.2.1: nothing else may stand here, common properties included. */
export const FOREIGN: Shape = { columnReference: refers, reference: isRecord };
export const REFERENCE: Shape = { resource: isText, columnReference: refers };

/** V 5.2: the address alone, or with an object that has a language or a base and nothing else. */
export function isContext(value: unknown): boolean {
  const [first, second, ...rest] = listed(value);
  if (first !== 'http://www.w3.org/ns/csvw' || rest.length > 0) return false;
  if (second === undefined) return true;
  return (
    isRecord(second) &&
    Object.keys(second).length > 0 &&
    Object.entries(second).every(([key, own]) => (key === '@language' ? isTag(own) : key === '@base' && isText(own)))
  );
}

/** V 5.8 Common Properties: a prefix of the initial context of RDFa, or an address. */
const COMMON = /^(?:(?:dc|dcterms|dcat|schema|prov|foaf|skos|rdfs|rdf|xsd|owl|qb|void):\w+|https?:\/\/\S+)$/;
function isCommon(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isCommon);
  if (!isRecord(value)) return value !== null && value !== undefined;
  const keys = Object.keys(value);
  if ('@language' in value && !isTag(value['@language'])) return false;
  if ('@value' in value)
    return (
      keys.every((key) => ['@value', '@type', '@language'].includes(key)) &&
      !('@type' in value && '@language' in value) &&
      typeof value['@value'] !== 'object'
    );
  // A language says which language a value is in, so it needs one.
  return keys.every((key) => (key.startsWith('@') ? ['@id', '@type'].includes(key) : COMMON.test(key) && isCommon(value[key])));
}

/** What is missing, unknown or wrong in a description. @param common whether common properties may stand in it */
export function shaped(at: string, value: Json, shape: Shape, needed: readonly string[], common = true): string[] {
  const missing = needed.filter((name) => !(name in value)).map((name) => `${at}: ${name} is missing`);
  const wrong = Object.entries(value).flatMap(([name, own]) => {
    const check = Object.hasOwn(shape, name) ? shape[name] : common && COMMON.test(name) ? isCommon : undefined;
    if (check === undefined) return [`${at}: ${name} is no property here`];
    return check(own) ? [] : [`${at}: ${name} may not be ${JSON.stringify(own)}`];
  });
  return [...missing, ...wrong];
}
