/** The downloadable files of the open format, written from its one definition. */
import { OPEN_FORMAT_EXAMPLE } from './open-format-example.ts';
import { OPEN_FORMAT, type OpenFormatColumn } from './open-format.ts';

const TITLE = 'Plaintariff open format';
const ABOUT =
  'One row per plan. Only plan_name is required; an empty cell means "not stated", never zero and never unlimited. UTF-8, comma, decimal point, no thousands sign.';
const CC0 = { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/', title: 'CC0 1.0' };

const given = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const typed = ({ type, example }: OpenFormatColumn): string | number => (type === 'string' ? example : Number(example));

/** JSON Schema 2020-12 of one row whose numbers were read as numbers; an empty cell is null or left out. */
function rowSchema() {
  const property = (column: OpenFormatColumn) => ({
    ...given({
      description: column.meaning.en,
      type: column.required ? column.type : [column.type, 'null'],
      enum: column.values && (column.required ? [...column.values] : [...column.values, null]),
      pattern: column.pattern,
      format: column.link && 'uri',
      minimum: column.minimum,
      minLength: column.required ? 1 : undefined,
    }),
    examples: [typed(column)],
    ...given({ 'x-unit': column.unit }),
    'x-description-zh': column.meaning.zh,
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:plaintariff:open-format:1',
    title: `${TITLE}: one row`,
    description: ABOUT,
    type: 'object',
    properties: Object.fromEntries(OPEN_FORMAT.map((column) => [column.name, property(column)])),
    required: OPEN_FORMAT.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** Frictionless Table Schema of a file. */
function tableSchema() {
  const field = (column: OpenFormatColumn) => ({
    name: column.name,
    type: column.type,
    ...given({ format: column.link && 'uri' }),
    description: column.meaning.en,
    descriptionZh: column.meaning.zh,
    example: column.example,
    ...given({ unit: column.unit }),
    constraints: given({
      required: column.required ?? false,
      enum: column.values && [...column.values],
      pattern: column.pattern,
      minimum: column.minimum,
    }),
  });
  return { title: TITLE, description: ABOUT, fields: OPEN_FORMAT.map(field), missingValues: [''] };
}

function dataPackage() {
  const resource = (name: string, title: string) => ({
    name,
    title,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', header: true },
    schema: 'open-format.tableschema.json',
  });
  return {
    profile: 'tabular-data-package',
    name: 'plaintariff-open-format',
    title: TITLE,
    description: ABOUT,
    version: '1.0.0',
    licenses: [CC0],
    resources: [
      resource('open-format-example', 'Eight plans of a carrier that does not exist'),
      resource('open-format-template', 'The header alone, to be filled'),
    ],
  };
}

const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\n`;
const header = (): string => line(OPEN_FORMAT.map(({ name }) => name));

function example(): string {
  const rows = OPEN_FORMAT_EXAMPLE.map((row) => line(OPEN_FORMAT.map(({ name }) => (row as Readonly<Record<string, string>>)[name] ?? '')));
  return header() + rows.join('');
}

/** File name → content, in the order of the names. */
export function openFormatFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['datapackage.json', json(dataPackage())],
    ['open-format-example.csv', example()],
    ['open-format-template.csv', header()],
    ['open-format.schema.json', json(rowSchema())],
    ['open-format.tableschema.json', json(tableSchema())],
  ]);
}
