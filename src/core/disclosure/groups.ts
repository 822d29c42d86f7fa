/**
 * Findings that say the same, told once: 174 plans without a speed after the threshold are one line, not 174. Pages and evidence
 * packs list groups; the files to take away list every finding.
 */
import type { Finding, Outcome, Reason, Tally } from './types.ts';

/** The five counts that stand side by side. What is vague and what conflicts is both unclear. */
export interface Counts {
  readonly stated: number;
  readonly unclear: number;
  readonly absent: number;
  readonly notApplicable: number;
  readonly untested: number;
}
export type CountName = keyof Counts;

export const COUNT_NAMES: readonly CountName[] = ['stated', 'unclear', 'absent', 'notApplicable', 'untested'];

/** Which of the five an outcome is counted as. */
export const COUNTED: Readonly<Record<Outcome, CountName>> = {
  disclosed: 'stated',
  vague: 'unclear',
  conflicting: 'unclear',
  absent: 'absent',
  'not-applicable': 'notApplicable',
  untested: 'untested',
};

export const countsOf = (tally: Tally): Counts => ({
  stated: tally.disclosed,
  unclear: tally.vague + tally.conflicting,
  absent: tally.absent,
  notApplicable: tally['not-applicable'],
  untested: tally.untested,
});

/** Findings of one rule with the same answer in other places. `first` is the one quoted; the quotes of the others may differ. */
export interface FindingGroup {
  readonly rulebook: string;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

/** What asks for attention comes first; what was not asked comes last. */
const ORDER: readonly Outcome[] = ['conflicting', 'absent', 'vague', 'disclosed', 'untested', 'not-applicable'];

/** The quotes of a finding, by column and text. */
const quotesOf = ({ evidence }: Finding): string => JSON.stringify(evidence.map(({ column, text }) => [column, text]));

const sameAnswer = ({ rulebook, rule, outcome, reason, missing, note }: Finding): string =>
  JSON.stringify([rulebook, rule, outcome, reason, missing, note]);

/**
 * Groups findings by rule and answer, the rules in the order they come, the groups of one rule with shortcomings first and larger
 * ones before smaller ones.
 * @param apart true keeps findings with other quotes apart
 */
export function groupFindings(findings: readonly Finding[], apart = false): readonly FindingGroup[] {
  const rules = [...new Set(findings.map(({ rulebook, rule }) => `${rulebook} ${rule}`))];
  const position = new Map(rules.map((key, i) => [key, i]));
  const groups = Map.groupBy(findings, (finding) => sameAnswer(finding) + (apart ? quotesOf(finding) : ''));
  return [...groups.values()]
    .flatMap((own) => own.slice(0, 1).map((first) => groupOf(first, own)))
    .sort(
      (a, b) =>
        (position.get(`${a.rulebook} ${a.rule}`) ?? 0) - (position.get(`${b.rulebook} ${b.rule}`) ?? 0) ||
        ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) ||
        b.findings.length - a.findings.length,
    );
}

const groupOf = (first: Finding, findings: readonly Finding[]): FindingGroup => {
  const { rulebook, rule, outcome, reason } = first;
  return { rulebook, rule, outcome, reason, first, findings };
};

/** One example of each outcome that was given, shortcomings first, without those nothing was asked for. */
export function examplesOf(findings: readonly Finding[]): readonly Finding[] {
  return ORDER.filter((outcome) => outcome !== 'untested' && outcome !== 'not-applicable').flatMap(
    (outcome) => findings.find((finding) => finding.outcome === outcome) ?? [],
  );
}

/** Numbers as ranges: [[3, 5], [9, 9]] for 3, 4, 5 and 9. */
export function rangesOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

/** "3–5, 9": the ranges in words, cut after `most` of them. */
export function rangeWords(numbers: readonly number[], separator: string, most = Infinity): string {
  const ranges = rangesOf(numbers).map(([from, to]) =>
    from === to ? `${from}` : to === from + 1 ? `${from}${separator}${to}` : `${from}–${to}`,
  );
  return ranges.length > most ? `${ranges.slice(0, most).join(separator)}${separator}…` : ranges.join(separator);
}
