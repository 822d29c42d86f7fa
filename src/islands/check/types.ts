/** What the check page and its worker tell each other. Plain data, in the words of the page's language. */
import type { Force, Grade, Outcome, Standing } from '../../core/disclosure/types.ts';
import type { Coverage } from '../../core/model/plan.ts';
import type { CheckInput, CheckReport, Unopened } from '../../core/pipeline/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ReportFormat } from '../../reports/types.ts';

/** What the page fetches when it opens; see src/catalogue/check-setting.ts. */
export interface CheckSetting {
  readonly profiles: CheckInput['profiles'];
  /** Rulebooks by lower-case country code. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
}

/** A rulebook one can choose. */
export interface OfferedBook {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly standing: Standing;
  readonly rules: number;
}

export interface Offer {
  readonly books: readonly OfferedBook[];
  /** Upper-case country codes, sorted. */
  readonly countries: readonly string[];
}

export interface CheckChoice {
  /** Ids of rulebooks; null: those of the country of each plan. */
  readonly rulebooks: readonly string[] | null;
  /** Upper-case code, where the file names no country; null: what the profile says. */
  readonly country: string | null;
  /** null: what the profile says. */
  readonly coverage: Coverage | null;
  /** All plans are judged at this day, ISO 8601; null: each at the day of its facts, undated ones today. */
  readonly date: string | null;
}

export interface CheckRequest {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly choice: CheckChoice;
  /** ISO 8601. */
  readonly today: string;
}

/** The counts that stand side by side. Never folded into one score. */
export interface Counts {
  readonly stated: number;
  readonly unclear: number;
  readonly absent: number;
  readonly notApplicable: number;
  readonly untested: number;
}

export interface RuleSummary {
  readonly id: string;
  readonly what: string;
  readonly requires: string;
  readonly force: Force;
  readonly grade: Grade;
  readonly counts: Counts;
  /** Findings counted but not listed. */
  readonly omitted: number;
}

/** Why something was not asked or not tested, how often, and by how many rules. */
export interface Unchecked {
  readonly reason: string;
  readonly untested: boolean;
  readonly count: number;
  readonly rules: readonly string[];
}

export interface BookSummary {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  readonly counts: Counts;
  readonly rules: readonly RuleSummary[];
  readonly unchecked: readonly Unchecked[];
  /** False where none of its rules was put to any plan of the file. */
  readonly asked: boolean;
}

export interface NoticeSummary {
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly meaning: string;
  readonly count: number;
  /** The first places, where they are known. */
  readonly places: readonly {
    readonly record: number | null;
    readonly line: number | null;
    readonly column: string | null;
    readonly text: string | null;
  }[];
}

export interface FaultSummary {
  readonly rule: string;
  readonly rulebook: string;
  readonly message: string;
  readonly record: number | null;
  readonly count: number;
}

export interface CheckSummary {
  readonly ok: true;
  readonly file: CheckReport['file'];
  readonly day: string;
  readonly fixedDay: boolean;
  readonly books: readonly BookSummary[];
  readonly notices: readonly NoticeSummary[];
  readonly faults: readonly FaultSummary[];
  /** Listed findings by outcome; not-applicable ones are counted, not listed. */
  readonly listed: Readonly<Record<Outcome, number>>;
  /** Findings counted but not listed. */
  readonly omitted: number;
  /** Rows from this one on are not kept for showing; null when all are. */
  readonly rowsShownTo: number | null;
}

export type Refused = Pick<Unopened, 'ok' | 'reason' | 'columns' | 'format' | 'nearest'> & { readonly name: string };
export type CheckAnswer = CheckSummary | Refused;

export interface ShowRequest {
  readonly by: 'row' | 'rule';
  readonly outcomes: readonly Outcome[];
  /** Ids of the rulebooks shown. */
  readonly rulebooks: readonly string[];
  /** From 0. */
  readonly page: number;
}

/** A part of a cell; marked parts are quoted by a finding. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Cell {
  readonly column: string;
  readonly pieces: readonly Piece[];
}

/** A published row: the cells findings quote, or its first ones where none is quoted, and the others that are filled. */
export interface ShownRow {
  readonly shown: readonly Cell[];
  readonly others: readonly Cell[];
  readonly empty: number;
}

export interface ShownFinding {
  readonly outcome: Outcome;
  readonly sentence: string;
  /** Rulebooks that ask it. */
  readonly rulebooks: readonly string[];
  readonly rule: string;
  readonly what: string;
  readonly force: Force | null;
  readonly citations: readonly { readonly text: string; readonly url: string | null }[];
  /** Plan or carrier the finding is about, and where it stands. */
  readonly name: string;
  readonly record: number | null;
  readonly line: number | null;
  /** The row beside it; null where it stands beside the group, is about a carrier, or was not kept. */
  readonly row: ShownRow | null;
}

/** Findings about one row, or of one rule. */
export interface Group {
  readonly key: string;
  readonly title: string;
  /** Row and line of a group by row; null for a carrier, and in groups by rule. */
  readonly record: number | null;
  readonly line: number | null;
  /** The requirement, in groups by rule. */
  readonly requires: string | null;
  readonly rule: string | null;
  readonly row: ShownRow | null;
  readonly findings: readonly ShownFinding[];
}

export interface Shown {
  /** Findings that pass the filter. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Numbers of the first and last finding of the page, from 1; 0 where there is none. */
  readonly from: number;
  readonly to: number;
  readonly groups: readonly Group[];
}

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Everything that happens to a file, in a worker or, in tests, beside one. */
export interface CheckService {
  readonly open: (setting: CheckSetting, lang: Lang) => Promise<Offer>;
  readonly check: (request: CheckRequest) => Promise<CheckAnswer>;
  readonly show: (request: ShowRequest) => Promise<Shown>;
  readonly save: (format: ReportFormat) => Promise<SavedFile>;
}
