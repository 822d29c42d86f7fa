/** The pages of the rules, one question each, and their list. */
import type { Force, Grade } from '../../core/disclosure/types.ts';

const forces: Record<Force, string> = {
  must: 'must: the text says shall or must, or it is a field of a prescribed form',
  should: 'should: guidance or practice',
  may: 'may: a right or an option',
};

const grades: Record<Grade, { label: string; why: string }> = {
  primary: {
    label: 'Text read',
    why: 'The text of the law or the regulator’s own page was read, so the rule may be worded as its requirement.',
  },
  secondary: {
    label: 'As reported',
    why: 'Known from a report. The text itself was not read, so the rule says what is reported, not what the law says.',
  },
  practice: { label: 'Practice', why: 'Seen in what publishers do. It is no law, and the rule does not say it is.' },
  unverified: {
    label: 'Not verified',
    why: 'Nobody of us has seen a text that says this. The rule is switched off: it is put to no plan and counts nowhere but as not tested.',
  },
};

export const rules = {
  title: 'Rules',
  description: 'Every disclosure question with its requirement, force, source and how far it was verified.',
  intro: (rules: number, rulebooks: number) =>
    `${rules} questions in ${rulebooks} rulebooks. Each asks for one thing in the text of a tariff, names the text it rests on, and says how far that text was verified.`,
  columns: { rule: 'Asked for', force: 'Force', grade: 'Verified', found: 'Found' },
  ruleTitle: (what: string) => what.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  ruleDescription: (what: string) =>
    `Who states ${what} in published tariffs and who does not, with quotes, and the text that asks for it.`,
  id: 'Rule',
  force: 'Force',
  forces,
  grade: 'Verified',
  grades,
  citations: 'Rests on',
  noAddress: 'no address known',
  condition: 'Asked of',
  everyPlan: 'every plan',
  carrierLevel: 'all plans of a carrier together',
  fields: 'Columns that answer it',
  fieldsNote: 'Names of the open format; the column may bear another name in a carrier’s own layout.',
  noFields: 'none: a tariff file cannot answer it',
  rulebooks: 'Part of',
  who: 'Who states it and who does not',
  whoTable: (what: string) => `${what}: carriers with counts and examples`,
  columnsWho: { carrier: 'Carrier', counts: 'Plans', examples: 'From the files' },
  nobody: 'No plan of the catalogue has been asked this with an answer.',
  untestedAt: (carriers: string) => `Not tested at: ${carriers}.`,
  notAskedAt: (carriers: string) => `Not applicable at: ${carriers}.`,
  carrierIn: (name: string, country: string) => `${name} (${country})`,
  listSeparator: ', ',
  weakened: 'Weakened disclosures',
  weakenedIntro: 'The claim stands in the name or by itself; the limit stands only in a note or behind a link.',
  disabled: 'This rule is switched off.',
};
export type RuleWords = typeof rules;
