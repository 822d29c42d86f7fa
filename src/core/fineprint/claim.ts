/** Finds the words that sell data as unlimited. "Unlimited talk and text" is not a claim about data. */
import type { FinePrintContext } from '../model/index.ts';
import { matchesOf } from './common/matches.ts';
import { reading, type Reading } from './common/reading.ts';
import type { ClaimWords, Locale } from './locale.ts';
import { LOCALES } from './locales/index.ts';

const WINDOW = 64;

/** "Unlimited talk", "appels illimités": what is unlimited is not data. */
function isOfOther(text: string, start: number, end: number, { notDataAfter, notDataBefore }: ClaimWords): boolean {
  return notDataAfter.test(text.slice(end, end + WINDOW)) || (notDataBefore?.test(text.slice(Math.max(0, start - WINDOW), start)) ?? false);
}

function claimIn(text: string, { claims }: Locale): Reading<true> | null {
  for (const match of matchesOf(text, claims.claim)) {
    const end = match.index + match[0].length;
    const denied = claims.deniedBefore.test(text.slice(Math.max(0, match.index - WINDOW), match.index));
    if (!denied && !isOfOther(text, match.index, end, claims)) return reading(text, match.index, end, true as const);
  }
  return null;
}

/**
 * The first words of a plan name, an allowance cell or fine print that sell data as unlimited, with their span.
 * All languages are tried: brand names and labels mix them. Returns null when there is no such claim.
 */
export function claimsUnlimited(text: string, _context: FinePrintContext = {}): Reading<true> | null {
  const found = LOCALES.flatMap((locale) => claimIn(text, locale) ?? []);
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** True when the text says of itself that the data is not unlimited. */
export function deniesUnlimited(text: string): boolean {
  return LOCALES.some(({ claims }) =>
    matchesOf(text, claims.claim).some((match) => claims.deniedBefore.test(text.slice(Math.max(0, match.index - WINDOW), match.index))),
  );
}
