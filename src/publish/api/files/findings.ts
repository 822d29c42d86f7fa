/** What the texts of a carrier state, plan by plan, and the rulebooks that ask. */
import type { Finding, Rulebook, Tally } from '../../../core/disclosure/index.ts';
import type { Carrier } from '../../../core/model/index.ts';
import { plottedPath } from '../../../embed/address.ts';
import { carrierPath, findingsPath, indexPath, rulebookPath, rulebooksPath, schemaPath, type Address } from '../address.ts';
import { pagesOf } from '../paging.ts';
import type { ApiFinding, FindingsFile, RulebookFile, RulebooksFile } from '../schema/index.ts';

/** A finding with the source it was made from. */
export type Sourced = Finding & { readonly source: string };
type Subject = FindingsFile['subjects'][number];

const findingOf = ({ rulebook, rule, outcome, reason, evidence, missing, note }: Finding): ApiFinding => ({
  rulebook,
  rule,
  outcome,
  reason,
  evidence: evidence.map(({ column, text, span }) => ({ column, text, span })),
  missing: [...missing],
  note,
});

function subjects(findings: readonly Sourced[]): readonly Subject[] {
  const bySubject = Map.groupBy(findings, ({ plan, source }) => plan ?? `\u0000${source}`);
  const list = [...bySubject.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { plan, name, source, record, line } = first;
    return [{ plan, name, source, record, line, findings: own.map(findingOf) }];
  });
  return [...list.filter(({ plan }) => plan !== null), ...list.filter(({ plan }) => plan === null)];
}

/** The findings of a carrier, in as many files as they take. */
export function findingsFiles(
  { id, name }: Pick<Carrier, 'id' | 'name'>,
  findings: readonly Sourced[],
  outcomes: Tally,
  address: Address,
): readonly FindingsFile[] {
  const pages = pagesOf(subjects(findings));
  return pages.map((list, i) => ({
    $schema: address(schemaPath('findings')),
    carrier: { id, name },
    page: i + 1,
    pages: pages.length,
    outcomes,
    subjects: [...list],
    links: {
      self: address(findingsPath(id, i + 1)),
      next: i + 1 < pages.length ? address(findingsPath(id, i + 2)) : null,
      index: address(indexPath),
      carrier: address(carrierPath(id)),
      rulebooks: address(rulebooksPath),
    },
  }));
}

const headOf = ({ id, title, standing, inForce }: Rulebook) => ({ id, title, standing, in_force: inForce });
const pageOf = (id: string): string => `/disclosure/${id}/`;

export const rulebooksFile = (rulebooks: readonly Rulebook[], address: Address): RulebooksFile => ({
  $schema: address(schemaPath('rulebooks')),
  rulebooks: rulebooks.map((book) => ({
    ...headOf(book),
    rules: book.rules.length,
    links: { self: address(rulebookPath(book.id)), page: address(pageOf(book.id)) },
  })),
  links: { self: address(rulebooksPath), index: address(indexPath) },
});

const ruleOf = (rule: Rulebook['rules'][number], address: Address): RulebookFile['rules'][number] => ({
  id: rule.id,
  level: rule.level,
  what: rule.what,
  requires: rule.requires,
  force: rule.force,
  grade: rule.grade,
  grade_note: rule.gradeNote,
  citations: rule.citations.map(({ text, url }) => ({ text, url })),
  in_force: rule.inForce,
  links: { page: address(`/rules/${rule.id}/`) },
});

/** @param carriers the carriers it was put to, with their counts */
export const rulebookFile = (
  book: Rulebook,
  outcomes: Tally,
  carriers: readonly { readonly carrier: Carrier; readonly total: Tally }[],
  address: Address,
): RulebookFile => ({
  $schema: address(schemaPath('rulebook')),
  ...headOf(book),
  about: book.about,
  rules: book.rules.map((rule) => ruleOf(rule, address)),
  outcomes,
  carriers: carriers.map(({ carrier: { id, name }, total }) => ({
    id,
    name,
    outcomes: total,
    links: { self: address(carrierPath(id)), findings: address(findingsPath(id)) },
  })),
  links: {
    self: address(rulebookPath(book.id)),
    index: address(indexPath),
    page: address(pageOf(book.id)),
    charts: address(plottedPath(book.id)),
  },
});
