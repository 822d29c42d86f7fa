/** The check of one file, as the page asks for it: the command line's own `checkFile`, and its report in pages and files. */
import { RULEBOOKS, type CheckQuestion } from '../../core/disclosure/index.ts';
// The file itself, not the index: drafting profiles would come along.
import { checkFile, type CheckReport } from '../../core/pipeline/check-file.ts';
import type { Lang } from '../../i18n/lang.ts';
import { REPORT_FILES, writeReport, type ReportFormat } from '../../reports/index.ts';
import { groupsOf } from './groups.ts';
import { listing, type Listing } from './listing.ts';
import { summaryOf } from './summary.ts';
import type { CheckAnswer, CheckRequest, CheckService, CheckSetting, Offer, SavedFile, Shown } from './types.ts';

export interface ServicePlaces {
  /** SHA-256 of the bytes, hex; null where the browser offers none. */
  readonly hash: ((bytes: ArrayBuffer) => Promise<string>) | null;
  /** Called now and then with the number of rows read. */
  readonly progress: (rows: number) => void;
}

/** Rows whose cells are kept for showing; a file may have a million. */
export const KEPT_ROWS = 20_000;
/** Rows between two words of progress. */
const STEP = 500;

interface Checked {
  readonly report: CheckReport;
  readonly list: Listing;
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

const offerOf = ({ countries }: CheckSetting, lang: Lang): Offer => ({
  books: RULEBOOKS.map(({ id, title, about, standing, rules }) => ({
    id,
    title: title[lang],
    about: about[lang],
    standing,
    rules: rules.length,
  })),
  countries: Object.keys(countries)
    .map((code) => code.toUpperCase())
    .sort(),
});

/** The question the command line would ask for the same choice. */
export function questionOf({ choice, today }: Pick<CheckRequest, 'choice' | 'today'>, { countries }: CheckSetting): CheckQuestion {
  const { rulebooks, date } = choice;
  return {
    rulebooks: rulebooks === null ? RULEBOOKS : RULEBOOKS.filter(({ id }) => rulebooks.includes(id)),
    named: rulebooks !== null,
    byCountry: new Map(Object.entries(countries)),
    day: date ?? today,
    fixedDay: date !== null,
  };
}

export function checkService({ hash, progress }: ServicePlaces): CheckService {
  let setting: CheckSetting | null = null;
  let lang: Lang = 'en';
  let checked: Checked | null = null;

  const settingOrThrow = (): CheckSetting => {
    if (setting === null) throw new Error('the profiles are not there');
    return setting;
  };
  const checkedOrThrow = (): Checked => {
    if (checked === null) throw new Error('no file has been checked');
    return checked;
  };

  async function check(request: CheckRequest): Promise<CheckAnswer> {
    const { profiles } = settingOrThrow();
    const { name, choice } = request;
    checked = null;
    const rows = new Map<number, readonly string[]>();
    let read = 0;
    const sha256 = hash === null ? '' : await hash(request.bytes);
    const report = await checkFile(
      {
        name,
        bytes: new Uint8Array(request.bytes),
        sha256,
        profiles,
        country: choice.country ?? undefined,
        coverage: choice.coverage ?? undefined,
        onRow: (row, { cells }) => {
          if (rows.size < KEPT_ROWS) rows.set(row, cells);
          read += 1;
          if (read % STEP === 0) progress(read);
        },
      },
      questionOf(request, settingOrThrow()),
    );
    if (!report.ok) {
      const { ok, reason, columns, format, nearest } = report;
      return { ok, name, reason, columns, ...(format ? { format } : {}), ...(nearest ? { nearest } : {}) };
    }
    checked = { report, list: listing(report.findings), rows };
    return summaryOf(report, rows.size < KEPT_ROWS ? null : KEPT_ROWS, lang);
  }

  return {
    open: async (given, language) => {
      setting = given;
      lang = language;
      return offerOf(given, language);
    },
    check,
    show: async (request): Promise<Shown> => {
      const { report, list, rows } = checkedOrThrow();
      const { findings, ...page } = list(request);
      const { columns } = report.file;
      const rowOf = (record: number) => {
        const cells = rows.get(record);
        return cells === undefined ? null : { columns, cells };
      };
      return { ...page, groups: groupsOf(findings, request.by, rowOf, lang) };
    },
    save: async (format): Promise<SavedFile> => savedFile(checkedOrThrow().report, format, lang),
  };
}

function savedFile(report: CheckReport, format: ReportFormat, language: Lang): SavedFile {
  const { extension, type } = REPORT_FILES[format];
  return {
    name: `${report.file.name.replace(/\.\w{1,5}$/, '')}-disclosure.${extension}`,
    type,
    text: writeReport(format, [report], { language, failOn: 'never' }),
  };
}
