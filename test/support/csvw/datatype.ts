/** Datatypes of CSVW: V 5.11, and the formats of "Model for Tabular Data" (cited as M), 6.4. */
import { isRecord, isText } from './values.ts';

const BINARY = [
  'anySimpleType',
  'string',
  'normalizedString',
  'token',
  'language',
  'Name',
  'NMTOKEN',
  'xml',
  'html',
  'json',
  'anyURI',
  'QName',
  'base64Binary',
  'hexBinary',
  'gDay',
  'gMonth',
  'gMonthDay',
  'gYear',
  'gYearMonth',
] as const;
const NUMBERS = [
  'number',
  'double',
  'float',
  'decimal',
  'integer',
  'long',
  'int',
  'short',
  'byte',
  'nonNegativeInteger',
  'positiveInteger',
  'unsignedLong',
  'unsignedInt',
  'unsignedShort',
  'unsignedByte',
  'nonPositiveInteger',
  'negativeInteger',
];
const TIMES = ['date', 'dateTime', 'datetime', 'dateTimeStamp', 'time'];
const DURATIONS = ['duration', 'dayTimeDuration', 'yearMonthDuration'];
/** V 5.11.1 Built-in Datatypes. */
const BUILT_IN: ReadonlySet<unknown> = new Set([...BINARY, ...NUMBERS, ...TIMES, ...DURATIONS, 'boolean', 'any', 'anyAtomicType']);
/** V 5.11.2 Derived Datatypes. */
const DERIVED = new Set([
  '@id',
  '@type',
  'base',
  'format',
  'length',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minInclusive',
  'maxInclusive',
  'minExclusive',
  'maxExclusive',
]);
/** M 6.4.4: the formats of days every reader knows. */
const DAYS = /^(?:yyyy-MM-dd|yyyyMMdd|(dd?)([-/.])MM?\2yyyy|MM?([-/.])dd?\3yyyy)$/;

export const isType = (value: unknown): boolean =>
  BUILT_IN.has(value) ||
  (isRecord(value) && Object.keys(value).every((name) => DERIVED.has(name)) && BUILT_IN.has(value['base'] ?? 'string'));

function isExpression(text: string): boolean {
  try {
    return new RegExp(text, 'u').test('') || true;
  } catch {
    return false;
  }
}

/** Whether the format of a datatype is one its base can have; true without a format. */
export function isFormat(datatype: unknown): boolean {
  if (!isRecord(datatype) || datatype['format'] === undefined) return true;
  const { base = 'string', format } = datatype;
  // M 6.4.2: the other form, an object with signs of its own, is not used.
  if (!isText(format)) return false;
  if (NUMBERS.includes(String(base))) return /^[#0.,;E%‰+-]+$/.test(format);
  if (base === 'boolean') return /^[^|]+\|[^|]+$/.test(format);
  if (base === 'date') return DAYS.test(format);
  return isExpression(format);
}

const NUMBER = /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?[%‰]?|NaN|-?INF)$/;

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** By base: whether a text is a value of it where no format is given, M 6.4.2 to 6.4.6. */
const PARSE: Readonly<Record<string, (text: string) => boolean>> = {
  string: () => true,
  json: isJson,
  number: (text) => NUMBER.test(text),
  // Neither an exponent nor what is no number.
  decimal: (text) => NUMBER.test(text) && !/[EeNI]/.test(text),
  integer: (text) => /^[+-]?\d+$/.test(text),
  boolean: (text) => ['true', 'false', '1', '0'].includes(text),
  date: isDay,
};

export interface Datatype {
  readonly base: string;
  readonly format?: string | undefined;
}
export const datatypeOf = (datatype: unknown = 'string'): Datatype =>
  isRecord(datatype)
    ? { base: String(datatype['base'] ?? 'string'), format: datatype['format'] as string | undefined }
    : { base: String(datatype) };

/** Whether texts are kept as they stand, M 6.4 steps 1 and 2. */
const isVerbatim = ({ base }: Datatype): boolean => ['string', 'json', 'xml', 'html', 'anyAtomicType'].includes(base);
export const normalizedText = (datatype: Datatype, text: string): string =>
  isVerbatim(datatype) ? text : text.replace(/\s+/g, ' ').trim();

/** @throws Error for a base that this check does not know: then nobody has checked it */
export function isValue({ base, format }: Datatype, text: string): boolean {
  const parse = PARSE[base];
  if (parse === undefined) throw new Error(`${base} is not checked`);
  if (format === undefined) return parse(text);
  if (base !== 'string') throw new Error(`a format of ${base} is not checked`);
  return new RegExp(format, 'u').test(text);
}
