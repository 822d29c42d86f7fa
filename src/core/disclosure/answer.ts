/** Makers of answers. Equal answers are shared objects, so a million plans do not make a million of them. */
import type { Evidence } from '../model/index.ts';
import type { Answer, Reason, Said } from './types.ts';

const NO_EVIDENCE: readonly Evidence[] = [];
const NONE: readonly Said[] = [];

const plain = (outcome: Answer['outcome'], reason: Reason): Answer => ({
  outcome,
  reason,
  evidence: NO_EVIDENCE,
  missing: NONE,
  note: null,
});

/** The file states it; `evidence` quotes where. */
export const disclosed = (evidence: readonly Evidence[], note: Said | null = null): Answer => ({
  outcome: 'disclosed',
  reason: 'stated',
  evidence,
  missing: NONE,
  note,
});

/** The file says in words that there is none ("no contract", 无). */
export const statedAsNone = (evidence: readonly Evidence[]): Answer => ({ ...disclosed(evidence), reason: 'stated-as-none' });

/** Stated in vague words, in part, behind a link only, or played down. */
export const vague = (
  reason: 'vague-words' | 'in-part' | 'only-a-link' | 'weakened',
  evidence: readonly Evidence[],
  missing: readonly Said[] = NONE,
  note: Said | null = null,
): Answer => ({ outcome: 'vague', reason, evidence, missing, note });

const ABSENT = plain('absent', 'nothing-found');

/** Nothing was found. `missing` names what, where it is more than the rule's own `what`; `evidence` quotes what was found beside it. */
export const absent = (missing: readonly Said[] = NONE, evidence: readonly Evidence[] = NO_EVIDENCE): Answer =>
  missing.length === 0 && evidence.length === 0 ? ABSENT : { ...ABSENT, missing, evidence };

/** What is stated conflicts with another statement of the file, or with the figure the rule names; the note says with what. */
export const conflicting = (
  reason: 'two-statements' | 'other-than-the-figure',
  evidence: readonly Evidence[],
  note: Said | null = null,
): Answer => ({ outcome: 'conflicting', reason, evidence, missing: NONE, note });

export const NOT_ASKED: Readonly<Record<'other-country' | 'not-in-force' | 'condition-not-met', Answer>> = {
  'other-country': plain('not-applicable', 'other-country'),
  'not-in-force': plain('not-applicable', 'not-in-force'),
  'condition-not-met': plain('not-applicable', 'condition-not-met'),
};

export const UNTESTED: Readonly<
  Record<'excerpt' | 'language-not-read' | 'date-unclear' | 'condition-unclear' | 'not-in-this-file' | 'rule-disabled' | 'fault', Answer>
> = {
  excerpt: plain('untested', 'excerpt'),
  'language-not-read': plain('untested', 'language-not-read'),
  'date-unclear': plain('untested', 'date-unclear'),
  'condition-unclear': plain('untested', 'condition-unclear'),
  'not-in-this-file': plain('untested', 'not-in-this-file'),
  'rule-disabled': plain('untested', 'rule-disabled'),
  fault: plain('untested', 'fault'),
};

/** A tariff file can't tell: the question is about conduct, history or another document; the note says which. */
export const notInThisFile = (note: Said | null = null): Answer =>
  note === null ? UNTESTED['not-in-this-file'] : { ...UNTESTED['not-in-this-file'], note };

/** What a rule's question does not reach although its conditions hold; the note says why. */
export const notApplicable = (note: Said): Answer => ({ ...NOT_ASKED['condition-not-met'], note });
