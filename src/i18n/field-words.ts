/** What the fields of a plan mean, in the languages the schema does not speak itself. */
import type { Lang } from './lang.ts';
import { planFieldsZh } from './zh/plan-fields.ts';

const WORDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { en: {}, zh: planFieldsZh };

/** By the name of the field, else by `*.` and the name of the part; null where the schema's own words are to be shown. */
export const fieldWords = (lang: Lang, name: string): string | null =>
  WORDS[lang][name] ?? WORDS[lang][`*.${name.replace(/^.*\./, '')}`] ?? null;
