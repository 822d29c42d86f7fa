/** Findings of one page in words, in groups by row or by rule, each with the published row beside it. */
import { rule as ruleOf } from '../../core/disclosure/rulebooks/index.ts';
import type { Finding } from '../../core/disclosure/types.ts';
import { findingSentence } from '../../i18n/disclosure-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { shownRow } from './row.ts';
import type { Group, ShowRequest, ShownFinding, ShownRow } from './types.ts';

/** The cells of a record as published; null where it was not kept. */
export type RowOf = (record: number) => { readonly columns: readonly string[]; readonly cells: readonly string[] } | null;

const keyOf = (finding: Finding, by: ShowRequest['by']): string =>
  by === 'rule' ? `${finding.rulebook} ${finding.rule}` : `${finding.record ?? ''} ${finding.plan ?? finding.carrier}`;

/** Neighbours of one row or one rule together, in the order given. */
export function groupsOf(findings: readonly Finding[], by: ShowRequest['by'], rowOf: RowOf, lang: Lang): Group[] {
  const groups = Map.groupBy(findings, (finding) => keyOf(finding, by));
  return [...groups].map(([key, own]) => (by === 'rule' ? ruleGroup(key, own, rowOf, lang) : rowGroup(key, own, rowOf, lang)));
}

function rowGroup(key: string, findings: readonly Finding[], rowOf: RowOf, lang: Lang): Group {
  const [first] = findings;
  return {
    key,
    title: first?.name ?? '',
    record: first?.record ?? null,
    line: first?.line ?? null,
    requires: null,
    rule: null,
    row: rowBeside(findings, rowOf),
    findings: askedOnce(findings).map(([finding, rulebooks]) => inWords(finding, rulebooks, null, lang)),
  };
}

function ruleGroup(key: string, findings: readonly Finding[], rowOf: RowOf, lang: Lang): Group {
  const id = findings[0]?.rule ?? '';
  const rule = ruleOf(id);
  return {
    key,
    title: rule?.what[lang] ?? id,
    record: null,
    line: null,
    requires: rule?.requires[lang] ?? null,
    rule: id,
    row: null,
    findings: findings.map((finding) => inWords(finding, [finding.rulebook], rowBeside([finding], rowOf), lang)),
  };
}

/** A rule that several rulebooks share is shown once, with all of them, where its answer is the same. */
function askedOnce(findings: readonly Finding[]): readonly (readonly [finding: Finding, rulebooks: readonly string[]])[] {
  const same = Map.groupBy(findings, ({ rule, plan, outcome, reason }) => `${rule} ${plan} ${outcome} ${reason}`);
  return [...same.values()].flatMap((own) => (own[0] ? [[own[0], own.map(({ rulebook }) => rulebook)] as const] : []));
}

function rowBeside(findings: readonly Finding[], rowOf: RowOf): ShownRow | null {
  const record = findings[0]?.record ?? null;
  const row = record === null ? null : rowOf(record);
  return row === null
    ? null
    : shownRow(
        row.columns,
        row.cells,
        findings.flatMap(({ evidence }) => evidence),
      );
}

function inWords(finding: Finding, rulebooks: readonly string[], row: ShownRow | null, lang: Lang): ShownFinding {
  const rule = ruleOf(finding.rule);
  return {
    outcome: finding.outcome,
    sentence: findingSentence(finding, lang),
    rulebooks,
    rule: finding.rule,
    what: rule?.what[lang] ?? finding.rule,
    force: rule?.force ?? null,
    citations: rule?.citations.map(({ text, url }) => ({ text: text[lang], url })) ?? [],
    name: finding.name,
    record: finding.record,
    line: finding.line,
    row,
  };
}
