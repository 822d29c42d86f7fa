/** The minimum term, in months: "12", "2 year contract", "24 meses", "does not require a contract". */
import type { Plan, RawField } from '../model/index.ts';
import { readNumbers } from '../fineprint/index.ts';
import { plainText } from './identity.ts';
import { cellNotice, fieldFact, notStated, part, type Part } from './part.ts';

type Commitment = Plan['commitment'];

const NONE = /\b(?:no|none|does not require|without|month[- ]to[- ]month)\b|^0$|无(?:合约|需)?|不限|sans engagement|sin permanencia|ohne laufzeit|senza vincoli|無/i;
const YEARS = /year|año|\ban(?:s|née)?\b|jahr|anni|ano|年|년/i;
const DAYS = /\bdays?\b|天/i;

/** Reads the term from its months cell and, where that says nothing, from the words about a contract. */
export function readCommitment(months: RawField | undefined, terms: RawField | undefined): Part<Commitment> {
  const wording = plainText(terms);
  const field = plainText(months) === null ? terms : months;
  const text = plainText(field);
  if (field === undefined || text === null) return part({ months: null, wording }, [notStated('commitment.months')]);
  const count = readNumbers(text)[0]?.value.number;
  const value = count === undefined ? (NONE.test(text) ? 0 : null) : YEARS.test(text) ? count * 12 : DAYS.test(text) ? Math.round(count / 30) : count;
  if (value === null || value > 120) return part({ months: null, wording: wording ?? text }, [notStated('commitment.months')], field === months ? [cellNotice('unreadable-value', field)] : []);
  return part({ months: value, wording }, [fieldFact('commitment.months', value, 'commitment-months', field)]);
}
