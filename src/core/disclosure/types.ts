/**
 * The words of the disclosure stage: rule, rulebook, subject, answer, finding. A rule is one question about what a published
 * file states; a finding is its answer about one plan, or about all plans of one carrier.
 */
import type { Evidence, Plan } from '../model/index.ts';
import type { ConditionName } from './conditions.ts';

/** A text of the project in both languages of the site. */
export interface Said {
  readonly en: string;
  readonly zh: string;
}

/**
 * disclosed: the file states it · vague: it states it only in part, in vague words, or where it is played down · absent: nothing
 * was found · conflicting: what it states conflicts, with itself or with the figure the rule names · not-applicable: the rule
 * does not ask this of this plan · untested: the file cannot tell; never read as a pass.
 */
export const OUTCOMES = ['disclosed', 'vague', 'absent', 'conflicting', 'not-applicable', 'untested'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why the outcome is what it is. A closed list: every reason has a sentence in both languages (src/i18n). */
export const REASONS = [
  // disclosed
  'stated',
  'stated-as-none',
  // vague
  'vague-words',
  'in-part',
  'only-a-link',
  'weakened',
  // absent
  'nothing-found',
  // conflicting
  'two-statements',
  'other-than-the-figure',
  // not-applicable
  'other-country',
  'not-in-force',
  'condition-not-met',
  // untested
  'excerpt',
  'language-not-read',
  'date-unclear',
  'condition-unclear',
  'not-in-this-file',
  'rule-disabled',
  'fault',
] as const;
export type Reason = (typeof REASONS)[number];

/** must: the source text says shall, must, 应当 or 不得, or the item is a field of a prescribed form · should: guidance or practice · may: a right or an option. */
export const FORCES = ['must', 'should', 'may'] as const;
export type Force = (typeof FORCES)[number];

/**
 * How far a rule is verified. primary: the text of the law or the regulator's own page was read, so it may be worded as law ·
 * secondary: as reported by somebody else · practice: seen in what publishers do · unverified: not seen; the rule ships disabled.
 */
export const GRADES = ['primary', 'secondary', 'practice', 'unverified'] as const;
export type Grade = (typeof GRADES)[number];

export interface Citation {
  /** Name of the text and its article, such as "TKTransparenzV § 1(2) Nr. 6 a". */
  readonly text: Said;
  /** Where it, or the report of it, can be read; null where no address is known. */
  readonly url: string | null;
}

/** First and last day of validity, ISO 8601; null = open. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

/** What every rule says of itself, whatever it looks at. */
export interface RuleHead {
  /** Unique, never reused: `<jurisdiction>-<what>`, such as `de-speed-after-threshold`; the name of its file. */
  readonly id: string;
  /** What is asked for, as a noun phrase: "speed after the threshold". Sentences are made of it: "The file states …". */
  readonly what: Said;
  /** The requirement in one plain sentence of our own. */
  readonly requires: Said;
  readonly force: Force;
  readonly grade: Grade;
  /** What the grade does not say: which part was not read, what conflicts; null when there is nothing to add. */
  readonly gradeNote: Said | null;
  /** At least one. */
  readonly citations: readonly Citation[];
  readonly inForce: Window;
  /** All of them must hold of a plan, or the rule is not applicable to it. */
  readonly when: readonly ConditionName[];
  /** The fields of the open format a publisher fills in to answer it; for the publishing guide and the rule page. */
  readonly fields: readonly string[];
}

/** A rule's answer. Evidence is always given for disclosed, vague and conflicting. */
export interface Answer {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
  /** What was looked for and not found, as noun phrases; empty where the rule's own `what` says it. */
  readonly missing: readonly Said[];
  /** One factual sentence more, where the reason alone does not say enough; null otherwise. */
  readonly note: Said | null;
}

/** A rule asked of each plan by itself. */
export interface PlanRule extends RuleHead {
  readonly level: 'plan';
  readonly check: (subject: Subject) => Answer;
}

/** A rule asked of all plans of one carrier together (names that repeat, a count, a plan of another kind beside it). */
export interface CarrierRule extends RuleHead {
  readonly level: 'carrier';
  /** Starts one question about one carrier. `see` must keep little: a file may have a million rows. */
  readonly collect: () => CarrierQuestion;
}

export interface CarrierQuestion {
  readonly see: (subject: Subject) => void;
  readonly answer: () => Answer;
}

export type Rule = PlanRule | CarrierRule;

/** in force: applies · beta: from reports only, shown as such · adopted: decided, its effect is open or delayed. */
export const STANDINGS = ['in-force', 'beta', 'adopted'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The rules one jurisdiction applies, in the order of its text. */
export interface Rulebook {
  /** `<name>` or `<name>@<version>`; the name of its file. */
  readonly id: string;
  readonly title: Said;
  /** Two or three plain sentences: what the text is, who it binds, what was read of it. */
  readonly about: Said;
  readonly standing: Standing;
  readonly inForce: Window;
  readonly rules: readonly Rule[];
}

/** A record as published: the header and the cells behind a plan. */
export interface PublishedRow {
  /** Header names as printed. */
  readonly columns: readonly string[];
  readonly cells: readonly string[];
}

/** First and last day a plan's facts may be of, ISO 8601: "2018" is 2018-01-01 to 2018-12-31. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** What a rule looks at: one plan, the record it was read from, and the day it is judged at. */
export interface Subject {
  readonly plan: Plan;
  readonly row: PublishedRow;
  readonly day: DaySpan;
}

/** A finding: a rule's answer about one plan, or about one carrier where `plan` is null. */
export interface Finding {
  readonly rulebook: string;
  readonly rule: string;
  readonly carrier: string;
  readonly plan: string | null;
  /** Name of the plan, or of the carrier for a finding about all its plans. */
  readonly name: string;
  /** Data record and physical line, from 1; null for a finding about a carrier. */
  readonly record: number | null;
  readonly line: number | null;
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
  readonly missing: readonly Said[];
  readonly note: Said | null;
}

/** How often each outcome was given. Never folded into one score. */
export type Tally = Readonly<Record<Outcome, number>>;
