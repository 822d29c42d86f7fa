/** Typical speed and latency, of each technology a label tells apart. */
import type { SpeedEntry } from '../../model/index.ts';
import { absent, disclosed, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import type { Check } from './fields.ts';

type Measure = 'down' | 'up' | 'latency';

const has = (entry: SpeedEntry, measure: Measure): boolean => (measure === 'latency' ? entry.latencyMs : entry[measure]) !== null;

/** Stated for every technology of the row; in part where one of several lacks it. */
export const typicalSpeed = (measure: Measure): Check => {
  const kind = `speeds.${measure}`;
  return ({ plan }) => {
    const evidence = evidenceFor(plan, kind);
    if (evidence.length === 0) return absent();
    const without = plan.speeds.filter((entry) => !has(entry, measure));
    if (without.length === 0) return disclosed(evidence);
    return vague(
      'in-part',
      evidence,
      without.map(({ technology }) => ({
        en: `the value for ${technology ?? 'the other speed'}`,
        zh: `${technology ?? '另一速率'}的数值`,
      })),
    );
  };
};
