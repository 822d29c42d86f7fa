/** The minimum term, in months: "12", "2 year contract", "24 meses", "does not require a contract". */
import type { Fact, Plan, RawField } from '../model/index.ts';
import { readNumbers } from '../fineprint/index.ts';
import { plainText } from './identity.ts';
import { cellNotice, fieldFact, notStated, part, type Part } from './part.ts';

type Commitment = Plan['commitment'];

const NONE =
  /\b(?:no|none|does not require|not required|without|month[- ]to[- ]month)\b|^0$|无(?:合约|需)?|無|不限|sans engagement|sin permanencia|sin contrato|ohne laufzeit|ohne vertrag|senza vincoli|sem fidel/i;
/** The unit right behind the number. */
const YEARS = /^[\s-]*(?:years?|yrs?|años?|ans?\b|années?|jahre?n?|ann[oi]\b|anos?\b|年|년)/i;
const DAYS = /^[\s-]*(?:days?|tage?n?\b|jours?|días?|dias?\b|giorni|天|일)/i;
const LONGEST = 120;

/** Reads the term from its months cell and, where that says nothing, from the words about a contract. */
export function readCommitment(months: RawField | undefined, terms: RawField | undefined): Part<Commitment> {
  const wording = plainText(terms);
  const field = plainText(months) === null ? terms : months;
  const text = plainText(field);
  const said: Fact[] = wording !== null && terms ? [fieldFact('commitment.wording', wording, 'text', terms)] : [];
  if (field === undefined || text === null) return part({ months: null, wording }, [notStated('commitment.months'), ...said]);
  const value = monthsIn(text);
  if (value !== null) return part({ months: value, wording }, [fieldFact('commitment.months', value, 'commitment-months', field), ...said]);
  if (field === terms) return part({ months: null, wording }, [notStated('commitment.months'), ...said]);
  const own = said.length > 0 ? said : [fieldFact('commitment.wording', text, 'text', field)];
  return part(
    { months: null, wording: wording ?? text },
    [notStated('commitment.months'), ...own],
    [cellNotice('unreadable-value', field)],
  );
}

function monthsIn(text: string): number | null {
  const [first] = readNumbers(text);
  if (first === undefined) return NONE.test(text) ? 0 : null;
  const behind = text.slice(first.end);
  const { number } = first.value;
  const months = YEARS.test(behind) ? number * 12 : DAYS.test(behind) ? Math.round(number / 30) : number;
  return months < 0 || months > LONGEST ? null : months;
}
