/** Made-up findings, summaries and a worker that answers as it is told, for the tests of the check page. */
import { emptyTally, RULEBOOKS, type Finding } from '../../../../src/core/disclosure/index.ts';
import type { CheckClient } from '../../../../src/islands/check/client.ts';
import type { CheckSummary, Offer, Shown } from '../../../../src/islands/check/types.ts';

export const aFinding = (changes: Partial<Finding> = {}): Finding => ({
  rulebook: RULEBOOKS[0]?.id ?? '',
  rule: RULEBOOKS[0]?.rules[0]?.id ?? '',
  carrier: 'acme',
  plan: 'acme-1',
  name: 'Ten',
  record: 1,
  line: 2,
  outcome: 'absent',
  reason: 'nothing-found',
  evidence: [],
  missing: [],
  note: null,
  ...changes,
});

export const aSummary = (changes: Partial<CheckSummary> = {}): CheckSummary => ({
  ok: true,
  file: {
    name: 'plans.csv',
    sha256: 'ab'.repeat(32),
    bytes: 1234,
    profile: 'open-format',
    encoding: 'utf-8',
    columns: ['Plan', 'Terms'],
    rows: 3,
    plans: 2,
    rejected: 1,
    coverage: 'full',
    countries: ['US'],
  },
  day: '2026-11-22',
  fixedDay: false,
  books: [
    {
      id: 'core-unlimited',
      title: 'What “unlimited” means',
      standing: 'in-force',
      counts: { stated: 1, unclear: 0, absent: 2, notApplicable: 3, untested: 0 },
      rules: [],
      unchecked: [],
      asked: true,
    },
  ],
  notices: [],
  faults: [],
  listed: { ...emptyTally(), absent: 2, disclosed: 1 },
  omitted: 0,
  rowsShownTo: null,
  ...changes,
});

export const NO_PAGE: Shown = { total: 0, page: 0, pages: 1, from: 0, to: 0, groups: [] };
export const OFFER: Offer = { books: [], countries: ['US'] };

/** A client whose answers can be replaced one by one; what was asked of it is in `asked`. */
export function fakeClient(answers: Partial<CheckClient> = {}): CheckClient & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    onProgress: () => {},
    open: async () => OFFER,
    check: async ({ name }) => {
      asked.push(`check ${name}`);
      return aSummary();
    },
    show: async (request) => {
      asked.push(`show ${request.by} ${request.outcomes.join('+')} ${request.page}`);
      return NO_PAGE;
    },
    save: async (format) => ({ name: `x.${format}`, type: 'text/plain', text: 'x' }),
    cancel: () => void asked.push('cancel'),
    ...answers,
  };
}
