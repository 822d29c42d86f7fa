/** Where the facts come from: the claim and what it comes to, the file, its date, the page of the plan. */
import { known, unknown, type Read, type RowDef } from './row.ts';

const verdict: Read = ({ plan }, { words }) => {
  if (plan.verdict === null) return known(words.noClaim);
  const { label, why } = words.verdicts[plan.verdict];
  return known(label, why);
};

const coverage: Read = ({ plan }, { words }) => known(plan.coverage === 'excerpt' ? words.excerpt : words.fullFile);

const asOf: Read = ({ plan }, { words, format }) => (plan.as_of === null ? unknown(words.undated) : known(format.date(plan.as_of)));

const file: Read = ({ plan }, m) => ({
  ...known(plan.source, m.compare.place(plan.record, plan.line), m.compare.snapshot(plan.snapshot.slice(0, 12))),
  link: `/sources/${plan.source}/`,
});

const page: Read = ({ plan }, m) => ({ ...known(m.compare.planPage), link: `/plans/${plan.id}/` });

export const EVIDENCE: readonly RowDef[] = [
  { key: 'verdict', better: null, read: verdict },
  { key: 'coverage', better: null, read: coverage },
  { key: 'asOf', better: null, read: asOf },
  { key: 'file', better: null, read: file },
  { key: 'page', better: null, read: page },
];
