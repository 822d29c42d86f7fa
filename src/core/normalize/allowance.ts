/** Allowances: what is included per period. Unlimited is a kind; an empty cell is "not stated" and never anything else. */
import { volumeToMb, type Allowance, type AllowanceKind, type Period, type RawField, type Volume } from '../model/index.ts';
import { claimsUnlimited, readMoneys, readNumbers, readPeriods, readUnitPrices, readVolumes } from '../fineprint/index.ts';
import { numbersOf } from './number-format.ts';
import { plainText } from './identity.ts';
import { cellNotice, derived, evidenceOf, fieldFact, notStated, part, textOf, type Part } from './part.ts';

export const NO_ALLOWANCE: Allowance = { kind: 'not-stated', volume: null, units: null, period: null, wording: null };

const matches = (words: readonly string[] | undefined, text: string): boolean =>
  words?.some((word) => word.trim().toLowerCase() === text.trim().toLowerCase()) ?? false;

const NONE = /^(?:no|none|not (?:allowed|included|available|permitted)|excluded|无|不含|不支持|kein(?:e)?|aucun|ninguno)$/i;
const ANY_UNLIMITED = /unlimited|illimit|ilimitad|unbegrenzt|flat|不限|无限|無限|무제한|borderless|no limit/i;

/** Reads a data allowance (on-device, hotspot or roaming). `period` is that of the price, used when the cell names none. */
export function readDataAllowance(path: string, field: RawField | undefined, period: Period, language: string | null): Part<Allowance> {
  const text = plainText(field);
  if (field === undefined) return part(NO_ALLOWANCE, [notStated(path)]);
  const raw = textOf(field);
  if (matches(field.hint.unlimited, raw)) return known('unlimited', path, field, 'profile-unlimited', period);
  if (matches(field.hint.excluded, raw)) return known('excluded', path, field, 'profile-excluded', period);
  if (text === null || matches(field.hint.notStated, raw))
    return part(NO_ALLOWANCE, [notStated(path)], field.cells.length > 0 ? [cellNotice('placeholder-value', field)] : []);
  if (NONE.test(text)) return known('excluded', path, field, 'excluded-word', period);
  return metered(path, field, raw, period) ?? unlimited(path, field, raw, period, language) ?? unread(path, field, text);
}

function unread(path: string, field: RawField, text: string): Part<Allowance> {
  const { value, facts } = worded(path, field, text);
  return part(value, facts, [
    cellNotice('unreadable-value', field, { hint: 'A volume such as 20 GB or the word unlimited was expected.' }),
  ]);
}

/** A volume counts as the allowance when no unlimited claim stands before it ("5G completely unlimited" is no 5 GB). */
function metered(path: string, field: RawField, raw: string, period: Period): Part<Allowance> | null {
  const claim = claimsUnlimited(raw, {});
  const volumes = readVolumes(raw, { numbers: numbersOf(field), ...(field.hint.unit === undefined ? {} : { unit: field.hint.unit }) });
  const [first] = volumes;
  if (first === undefined || (claim !== null && claim.start < first.end)) return null;
  // "0.10 INR/10KB": the volume behind a price is what the price buys, and what stands behind it is not included.
  if (readUnitPrices(raw, { numbers: numbersOf(field) }).some(({ start }) => start < first.end)) return null;
  const own = periodNear(raw, first.end) ?? periodBefore(raw.slice(0, first.start)) ?? period;
  const more =
    volumes.length > 1 && /[+＋&]/.test(raw.slice(first.end))
      ? [cellNotice('partly-read-value', field, { hint: 'Several volumes are named; the first one was taken as the allowance.' })]
      : [];
  return part(
    allowance('metered', first.value, own, plainText(field)),
    [fieldFact(path, volumeToMb(first.value), 'volume', field, first)],
    more,
  );
}

/** "每日1GB", "daily 2 GB": a period right before the volume is the allowance's own too. */
function periodBefore(text: string): Period | null {
  const last = readPeriods(text).at(-1);
  return last !== undefined && text.slice(last.end).trim() === '' ? last.value : null;
}

/** "2 GB/day", "75 MB/week": a period right behind the volume is the allowance's own. */
function periodNear(text: string, end: number): Period | null {
  const behind = /^\s*(?:(?:\/|per|a|each|every|pro|por|par|je|每)\s*)?[\p{L}\d ]{1,14}/iu.exec(text.slice(end))?.[0] ?? '';
  const [found] = /^\s*(?:\/|per\b|a\b|each\b|every\b|每)/i.test(behind) ? readPeriods(behind) : [];
  return found?.value ?? null;
}

function unlimited(path: string, field: RawField, raw: string, period: Period, language: string | null): Part<Allowance> | null {
  const claim = claimsUnlimited(raw, { language });
  if (claim === null) return null;
  return part(allowance('unlimited', null, period, plainText(field)), [fieldFact(path, 'unlimited', 'unlimited-word', field, claim)]);
}

const allowance = (kind: AllowanceKind, volume: Volume | null, period: Period | null, wording: string | null): Allowance => ({
  kind,
  volume,
  units: null,
  period,
  wording,
});

/** A kind given by a word of the cell or by the profile's list of values; the profile's meaning is derived, not stated. */
function known(kind: AllowanceKind, path: string, field: RawField, rule: string, period: Period): Part<Allowance> {
  const fact =
    rule.startsWith('profile-') && field.hint.constant === undefined
      ? derived(path, kind, rule, evidenceOf(field))
      : fieldFact(path, kind, rule, field);
  return part(allowance(kind, null, kind === 'unlimited' ? period : null, plainText(field)), [fact]);
}

/** Words that are neither a quantity nor a known kind ("EU included"): they are kept, and nothing is counted from them. */
const worded = (path: string, field: RawField, text: string): Part<Allowance> =>
  part({ ...NO_ALLOWANCE, wording: text }, [fieldFact(path, text, 'text', field)]);

/** "unlimited on-net, 300 min off-net": unlimited only inside the carrier's own network. */
const ON_NET_ONLY = /\bon[- ]net|网内|網內/i;
/** "5 min per call", "0.15/min": a limit of each call, or a price, is no allowance. */
const EACH = /^\s*(?:\/|(?:[\p{L}.]+\s*)?(?:per|a|each|every|\/)\s*(?:call|number|conversation)\b)/iu;

/** Minutes or messages: "500 min", "100 SMS/day", "unlimited (5000 min fair use)". */
export function readUnitAllowance(path: string, field: RawField | undefined, period: Period): Part<Allowance> {
  const text = plainText(field);
  if (field === undefined || text === null || matches(field.hint.notStated, textOf(field))) return part(NO_ALLOWANCE, [notStated(path)]);
  const raw = textOf(field);
  if (matches(field.hint.unlimited, raw)) return known('unlimited', path, field, 'profile-unlimited', period);
  if (matches(field.hint.excluded, raw)) return known('excluded', path, field, 'profile-excluded', period);
  if (ANY_UNLIMITED.test(raw) && !ON_NET_ONLY.test(raw)) return known('unlimited', path, field, 'unlimited-word', period);
  if (NONE.test(text)) return known('excluded', path, field, 'excluded-word', period);
  const [first] = readNumbers(raw, numbersOf(field));
  if (
    first === undefined ||
    first.value.number < 0 ||
    EACH.test(raw.slice(first.end)) ||
    readMoneys(raw).some(({ start }) => start <= first.start)
  )
    return worded(path, field, text);
  const hours = /^\s*(?:h|hours?|heures?|timer|stunden)\b/i.test(raw.slice(first.end));
  const units = hours ? first.value.number * 60 : first.value.number;
  const own = periodNear(raw, first.end + (/^\s*[\p{L}.]+/u.exec(raw.slice(first.end))?.[0].length ?? 0)) ?? period;
  return part({ kind: 'metered', volume: null, units, period: own, wording: text }, [fieldFact(path, units, 'units', field)]);
}
