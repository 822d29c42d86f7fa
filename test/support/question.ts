/** Builders of cost questions and finder requests, of which a test states only what it is about. */
import type { CostQuestion, Usage } from '../../src/core/cost/types.ts';
import type { FinderRequest } from '../../src/core/finder/types.ts';

const USAGE: Usage = { dataMb: 10_000, hotspotMb: 0, roamingMb: 0, minutes: 0, messages: 0 };

export const aQuestion = ({ usage, ...rest }: Partial<Omit<CostQuestion, 'usage'>> & { usage?: Partial<Usage> } = {}): CostQuestion => ({
  months: 24,
  promotion: 'with',
  leastKbps: 256,
  ...rest,
  usage: { ...USAGE, ...usage },
});

export const aRequest = (overrides: Partial<FinderRequest> = {}): FinderRequest => ({
  query: '',
  countries: [],
  choices: {},
  order: 'cost',
  question: aQuestion(),
  offset: 0,
  limit: 50,
  lang: 'en',
  ...overrides,
});
