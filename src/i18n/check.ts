/** The texts of the page that checks a file; apart, so that no other page loads them. */
import { check as checkEn, type CheckWords } from './en/check.ts';
import { disclosureEn, type DisclosureWords } from './en/disclosure.ts';
import { createFormat, type Format } from './format.ts';
import type { Lang } from './lang.ts';
import { check as checkZh } from './zh/check.ts';
import { disclosureZh } from './zh/disclosure.ts';

export interface CheckMessages {
  readonly lang: Lang;
  readonly check: CheckWords;
  readonly disclosure: DisclosureWords;
  readonly format: Format;
}

const CHECK: Record<Lang, CheckWords> = { en: checkEn, zh: checkZh };
const DISCLOSURE: Record<Lang, DisclosureWords> = { en: disclosureEn, zh: disclosureZh };

export const checkMessages = (lang: Lang): CheckMessages => ({
  lang,
  check: CHECK[lang],
  disclosure: DISCLOSURE[lang],
  format: createFormat(lang),
});
