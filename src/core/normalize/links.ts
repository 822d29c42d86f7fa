/** Links and dates. A link is kept as published, with `https://` in front where the file leaves the scheme out. */
import type { LinkKind, RawField, Target } from '../model/index.ts';
import { plainText } from './identity.ts';
import { cellNotice, fieldFact, part, type Part } from './part.ts';

export const LINK_TARGETS: readonly (readonly [Target, LinkKind])[] = [
  ['plan_url', 'plan'],
  ['terms_url', 'terms'],
  ['discounts_url', 'discounts'],
  ['data_policy_url', 'dataPolicy'],
  ['network_policy_url', 'networkPolicy'],
  ['privacy_url', 'privacy'],
  ['contact_url', 'contact'],
  ['contract_url', 'contract'],
  ['source_url', 'source'],
];

/** A web address, or null with a notice: only http(s) addresses are ever made into links. */
export function readLink(kind: LinkKind, field: RawField | undefined): Part<string | null> {
  const text = plainText(field);
  if (field === undefined || text === null) return part(null);
  const address = /^https?:\/\//i.test(text) ? text : /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text) ? `https://${text}` : null;
  if (address === null || /\s/.test(address))
    return part(null, [], [cellNotice('unreadable-value', field, { hint: 'A web address was expected.' })]);
  return part(address, [fieldFact(`links.${kind}`, address, 'link', field)]);
}

/** An ISO date where the text is one (2025-01-13, 2025/1/13, 20250113, 2025年1月13日, 14/3/2013 with `dayFirst`); else the text. */
export function readDate(path: string, field: RawField | undefined): Part<string | null> {
  const text = plainText(field);
  if (field === undefined || text === null) return part(null);
  if (/^(?:undated|no date|sans date|ohne datum|无日期|不详)$/i.test(text)) return part(null, [], [cellNotice('placeholder-value', field)]);
  const date = isoDate(text, field.hint.dayFirst ?? false) ?? text;
  return part(date, [fieldFact(path, date, 'date', field)]);
}

export function isoDate(text: string, dayFirst: boolean): string | null {
  const years = /^(\d{4})(?:[-/.年]?(\d{1,2})(?:[-/.月]?(\d{1,2}))?)?(?:\s{0,3}[日号])?(?:[T ].*)?$/.exec(text);
  if (years) return joinDate(years[1], years[2], years[3]);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (local) return dayFirst ? joinDate(local[3], local[2], local[1]) : joinDate(local[3], local[1], local[2]);
  return null;
}

function joinDate(year?: string, month?: string, day?: string): string | null {
  const [m, d] = [Number(month ?? 1), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return [year, month, day]
    .filter((piece) => piece !== undefined)
    .map((piece) => piece.padStart(2, '0'))
    .join('-');
}
