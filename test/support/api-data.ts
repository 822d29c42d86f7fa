/** A small catalogue for tests of what is published: two countries, a source with two snapshots, findings, a hostile name. */
import { RULEBOOKS, tallyOf } from '../../src/core/disclosure/index.ts';
import { historyPoint, type Carrier, type Snapshot, type Source } from '../../src/core/model/index.ts';
import type { Sourced } from '../../src/publish/api/files/findings.ts';
import type { ApiData } from '../../src/publish/api/index.ts';
import { snapshotSteps, type FoundChanges } from '../../src/publish/api/steps.ts';
import { aPlan, aTier, gb } from './a-plan.ts';

export const HOSTILE = `<script>alert("1")</script> & ]]> 'x' \u0007`;

const [OLD, NEW, OTHER] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];

const aSnapshot = (date: string, sha256: string, plans: number): Snapshot => ({
  file: `${date}.csv`,
  date,
  url: null,
  sha256,
  bytes: 1000,
  encoding: 'utf-8',
  columns: ['plan_name', 'terms'],
  rows: plans + 1,
  plans,
  rejected: 1,
  noticeCounts: { 'placeholder-value': 2 },
  notices: [],
});

const aSource = (id: string, country: string, carrier: string, snapshots: Snapshot[]): Source => ({
  id,
  title: `Tariffs of ${carrier}`,
  country,
  language: null,
  coverage: 'full',
  licence: { text: 'CC0' },
  carriers: [carrier],
  pages: [],
  snapshots,
});

const provenance = (source: string, snapshot: string, record: number) => ({ source, file: 'x.csv', snapshot, record, line: record + 1 });

const acme = [
  aPlan({ provenance: provenance('us/acme', NEW, 1), tiers: [aTier({ threshold: gb(10) })] }),
  aPlan({
    id: 'us-acme-new',
    name: HOSTILE,
    provenance: provenance('us/acme', NEW, 2),
    prices: [],
    unlimitedClaim: 'Unlimited',
    verdict: 'hidden',
  }),
];
const other = aPlan({
  id: 'de-other-1',
  carrier: { id: 'de-other', name: 'Other' },
  country: 'DE',
  termination: { label: null, amount: null, wording: 'Up to 8.95' },
  provenance: provenance('de/other', OTHER, 1),
});

const carriers: Carrier[] = [
  { id: 'de-other', name: 'Other', country: 'DE', plans: 1, sources: ['de/other'] },
  { id: 'us-acme', name: 'Acme Mobile', country: 'US', plans: 2, sources: ['us/acme'] },
];
const sources = [
  aSource('de/other', 'DE', 'de-other', [aSnapshot('2026-02-01', OTHER, 1)]),
  aSource('us/acme', 'US', 'us-acme', [aSnapshot('2026-01-01', OLD, 2), aSnapshot('2026-03-01', NEW, 2)]),
];

const aFinding = (plan: string | null, overrides: Partial<Sourced> = {}): Sourced => ({
  source: 'us/acme',
  rulebook: 'core-unlimited',
  rule: 'core-threshold',
  carrier: 'us-acme',
  plan,
  name: 'Twenty',
  record: plan === null ? null : 1,
  line: plan === null ? null : 2,
  outcome: 'disclosed',
  reason: 'stated',
  evidence: [{ column: 'terms', columnIndex: 1, text: '10 GB', span: [0, 5] }],
  missing: [],
  note: null,
  ...overrides,
});

const findings: Sourced[] = [
  aFinding(null, { outcome: 'untested', reason: 'not-in-this-file', evidence: [] }),
  aFinding('us-acme-twenty'),
  aFinding('us-acme-twenty', {
    rule: 'core-speed-after',
    outcome: 'absent',
    reason: 'nothing-found',
    evidence: [],
    missing: [{ en: 'a', zh: 'b' }],
  }),
];

const changes: FoundChanges = {
  source: 'us/acme',
  from: '2026-01-01',
  to: '2026-03-01',
  better: [
    { rulebook: 'core-unlimited', rule: 'core-threshold', plan: 'us-acme-twenty', name: 'Twenty', before: 'absent', after: 'disclosed' },
  ],
  worse: [],
  added: ['us-acme-new'],
  removed: ['us-acme-gone'],
};

const before = { ...historyPoint(aPlan({ tiers: [aTier({ threshold: gb(20) })] }), '2026-01-01'), sha256: OLD };
const history = [
  { plan: 'us-acme-twenty', name: 'Twenty', points: [before, ...acme.slice(0, 1).map((plan) => historyPoint(plan, '2026-03-01'))] },
];

/** The catalogue above, as the API takes it. */
export function someApiData(): ApiData {
  const plans = [other, ...acme];
  return {
    dataset: { sha256: 'a'.repeat(64), date: '2026-03-01' },
    countries: ['de', 'us'].map((code) => ({
      code,
      plans: plans.filter(({ country }) => country?.toLowerCase() === code),
      carriers: carriers.filter(({ country }) => country?.toLowerCase() === code),
    })),
    carriers,
    sources,
    rulebooks: RULEBOOKS,
    steps: snapshotSteps(sources, [changes], (id) => (id === 'us/acme' ? history : [])),
    plansOfCarrier: (id) => plans.filter(({ carrier }) => carrier.id === id),
    findingsOfCarrier: (id) => findings.filter(({ carrier }) => carrier === id),
    matrix: (rulebook) =>
      rulebook === 'core-unlimited' ? carriers.slice(1).map((carrier) => ({ carrier, total: tallyOf(findings) })) : [],
  };
}
