/** The check of CSV on the Web finds each kind of fault, in metadata and in rows; what is right passes. */
import { describe, expect, test } from 'vitest';
import { checkCsvw } from '../../support/csvw/index.ts';

type Json = Record<string, unknown>;
type Place = readonly (string | number)[];

const column = (name: string, more: Json = {}): Json => ({ name, titles: name, datatype: 'string', ...more });
const metadata = (): Json => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\n'], header: true, trim: false },
  tables: [
    {
      url: 'plans.csv',
      'dc:title': 'Plans',
      'dc:description': [{ '@value': '套餐', '@language': 'zh' }],
      tableSchema: {
        aboutUrl: '#{id}',
        primaryKey: ['id'],
        columns: [
          column('id', { required: true }),
          column('kind', { datatype: { base: 'string', format: '^(?:a|b)$' } }),
          column('mb', { datatype: 'number' }),
          column('price', { datatype: 'decimal' }),
          column('months', { datatype: 'integer' }),
          column('claim', { datatype: 'boolean', required: true }),
          column('since', { datatype: 'date' }),
          column('tiers', { datatype: 'json' }),
        ],
      },
    },
    {
      url: 'tiers.csv',
      tableSchema: {
        columns: [column('plan'), column('words', { lang: 'zh', null: ['', '-'] })],
        primaryKey: ['plan', 'words'],
        foreignKeys: [{ columnReference: 'plan', reference: { resource: 'plans.csv', columnReference: 'id' } }],
      },
    },
  ],
});
const HEAD = 'id,kind,mb,price,months,claim,since,tiers\n';
const PLANS = `${HEAD}x,a,1e-7,-10.00,3,true,2026-02-28,"[{""a"":1}]"\ny,,,,,false,,\n# a comment\n"#z",b,5.5,0,-1,1,2024-02-29,null\n`;
const TIERS = 'plan,words\nx,流量\nx,-\n,free\n"#z","a, ""b"""\n';

const faultsOf = (document: unknown, files: Json = {}): readonly string[] =>
  checkCsvw(document, (url) => ({ 'plans.csv': PLANS, 'tiers.csv': TIERS, ...files })[url] as string | null).faults;

test('what is right passes, and every row is counted', () => {
  expect(faultsOf(metadata())).toEqual([]);
  expect(checkCsvw(metadata(), (url) => (url === 'plans.csv' ? PLANS : TIERS)).rows).toEqual({ 'plans.csv': 3, 'tiers.csv': 4 });
});

const SCHEMA: Place = ['tables', 0, 'tableSchema'];
const FIRST: Place = [...SCHEMA, 'columns', 0];
const FOREIGN: Place = ['tables', 1, 'tableSchema', 'foreignKeys', 0];

/** The metadata with a value put in at a place; undefined takes away what is there. */
function changed(place: Place, value: unknown): Json {
  const document = metadata();
  const last = place.at(-1) ?? '';
  const target = place.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, document);
  if (value === undefined) Reflect.deleteProperty(target, last);
  else target[last] = value;
  return document;
}

describe('metadata', () => {
  test.each<readonly [string, Place, unknown, string | RegExp]>([
    ['no context', ['@context'], undefined, '@context is missing'],
    ['another context', ['@context'], 'https://schema.org', '@context may not be'],
    ['a context with terms of its own', ['@context', 1, 'x'], 'https://x.example/', '@context may not be'],
    ['a context without a language', ['@context', 1], {}, '@context may not be'],
    ['a language that is none', ['@context', 1, '@language'], 'English', '@context may not be'],
    ['no tables', ['tables'], [], 'tables may not be'],
    ['a table without an address', ['tables', 0, 'url'], undefined, 'url is missing'],
    ['a table without a schema', ['tables', 0, 'tableSchema'], undefined, 'tableSchema is missing'],
    ['a property nobody knows', ['tables', 0, 'title'], 'Plans', 'title is no property here'],
    ['a prefix nobody knows', ['tables', 0, 'x:title'], 'Plans', 'x:title is no property here'],
    ['a common value of a language that is none', ['tables', 0, 'dc:description', 0, '@language'], 'Chinese', 'dc:description may not be'],
    ['a common value with a type and a language', ['tables', 0, 'dc:description', 0, '@type'], 'xsd:string', 'dc:description may not be'],
    ['a common value with a keyword', ['tables', 0, 'dc:description', 0, '@list'], [], 'dc:description may not be'],
    ['an unknown dialect', ['dialect', 'separator'], ';', 'separator is no property here'],
    ['a dialect of the wrong type', ['dialect', 'header'], 'yes', 'header may not be'],
    ['a trim that is none', ['dialect', 'trim'], 'both', 'trim may not be'],
    ['a dialect with a comment of its own', ['dialect', 'dc:title'], 'x', 'dc:title is no property here'],
    ['no columns', [...SCHEMA, 'columns'], undefined, 'columns is missing'],
    ['a column without a name', [...FIRST, 'name'], undefined, 'name is missing'],
    ['a name with a blank', [...FIRST, 'name'], 'the id', 'name may not be'],
    ['a name that begins with an underscore', [...FIRST, 'name'], '_id', 'name may not be'],
    ['two columns of one name', [...FIRST, 'name'], 'kind', 'two columns kind'],
    ['titles that are none', [...FIRST, 'titles'], 5, 'titles may not be'],
    ['a datatype nobody knows', [...FIRST, 'datatype'], 'text', 'datatype may not be'],
    ['a base nobody knows', [...FIRST, 'datatype'], { base: 'array' }, 'datatype may not be'],
    ['a datatype with a word nobody knows', [...FIRST, 'datatype'], { base: 'string', pattern: 'x' }, 'datatype may not be'],
    ['a format that is no expression', [...FIRST, 'datatype'], { base: 'string', format: '[' }, 'format is none of its base'],
    ['a format that is none of numbers', [...FIRST, 'datatype'], { base: 'decimal', format: '^x$' }, 'format is none of its base'],
    ['a format that is none of booleans', [...FIRST, 'datatype'], { base: 'boolean', format: 'yes' }, 'format is none of its base'],
    ['a format that is none of dates', [...FIRST, 'datatype'], { base: 'date', format: 'YYYY-MM-DD' }, 'format is none of its base'],
    ['a null that is none', [...FIRST, 'null'], null, 'null may not be'],
    ['required in words', [...FIRST, 'required'], 'true', 'required may not be'],
    ['a separator that is a list', [...FIRST, 'separator'], [';'], 'separator may not be'],
    ['a language in words', [...FIRST, 'lang'], 'chinese language', 'lang may not be'],
    ['a template with a brace open', [...SCHEMA, 'aboutUrl'], '#{id', 'aboutUrl may not be'],
    ['a template with a blank', [...SCHEMA, 'aboutUrl'], '#{id} x', 'aboutUrl may not be'],
    ['a template that names no column', [...SCHEMA, 'aboutUrl'], '#{plan}', 'a template names plan'],
    ['a property address that names no column', [...FIRST, 'propertyUrl'], 'x#{nothing}', 'a template names nothing'],
    ['a key that is no column', [...SCHEMA, 'primaryKey'], ['identity'], 'there is no column identity'],
    ['an empty key', [...SCHEMA, 'primaryKey'], [], 'primaryKey may not be'],
    ['a reference from no column', [...FOREIGN, 'columnReference'], 'id', 'foreign key: there is no column id'],
    ['a reference to no column', [...FOREIGN, 'reference', 'columnReference'], 'plan', 'reference: there is no column plan'],
    ['a reference to no table', [...FOREIGN, 'reference', 'resource'], 'x.csv', 'there is no table x.csv'],
    ['a reference without a table', [...FOREIGN, 'reference', 'resource'], undefined, 'resource is missing'],
    ['a reference with a word nobody knows', [...FOREIGN, 'fields'], 'plan', 'fields is no property here'],
  ])('%s is found', (_, place, value, fault) => {
    expect(faultsOf(changed(place, value)).join('\n')).toMatch(fault);
  });
});

describe('rows', () => {
  const row = (cells: string): Json => ({ 'plans.csv': `${PLANS}${cells}\n` });
  test.each<readonly [string, Json, string | RegExp]>([
    ['no file', { 'tiers.csv': null }, 'tiers.csv: there is no such file'],
    ['another title', { 'plans.csv': PLANS.replace('mb', 'MB') }, 'column 3 is called MB, not mb'],
    ['a column too many', { 'plans.csv': PLANS.replace('tiers\n', 'tiers,more\n') }, '1 more columns than described'],
    ['columns in another order', { 'plans.csv': PLANS.replace('mb,price', 'price,mb') }, 'column 3 is called price'],
    ['a cell too many', row('w,a,,,,true,,,x'), 'row 4: 9 cells'],
    ['a cell too few', row('w,a'), 'row 4: 2 cells'],
    ['a quote that is not closed', row('w,"a,,,,true,,'), /Quoted field|row 4: 2 cells/],
    ['a required cell that is empty', row('w,,,,,,,'), 'row 4 claim: is required'],
    ['a word that is not one of the list', row('w,c,,,,true,,'), 'row 4 kind: is no string of'],
    ['a number with a unit', row('w,,5 GB,,,true,,'), 'row 4 mb: is no number'],
    ['a number with a comma', row('w,,"1,5",,,true,,'), 'row 4 mb: is no number'],
    ['a decimal with an exponent', row('w,,,1e3,,true,,'), 'row 4 price: is no decimal'],
    ['a decimal behind an apostrophe', row("w,,,'-5.00,,true,,"), 'row 4 price: is no decimal'],
    ['an integer with a point', row('w,,,,1.0,true,,'), 'row 4 months: is no integer'],
    ['a boolean in capitals', row('w,,,,,TRUE,,'), 'row 4 claim: is no boolean'],
    ['a boolean in words', row('w,,,,,Unlimited,,'), 'row 4 claim: is no boolean'],
    ['a day in another order', row('w,,,,,true,28.02.2026,'), 'row 4 since: is no date'],
    ['a day that never was', row('w,,,,,true,2026-02-29,'), 'row 4 since: is no date'],
    ['half a JSON text', row('w,,,,,true,,"[{"'), 'row 4 tiers: is no json'],
    ['the same key twice', row('x,,,,,true,,'), 'two rows ["x"]'],
    ['a reference to no row', { 'tiers.csv': `${TIERS}nobody,x\n` }, '["nobody"] is no single row of plans.csv'],
  ])('%s is found', (_, files, fault) => {
    expect(faultsOf(metadata(), files).join('\n')).toMatch(fault);
  });

  test('a type that is not checked is said, never passed over', () => {
    expect(() => faultsOf(changed([...FIRST, 'datatype'], 'gYear'))).toThrow('gYear is not checked');
  });
});
