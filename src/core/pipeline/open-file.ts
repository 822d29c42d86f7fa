/** Bytes → a recognised table: which profile reads the file, or why none does. */
import {
  compareHeader,
  decodeBytes,
  headerIndexFor,
  headerKey,
  isSpreadsheet,
  looksBinary,
  nearestProfile,
  readSpreadsheet,
  recognise,
  sheetSource,
  textSource,
  type Profile,
  type RecordSource,
} from '../ingest/index.ts';
import type { Notice } from '../model/index.ts';

export interface FileInput {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface OpenOptions {
  readonly profiles: readonly Profile[];
  /** Read with this profile whatever the header looks like. */
  readonly profileId?: string | undefined;
}

export interface OpenedFile {
  readonly ok: true;
  readonly profile: Profile;
  readonly headerIndex: number | null;
  readonly source: RecordSource;
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

/** Why a file can't be read, in words for the person who brought it. */
export interface Unopened {
  readonly ok: false;
  readonly reason: 'empty' | 'binary' | 'unreadable' | 'unknown-profile' | 'profile-does-not-fit' | 'no-match';
  readonly message: string;
  readonly hint: string;
  /** Columns found in the first record; empty when there are none. */
  readonly columns: readonly string[];
  /** What the file is instead of a table, where its first bytes tell. */
  readonly format?: OtherFormat;
  /** The profile that knows most of the columns, where one knows any. */
  readonly nearest?: { readonly profile: string; readonly share: number; readonly missing: readonly string[] };
}

export type OtherFormat = 'html' | 'xml' | 'pdf' | 'json';

const failure = (
  reason: Unopened['reason'],
  message: string,
  hint: string,
  columns: readonly string[] = [],
  more: Pick<Unopened, 'format' | 'nearest'> = {},
): Unopened => ({ ok: false, reason, message, hint, columns, ...more });

/** Opens a CSV or XLSX file. Never throws: whatever the bytes are, the answer says what is wrong and what to do. */
export async function openFile(input: FileInput, options: OpenOptions): Promise<OpenedFile | Unopened> {
  const chosen = options.profiles.find((profile) => profile.id === options.profileId);
  if (options.profileId !== undefined && chosen === undefined)
    return failure(
      'unknown-profile',
      `There is no profile ${options.profileId}.`,
      `Known profiles: ${options.profiles.map(({ id }) => id).join(', ')}.`,
    );
  const read = await readSource(input, chosen);
  if ('ok' in read) return read;
  const recognised = chosen ? chooseHeader(read.source, chosen) : recogniseHeader(read.source, options.profiles);
  return 'ok' in recognised ? recognised : { ok: true, ...read, ...recognised };
}

export interface ReadSource {
  readonly source: RecordSource;
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

/** Bytes → records, before any profile is known; or why there are none. */
export async function readSource(
  { bytes, name }: FileInput,
  profile: Profile | undefined,
  language: string | null = profile?.language ?? null,
): Promise<ReadSource | Unopened> {
  if (bytes.length === 0) return failure('empty', `${name} is empty.`, 'A table needs at least a header and one row.');
  if (isSpreadsheet(bytes)) {
    const { value, notices } = await readSpreadsheet(bytes, profile?.file.sheet);
    const problem = notices.find(({ severity }) => severity === 'error');
    return problem
      ? failure('unreadable', `${name}: ${problem.message}`, problem.hint ?? '')
      : { source: sheetSource(value), encoding: 'xlsx', notices };
  }
  if (looksBinary(bytes))
    return failure('binary', `${name} is not a text table: it holds control characters no CSV has.`, 'Export it as CSV (UTF-8) or XLSX.');
  const { value, notices } = decodeBytes(bytes, { declared: profile?.file.encoding, language });
  const format = otherFormat(value.text);
  if (format !== null)
    return failure('binary', `${name} is ${FORMATS[format]}, not a table.`, 'Save the table itself as CSV (UTF-8) or XLSX.', [], {
      format,
    });
  const source = textSource(value.text, profile?.file.delimiter);
  if (source.preview.every((cells) => cells.every((cell) => cell.trim() === '')))
    return failure('empty', `${name} holds no record.`, 'A table needs at least a header and one row.');
  return { source, encoding: value.encoding, notices };
}

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  html: 'an HTML page',
  xml: 'an XML document',
  pdf: 'a PDF',
  json: 'a JSON document',
};

/** What a text is that was saved under a table's name: an error page, a data document, a PDF. */
function otherFormat(text: string): OtherFormat | null {
  const start = text.slice(0, 200).trimStart();
  if (/^<(?:!doctype|html|head|body)\b/i.test(start)) return 'html';
  if (/^<\?xml\b/i.test(start)) return 'xml';
  if (/^%PDF-/.test(start)) return 'pdf';
  return /^[[{]\s*(?:["{[]|\}|\])/.test(start) ? 'json' : null;
}

interface Recognised {
  readonly profile: Profile;
  readonly headerIndex: number | null;
}

function chooseHeader(source: RecordSource, profile: Profile): Recognised | Unopened {
  if (profile.file.header === 'none') return { profile, headerIndex: null };
  const at = headerIndexFor(source.preview, profile);
  if (at !== null) return { profile, headerIndex: at };
  const columns = firstFilled(source);
  const { missing } = compareHeader(profile, columns);
  return failure(
    'profile-does-not-fit',
    `The file lacks columns that the profile ${profile.id} needs: ${missing.join(', ')}.`,
    'Leave --profile out to have the header recognised, or draft a profile with the command profile FILE.',
    columns,
  );
}

function recogniseHeader(source: RecordSource, profiles: readonly Profile[]): Recognised | Unopened {
  const found = recognise(source.preview, profiles);
  if (found) return found;
  const columns = firstFilled(source);
  const known = nearestProfile(columns, profiles);
  const nearest = known !== null && known.share > 0 ? known : null;
  const near =
    nearest !== null
      ? ` The nearest profile is ${nearest.profile.id} (knows ${Math.round(nearest.share * 100)} % of the columns; missing: ${nearest.missing.join(', ') || 'none'}).`
      : '';
  return failure(
    'no-match',
    `No profile knows this header.${near}`,
    'Draft a profile with: npm run -s plaintariff -- profile FILE > profile.json; CONTRIBUTING.md says where it goes.',
    columns,
    nearest === null ? {} : { nearest: { profile: nearest.profile.id, share: nearest.share, missing: nearest.missing } },
  );
}

const firstFilled = (source: RecordSource): readonly string[] =>
  (source.preview.find((cells) => cells.some((cell) => headerKey(cell) !== '')) ?? []).map((name) => name.trim());
