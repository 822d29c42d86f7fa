/** The report as one web page in one file: no scripts, nothing fetched, light and dark, complete on paper. */
import { countsOf } from '../core/disclosure/groups.ts';
import { rulebook } from '../core/disclosure/index.ts';
import { disclosureWords } from '../i18n/disclosure-words.ts';
import { HTML_LANG } from '../i18n/index.ts';
import { digest, type BookDigest, type FileDigest } from './digest.ts';
import { markup } from './escape.ts';
import { ruleSection } from './html-rule.ts';
import { STYLE } from './html-style.ts';
import { endLine, fileFacts, noticeLines, suppressionLines, uncheckedLines, unreadLine } from './lines.ts';
import { pathOf } from './suppress.ts';
import type { FileResult, ReportOptions } from './types.ts';
import { TOOL } from './version.ts';
import { reportWords } from './words.ts';

/** Findings shown of each rule and outcome where nobody asks for another number: a page of many megabytes opens nowhere. */
export const SHOWN_HTML = 200;

export function htmlReport(results: readonly FileResult[], options: ReportOptions): string {
  const made = digest(results, options, options.limit ?? SHOWN_HTML);
  const words = reportWords(options.language);
  const names = [...made.files.map(({ checked }) => pathOf(checked)), ...made.unread.map(({ path }) => path)];
  return [
    '<!doctype html>',
    `<html lang="${HTML_LANG[options.language]}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'">`,
    `<meta name="generator" content="${TOOL.name} ${TOOL.version}">`,
    `<title>${markup(`${words.title}${words.colon}${names.length === 1 ? (names[0] ?? '') : words.files(made.files.length, made.unread.length)}`)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${markup(words.title)}</h1>`,
    `<p>${markup(words.states)}</p>`,
    `<p>${markup(`${words.files(made.files.length, made.unread.length)}${words.space}${endLine(made, options)}`)}</p>`,
    ...listSection(
      words.unread,
      made.unread.map((file) => unreadLine(file, options.language)),
      'h2',
    ),
    ...made.files.flatMap((file) => fileSection(file, options)),
    ...listSection(words.suppressions, suppressionLines(made, options.language), 'h2'),
    '</main>',
    `<footer><p class="muted">${TOOL.name} ${TOOL.version}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const listSection = (title: string, lines: readonly string[], level: 'h2' | 'h3'): string[] =>
  lines.length === 0 ? [] : [`<${level}>${markup(title)}</${level}>`, '<ul>', ...lines.map((line) => `<li>${markup(line)}</li>`), '</ul>'];

function fileSection(file: FileDigest, options: ReportOptions): string[] {
  const { checked, books, isEmpty, nothingAsked } = file;
  const words = reportWords(options.language);
  const unchecked = uncheckedLines(file, options.language);
  const facts = fileFacts(checked, options.language);
  return [
    '<section>',
    `<h2>${markup(pathOf(checked))}</h2>`,
    '<dl class="facts">',
    ...facts.map(([label, value]) => `<dt>${markup(label)}</dt><dd>${markup(value)}</dd>`),
    '</dl>',
    ...(isEmpty ? [alert(words.nothingChecked)] : nothingAsked ? [alert(words.nothingAsked)] : [countsTable(file, options)]),
    ...checked.faults.map(({ rule, count, record, message }) => alert(words.fault(rule, count, record, message))),
    ...books.flatMap((book) => bookSection(book, options)),
    ...listSection(words.unchecked, unchecked.length > 0 || isEmpty ? unchecked : [words.allChecked], 'h3'),
    ...listSection(words.notices, noticeLines(checked, options.language), 'h3'),
    '</section>',
  ];
}

const alert = (text: string): string => `<p class="alert">${markup(text)}</p>`;

function countsTable({ books, checked }: FileDigest, { language }: ReportOptions): string {
  const words = reportWords(language);
  const { counts } = disclosureWords(language);
  const head = [counts.stated, counts.unclear, counts.absent, counts.notApplicable, counts.untested];
  const rows = books.map(({ id, tally }) => {
    const { stated, unclear, absent, notApplicable, untested } = countsOf(tally);
    const cells = [stated, unclear, absent, notApplicable, untested].map((count) => `<td class="n">${count}</td>`).join('');
    return `<tr><th scope="row">${markup(rulebook(id)?.title[language] ?? id)}<br><small><code>${markup(id)}</code></small></th>${cells}</tr>`;
  });
  return [
    `<div class="wide" tabindex="0" role="region" aria-label="${markup(`${words.fields.rulebooks}${words.colon}${pathOf(checked)}`)}"><table>`,
    `<caption>${markup(words.counts)}</caption>`,
    `<thead><tr><th scope="col">${markup(words.rulebook)}</th>${head.map((name) => `<th scope="col" class="n">${markup(name)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n');
}

function bookSection(book: BookDigest, options: ReportOptions): string[] {
  const { language } = options;
  const known = rulebook(book.id);
  const standing = known ? disclosureWords(language).standings[known.standing] : '';
  return [
    `<h3>${markup(known?.title[language] ?? book.id)}</h3>`,
    `<p class="muted"><code>${markup(book.id)}</code>${standing === '' ? '' : ` · ${markup(standing)}`}${known ? `<br>${markup(known.about[language])}` : ''}</p>`,
    ...book.rules.flatMap((rule) => ruleSection(rule, options)),
  ];
}
