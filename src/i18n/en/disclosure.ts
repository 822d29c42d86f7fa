/** What is said about disclosure: outcomes, reasons, forces, and the sentences findings are told in. Factual: what the text states or doesn't. */
import type { Force, Grade, Reason, Standing } from '../../core/disclosure/types.ts';
import { outcomes } from './outcomes.ts';

/** Parts of a sentence about one finding; `quotes` are “words” with their places, joined. */
export interface FindingParts {
  /** The rule's noun phrase. */
  readonly what: string;
  readonly quotes: string;
  /** What was not found, joined; the rule's noun phrase where the answer names nothing else. */
  readonly missing: string;
  /** "row 14", or "the plans of the carrier". */
  readonly where: string;
}

const sentences: Record<Reason, (parts: FindingParts) => string> = {
  stated: ({ what, quotes }) => `States ${what}: ${quotes}.`,
  'stated-as-none': ({ what, quotes }) => `On ${what}, states that there is none: ${quotes}.`,
  'vague-words': ({ what, quotes, missing }) =>
    quotes === ''
      ? `Speaks of ${what} without stating it.`
      : `Speaks of ${what} without stating ${missing === what ? 'it' : missing}: ${quotes}.`,
  'in-part': ({ what, quotes, missing, where }) => `States ${what} in part: ${quotes}. Not found in ${where}: ${missing}.`,
  'only-a-link': ({ what, quotes }) => `On ${what}, gives only an address: ${quotes}.`,
  weakened: ({ quotes }) => `The claim stands by itself; the limit stands only in a note or behind a link: ${quotes}.`,
  'nothing-found': ({ missing, where, quotes }) =>
    `No text on ${missing} was found in ${where}.${quotes === '' ? '' : ` What stands there: ${quotes}.`}`,
  'two-statements': ({ what, quotes }) => `Two statements on ${what} differ${quotes === '' ? '' : `: ${quotes}`}.`,
  'other-than-the-figure': ({ what, quotes }) => `States ${what} other than the rule names it: ${quotes}.`,
  'other-country': () => 'The rulebook is not one of the country of this plan.',
  'not-in-force': () => 'The rule was not in force on the day of this plan.',
  'condition-not-met': () => 'The rule does not ask this of such a plan.',
  excerpt: ({ missing, quotes }) =>
    quotes === ''
      ? `Not tested: the file is an excerpt, and that it has no text on ${missing} proves nothing.`
      : `Not tested: the file is an excerpt; it has ${quotes}, and what else the carrier states is not known.`,
  'language-not-read': () => 'Not tested: the fine print is in a language that is not read yet.',
  'date-unclear': () => 'Not tested: the date of the plan is not exact enough to tell whether the rule was in force.',
  'condition-unclear': () => 'Not tested: the file does not say whether the plan is of the kind the rule asks about.',
  'not-in-this-file': () => 'Not tested: a tariff file cannot answer this question.',
  'rule-disabled': () => 'Not tested: the rule is not verified and is switched off.',
  fault: () => 'Not tested: the rule failed on this plan. That is a fault of this program, not of the file.',
};

export const disclosureEn = {
  outcomes,
  /** Column heads of counts: vague and conflicting are counted together as unclear. */
  counts: { stated: 'stated', unclear: 'unclear', absent: 'not stated', notApplicable: 'not applicable', untested: 'not tested' },
  reasons: {
    stated: 'stated',
    'stated-as-none': 'stated that there is none',
    'vague-words': 'vague words',
    'in-part': 'stated in part',
    'only-a-link': 'only an address',
    weakened: 'weakened: limit only in a note or behind a link',
    'nothing-found': 'nothing found',
    'two-statements': 'two statements differ',
    'other-than-the-figure': 'other than the rule names it',
    'other-country': 'another country',
    'not-in-force': 'not in force on that day',
    'condition-not-met': 'asks other plans',
    excerpt: 'only an excerpt is held',
    'language-not-read': 'language not read yet',
    'date-unclear': 'date not exact enough',
    'condition-unclear': 'kind of plan not stated',
    'not-in-this-file': 'no tariff file can tell',
    'rule-disabled': 'rule not verified, switched off',
    fault: 'fault of the program',
  } satisfies Record<Reason, string>,
  forces: { must: 'must', should: 'should', may: 'may' } satisfies Record<Force, string>,
  grades: {
    primary: 'the text was read',
    secondary: 'as reported; the text was not read',
    practice: 'seen in what publishers do',
    unverified: 'not verified; switched off',
  } satisfies Record<Grade, string>,
  standings: {
    'in-force': 'in force',
    beta: 'beta: from reports only',
    adopted: 'adopted; its effect is delayed or open',
  } satisfies Record<Standing, string>,
  sentences,
  quote: (text: string, place: string): string => `“${text}” (${place})`,
  place: (column: string, row: number | null): string => (row === null ? `column ${column}` : `row ${row}, column ${column}`),
  row: (row: number): string => `row ${row}`,
  allPlans: 'the plans of the carrier',
  listSeparator: ', ',
  quoteSeparator: ' · ',
  sentenceSeparator: ' ',
  moreQuotes: (count: number): string => `and ${count} more`,
};

export type DisclosureWords = typeof disclosureEn;
