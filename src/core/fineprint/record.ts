/** The form in which other programs hand fine print in and get it back: one JSON object per statement. */
import { wireTier, type Disclosure, type Mention, type WireTier } from '../model/index.ts';
import { readFinePrint } from './read.ts';

export interface TermsRecord {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | null;
  readonly country?: string | null;
  readonly currency?: string | null;
  readonly plan?: string | null;
}

export interface TermsResult {
  readonly id: string;
  readonly marketed_unlimited: boolean | null;
  readonly tiers: readonly WireTier[];
  readonly video_cap_p: number | null;
  readonly disclosure: Disclosure;
  readonly mentions: readonly Pick<Mention, 'kind' | 'text' | 'start' | 'end' | 'value'>[];
}

/** Reads one statement; never throws. */
export function readTermsRecord({ id, text, lang, country, currency, plan }: TermsRecord): TermsResult {
  const { value } = readFinePrint(text, {
    language: lang ?? null,
    country: country ?? null,
    currency: currency ?? null,
    plan: plan ?? null,
  });
  return {
    id,
    marketed_unlimited: value.marketedUnlimited,
    tiers: value.tiers.map(({ tier }) => wireTier(tier)),
    video_cap_p: value.videoCapP,
    disclosure: value.disclosure,
    mentions: value.mentions.map(({ kind, text: words, start, end, value: meaning }) => ({
      kind,
      text: words,
      start,
      end,
      value: meaning,
    })),
  };
}
