/** Names of the files a chart is taken home in. */
import type { Figure } from '../charts/types.ts';

export const FORMATS = ['png', 'svg', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const MAX_SUBJECT = 60;

/** Ids are safe in file names but for `@`; of several plans the count stands for the names. */
function subjectPart(subjects: readonly string[]): string {
  const [only = '', ...others] = subjects;
  return others.length > 0 ? `${subjects.length}-plans` : only.replace(/[^a-z0-9-]+/gi, '-').slice(0, MAX_SUBJECT);
}

/** Such as `plaintariff-cost-us-acme-twenty-2026-11-01-zh.svg`. */
export const fileName = ({ chart, lang, subjects, asOf }: Pick<Figure, 'chart' | 'lang' | 'subjects' | 'asOf'>, format: Format): string =>
  `${['plaintariff', chart, subjectPart(subjects), asOf, lang].filter(Boolean).join('-')}.${format}`;
