/** The tiers of a text in the open format, with the currency of a country where its language is spoken. */
import { readFinePrint } from '../../../../../src/core/fineprint/index.ts';
import { wireTier } from '../../../../../src/core/model/index.ts';

const COUNTRY: Readonly<Record<string, string>> = {
  en: 'US',
  zh: 'CN',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
  ja: 'JP',
  ko: 'KR',
  hi: 'IN',
};

/** What the text says, read in its language. */
export const wireTiersOf = (text: string, language: string): ReturnType<typeof wireTier>[] =>
  readFinePrint(text, { language, country: COUNTRY[language] ?? null }).value.tiers.map(({ tier }) => wireTier(tier));
