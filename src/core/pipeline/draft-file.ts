/** A file nobody has described yet → the draft of its profile, with acceptance cases that hold as the mapping stands. */
import { headerKey, parseProfile, readTable, resolveProfile, type Profile } from '../ingest/index.ts';
import { draftProfile, findHeader, type Draft, type FileAnswers, type SampledTable } from '../ingest/draft/index.ts';
import { at, planOfCase } from './acceptance.ts';
import { readSource, type FileInput, type ReadSource, type Unopened } from './open-file.ts';

/** Rows a draft looks at; the rest of a file says nothing new about its columns. */
const SAMPLE_ROWS = 1000;
/** Rows tried for the acceptance cases, cases wanted, and the longest row that is copied into one. */
const TRIED_ROWS = 40;
const CASES = 3;
const LONGEST_ROW = 8000;

/** What the plan of a case is held to, where it says something. */
const PATHS = [
  'name',
  'carrier',
  'country',
  'service',
  'payment',
  'price.amount',
  'price.currency',
  'price.period',
  'allowance.kind',
  'allowance.mb',
  'tiers.length',
  'tiers.0.action',
  'tiers.0.from_mb',
  'tiers.0.down_kbps',
  'tiers.0.price',
  'tiers.0.price_unit_mb',
  'speeds.0.down_kbps.0',
  'unlimited_claim',
] as const;
/** A profile that says nothing about a plan is not proven by a case of absences: these are held even where they are null. */
const ALWAYS: ReadonlySet<string> = new Set(['name', 'price.amount', 'price.currency', 'allowance.kind', 'allowance.mb', 'tiers.length']);

export interface DraftOptions extends FileAnswers {
  /** Title of the profile; the file's name when left out. */
  readonly title?: string | undefined;
}

export interface DraftedFile extends Draft {
  readonly ok: true;
  readonly rows: number;
  readonly encoding: string;
}

/** Drafts a profile. Never throws: a file that cannot be read at all says why. The document validates and its cases hold. */
export async function draftFile(input: FileInput, options: DraftOptions = {}): Promise<DraftedFile | Unopened> {
  const read = await readSource(input, undefined, options.language);
  if ('ok' in read) return read;
  const table = sampleTable(read);
  const commas = read.source.notices.find(({ code }) => code === 'delimiter-guessed');
  const about = {
    title: options.title ?? input.name.replace(/\.[a-z]+$/i, ''),
    format: read.encoding === 'xlsx' ? ('xlsx' as const) : ('csv' as const),
    encoding: read.encoding === 'xlsx' || read.encoding === 'utf-8' ? null : read.encoding,
    delimiter: commas?.text === undefined ? null : (JSON.parse(commas.text) as string),
  };
  const draft = draftProfile(table.sample, about, options);
  const acceptance = acceptanceCases(draft, table.sample);
  return { ok: true, ...draft, document: { ...draft.document, acceptance }, rows: table.rows, encoding: read.encoding };
}

function sampleTable({ source }: ReadSource): { sample: SampledTable; rows: number } {
  const found = findHeader(source.preview);
  const width = Math.max(1, ...source.preview.map(({ length }) => length));
  const made = Array.from({ length: width }, (_, i) => `column_${i + 1}`);
  const headers = found.index === null ? made : (source.preview[found.index] ?? made);
  const rows: (readonly string[])[] = [];
  const { value } = readTable(
    source,
    { headerIndex: found.index, columns: made },
    ({ cells }) => {
      if (rows.length < SAMPLE_ROWS) rows.push(cells);
    },
    () => {},
  );
  return { sample: { headers, rows, headerPresent: found.index !== null, headerDoubtful: found.doubtful }, rows: value.rows };
}

interface Case {
  readonly description: string;
  readonly header?: readonly string[];
  readonly row: Readonly<Record<string, string>> | readonly string[];
  readonly plan?: number;
  readonly expect: Readonly<Record<string, string | number | boolean | null>>;
}

/** Cases from the first rows that make plans; where there are too few, that an empty row is rejected. */
function acceptanceCases(draft: Draft, { headers, rows, headerPresent }: SampledTable): Case[] {
  const profile = provisional(draft);
  const listed = listsCells(draft, headers) || !headerPresent;
  const empty = (plan: number): Case => ({
    description: 'an empty row is rejected',
    ...(headerPresent ? { header: [...headers] } : {}),
    row: headers.map(() => ''),
    plan,
    expect: { rejected: true },
  });
  const cases: Case[] = [];
  for (const [i, cells] of rows.slice(0, TRIED_ROWS).entries()) {
    if (profile === null || cases.length >= CASES || cells.join('').length > LONGEST_ROW) continue;
    const made = caseOf(profile, i, cells, headers, headerPresent, listed);
    if (made !== null) cases.push(made);
  }
  while (cases.length < 2) cases.push(empty(cases.some(({ expect }) => expect['rejected'] === true) ? 1 : 0));
  return cases;
}

/** The draft as a profile without proof yet; null where it does not validate, which a test rules out. */
function provisional({ document }: Draft): Profile | null {
  const unproven = { description: 'unproven', row: ['x'], expect: { rejected: true } };
  const parsed = parseProfile({ ...document, acceptance: [unproven, unproven] });
  const resolved = parsed.ok ? resolveProfile('draft', parsed.profile, new Map()) : '';
  return typeof resolved === 'string' ? null : resolved;
}

/** True where names cannot tell the cells apart: empty or repeated names, columns named by position, names an object would reorder. */
function listsCells({ document }: Draft, headers: readonly string[]): boolean {
  const keys = headers.map(headerKey);
  return (
    new Set(keys).size < keys.length ||
    keys.some((key) => key === '' || key === '__proto__' || /^\d+$/.test(key)) ||
    JSON.stringify(document['file'] ?? {}).includes('unpivotFrom')
  );
}

function caseOf(
  profile: Profile,
  index: number,
  cells: readonly string[],
  headers: readonly string[],
  headerPresent: boolean,
  listed: boolean,
): Case | null {
  const row = listed
    ? headers.map((_, i) => cells[i] ?? '')
    : Object.fromEntries(headers.flatMap((name, i) => ((cells[i] ?? '').trim() === '' ? [] : [[name, cells[i] ?? ''] as const])));
  const one = { ...(listed && headerPresent ? { header: [...headers] } : {}), row };
  const seen = planOfCase(profile, { ...one, row: row as Record<string, string> | string[], plan: 0 });
  if (seen.rejected) return null;
  // Without a carrier in file or profile a plan bears the name of its file, which proves nothing.
  const known = profile.fields.carrier !== undefined || profile.carrier?.name !== undefined;
  const expect = Object.fromEntries(
    PATHS.flatMap((path) => {
      const value = path === 'carrier' && !known ? null : at(seen, path);
      const plain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
      return plain && (value !== null || ALWAYS.has(path)) ? [[path, value as string | number | boolean | null] as const] : [];
    }),
  );
  return { description: `row ${index + 1}: ${seen.name.slice(0, 80)}`, ...one, expect };
}
