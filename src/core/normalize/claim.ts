/** The unlimited claim: the words that sell the data as unlimited, in the name, the allowance cell or the prose. */
import type { Allowance, RawField } from '../model/index.ts';
import { claimsUnlimited } from '../fineprint/index.ts';
import { mentionOf, type ProseReading } from './fine-print.ts';
import { plainText } from './identity.ts';
import { derived, evidenceOf, notStated, part, quote, stated, type Part } from './part.ts';

export interface ClaimInput {
  readonly allowanceField: RawField | undefined;
  readonly allowance: Allowance;
  readonly prose: readonly ProseReading[];
  readonly language: string | null;
}

/** The first place below the name that makes the claim; null when none does. The quoted words are the fact. */
export function readClaim(input: ClaimInput): Part<string | null> {
  return claimInAllowance(input) ?? claimInProse(input) ?? part(null, [notStated('unlimited_claim')]);
}

/** The claim in the plan's name, which goes before any other place. */
export function claimInName(name: RawField | undefined, language: string | null): Part<string | null> | null {
  const cell = name?.cells[0];
  const claim = cell && claimsUnlimited(cell.text, { language });
  return cell && claim
    ? part(claim.text, [stated('unlimited_claim', claim.text, 'unlimited-word', [quote(cell, claim.start, claim.end)])])
    : null;
}

function claimInAllowance({ allowanceField, allowance, language }: ClaimInput): Part<string | null> | null {
  const cell = allowanceField?.cells[0];
  const claim = cell && claimsUnlimited(cell.text, { language });
  if (cell && claim)
    return part(claim.text, [stated('unlimited_claim', claim.text, 'unlimited-word', [quote(cell, claim.start, claim.end)])]);
  if (allowance.kind !== 'unlimited' || allowanceField === undefined) return null;
  const words = plainText(allowanceField) ?? 'unlimited';
  const evidence = allowanceField.hint.constant === undefined ? evidenceOf(allowanceField) : [];
  return part(words, [derived('unlimited_claim', words, 'profile-unlimited', evidence)]);
}

function claimInProse({ prose }: ClaimInput): Part<string | null> | null {
  for (const { cell, print } of prose) {
    const mention = print.marketedUnlimited === true ? mentionOf(print, 'unlimited-claim') : undefined;
    if (mention)
      return part(mention.text, [stated('unlimited_claim', mention.text, mention.rule, [quote(cell, mention.start, mention.end)])]);
  }
  return null;
}

/** Evidence of the words that state there is no limit of any kind. */
export function noLimitFact(prose: readonly ProseReading[]) {
  const found = prose.find(({ print }) => print.noLimitStated);
  const mention =
    found &&
    (mentionOf(found.print, 'no-limit-statement') ??
      found.print.mentions.find(({ kind, value }) => kind === 'effect' && (value === 'noThrottle' || value === 'noLimit')));
  return found && mention ? [stated('no_limit', true, mention.rule, [quote(found.cell, mention.start, mention.end)])] : [];
}
