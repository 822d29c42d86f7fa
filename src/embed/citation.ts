/**
 * How a chart is cited: in plain text, as BibTeX and as CSL-JSON. The address is the frozen one, whose data never change, so that no
 * date of access is needed; the dataset the chart was made from is named by its hash.
 */
import { shortPin } from '../charts/canonical.ts';
import type { Figure } from '../charts/types.ts';
import { citationWords } from '../i18n/citation.ts';
import { HTML_LANG, messages } from '../i18n/index.ts';

/** What a citation is made from. */
export interface Cited {
  readonly figure: Pick<Figure, 'chart' | 'lang' | 'title' | 'sources' | 'asOf'>;
  /** SHA-256 of what is drawn, hex. */
  readonly pins: readonly string[];
  /** Absolute address of the frozen chart. */
  readonly url: string;
  /** Everything that was published when the chart was made; null where that is not known. */
  readonly dataset: { readonly sha256: string; readonly date: string } | null;
}

export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  /** A list of one item, as reference managers read it. */
  readonly csl: string;
}

const PUBLISHER = 'Plaintariff';

/** Names come from files: one line, whatever they hold. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Day on which the data were put together, as numbers; a chart of old facts is no old publication. */
function issued({ figure, dataset }: Cited): readonly number[] {
  const date =
    dataset?.date ||
    figure.sources
      .map((source) => source.date)
      .sort()
      .at(-1) ||
    figure.asOf;
  return date.split('-').map(Number);
}

/** More sources than plans in a chart are too many to name: the frozen chart names them all. */
const MOST_NAMED = 6;

function sourcesOf({ figure }: Cited): string {
  const words = citationWords(figure.lang);
  const titles = [...new Set(figure.sources.map(({ title }) => oneLine(title)))];
  const rest = titles.length - MOST_NAMED;
  return [...titles.slice(0, MOST_NAMED), ...(rest > 0 ? [words.more(rest)] : [])].join(words.separator);
}

function noteOf(cited: Cited): string {
  const { figure, dataset } = cited;
  const words = citationWords(figure.lang);
  const { format } = messages(figure.lang);
  const facts = words.facts(format.date(figure.asOf), sourcesOf(cited));
  return dataset === null ? facts : `${facts}${words.gap}${words.dataset(format.date(dataset.date), dataset.sha256)}`;
}

const keyOf = ({ figure, pins }: Cited): string =>
  [PUBLISHER.toLowerCase(), figure.chart, ...pins.map((pin) => shortPin(pin).slice(0, 8))].join('-');

/** Signs with a meaning in BibTeX. Braces get a name: escaped ones would still be counted. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string => text.replace(/[\\{}~^]/g, (sign) => TEX[sign] ?? '').replace(/[#$%&_]/g, '\\$&');

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `year` and `month` for BibTeX, `date` for biblatex and reference managers; doubled braces keep capitals. */
function bibtexOf(cited: Cited): string {
  const parts = issued(cited);
  const [year = 0, month] = parts;
  const fields = [
    ['author', `{{${PUBLISHER}}}`],
    ['title', `{{${tex(oneLine(cited.figure.title))}}}`],
    ['year', `{${year}}`],
    ...(month === undefined ? [] : [['month', MONTHS[month - 1] ?? `{${month}}`]]),
    ['date', `{${parts.map((part) => String(part).padStart(2, '0')).join('-')}}`],
    ['publisher', `{${PUBLISHER}}`],
    ['url', `{${cited.url}}`],
    ['language', `{${HTML_LANG[cited.figure.lang]}}`],
    ['note', `{${tex(noteOf(cited))}}`],
  ];
  return `@misc{${keyOf(cited)},\n${fields.map(([name = '', value = '']) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}

function cslOf(cited: Cited): string {
  const item = {
    id: keyOf(cited),
    type: 'webpage',
    author: [{ literal: PUBLISHER }],
    title: oneLine(cited.figure.title),
    issued: { 'date-parts': [issued(cited)] },
    publisher: PUBLISHER,
    URL: cited.url,
    language: HTML_LANG[cited.figure.lang],
    note: noteOf(cited),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The citation of a chart in the chart's language, in three forms. */
export function citationOf(cited: Cited): Citation {
  const words = citationWords(cited.figure.lang);
  const text = words.line(String(issued(cited)[0]), oneLine(cited.figure.title), noteOf(cited), cited.url);
  return { text, bibtex: bibtexOf(cited), csl: cslOf(cited) };
}
