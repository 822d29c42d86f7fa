/** What text and HTML say of a file in single lines: its facts, what is odd in it, which suppressions do what. */
import { countsOf } from '../core/disclosure/groups.ts';
import { NOTICES, type NoticeCode } from '../core/model/index.ts';
import { notices as noticesEn, type NoticeWords } from '../i18n/en/notices.ts';
import type { Lang } from '../i18n/index.ts';
import { notices as noticesZh } from '../i18n/zh/notices.ts';
import { disclosureWords } from '../i18n/disclosure-words.ts';
import { uncheckedOf, type Digest, type FileDigest } from './digest.ts';
import type { CheckedFile, ReportOptions, UnreadFile } from './types.ts';
import { reportWords } from './words.ts';

const MEANINGS: Readonly<Record<Lang, NoticeWords>> = { en: noticesEn, zh: noticesZh };

/** Label and value of everything known about a checked file beside its name. */
export function fileFacts({ file, day, fixedDay }: CheckedFile, lang: Lang): readonly (readonly [label: string, value: string])[] {
  const words = reportWords(lang);
  const { fields } = words;
  return [
    [fields.sha256, file.sha256 || words.noHash],
    [fields.profile, `${file.profile} (${file.encoding})`],
    [fields.rows, words.rows(file.rows, file.plans, file.rejected)],
    [fields.coverage, words.coverage[file.coverage]],
    [fields.countries, file.countries.map((code) => code ?? words.noCountry).join(words.list) || words.noCountry],
    [fields.day, words.day(day, fixedDay)],
  ];
}

/** What is odd in the file, a line per code; a file that breaks off in a quoted cell comes first, since rows may be lost in it. */
export function noticeLines({ notices }: CheckedFile, lang: Lang): readonly string[] {
  const words = reportWords(lang);
  const said: Readonly<Record<string, string>> = MEANINGS[lang];
  const broken = notices.kept.find(({ code }) => code === 'malformed-quotes');
  const first = broken === undefined ? [] : [words.swallowed(broken.line)];
  const others = Object.entries(notices.counts).flatMap(([code, count]) => {
    // What is merely worth knowing (a column the profile knows and the file lacks) stands in the JSON.
    if (code === 'malformed-quotes' || NOTICES[code as NoticeCode][0] === 'info') return [];
    const sentence = said[code] ?? code;
    return [count > 1 ? `${sentence}${words.space}${words.noticeMore(count)}` : sentence];
  });
  return [...first, ...others];
}

export const suppressionLines = ({ suppressions }: Digest, lang: Lang): readonly string[] => {
  const words = reportWords(lang);
  return suppressions.map(({ suppression: { rule, plan, row, file, reason, expires }, state, count }) => {
    const scope = [rule, plan, row === undefined ? undefined : `${words.row} ${row}`, file]
      .filter((part) => part !== undefined)
      .join(' · ');
    const effect = state === 'used' ? words.used(count) : state === 'expired' ? words.expired(count) : words.unused;
    return `${scope} (${expires}${words.list}${reason})${words.colon}${effect}`;
  });
};

/** What was not checked in a file, and why; empty when every rule was put to every plan. */
export function uncheckedLines({ checked, books, notPut, isEmpty }: FileDigest, lang: Lang): readonly string[] {
  const words = reportWords(lang);
  const { reasons } = disclosureWords(lang);
  return [
    ...(checked.file.rejected > 0 ? [words.rejected(checked.file.rejected)] : []),
    ...books.flatMap((book) =>
      uncheckedOf(book).map(
        ({ reason, count, rules }) => `${book.id}${words.colon}${words.uncheckedLine(reasons[reason], count, rules.join(words.list))}`,
      ),
    ),
    ...(notPut.length > 0 && !isEmpty ? [words.notPut(notPut.join(words.list))] : []),
  ];
}

/** Why a file could not be read, in the language of the report. */
export const unreadReason = ({ reason, message, hint }: UnreadFile, lang: Lang): string =>
  reportWords(lang).unreadReasons[reason] ?? `${message} ${hint}`.trim();

/** Why a file could not be read, what to do about it, and what was seen of it. */
export function unreadLine(file: UnreadFile, lang: Lang): string {
  const { path, columns } = file;
  const words = reportWords(lang);
  const found = columns.length > 0 ? `${words.space}${words.columnsFound}${words.colon}${columns.join(words.list)}` : '';
  return `${path}${words.colon}${unreadReason(file, lang)}${found}`;
}

/** How the whole check ends, in one sentence. */
export function endLine({ ending, failures }: Digest, { language, failOn }: Pick<ReportOptions, 'language' | 'failOn'>): string {
  const { ends } = reportWords(language);
  if (ending === 'shortcomings') return ends.shortcomings(failures, failOn);
  return ending === 'fine' ? ends.fine(failOn) : ends[ending];
}

/** The whole check in one line: files, counts side by side, how it ends. */
export function summaryLine(made: Digest, options: Pick<ReportOptions, 'language' | 'failOn'>): string {
  const words = reportWords(options.language);
  const { counts } = disclosureWords(options.language);
  const side = countsOf(made.tally);
  const numbers = (Object.keys(side) as (keyof typeof side)[]).map((key) => `${counts[key]} ${side[key]}`).join(' · ');
  return [words.files(made.files.length, made.unread.length), numbers, endLine(made, options)]
    .join(' · ')
    .replace('. ·', ' ·')
    .replace('。 ·', ' ·');
}
