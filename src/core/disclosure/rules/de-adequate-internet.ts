import { absent, conflicting, disclosed } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { MINIMUM_SUPPLY } from '../rulebooks/de-citations.ts';
import type { Answer, PlanRule, Said, Subject } from '../types.ts';

const BELOW: Said = {
  en: 'Below the reference of 15 Mbit/s down, 5 Mbit/s up, 150 ms.',
  zh: '低于下行 15 Mbit/s、上行 5 Mbit/s、时延 150 ms 的参考值。',
};

/** What is stated is compared; what is not stated is not asked for. */
function adequate({ plan }: Subject): Answer {
  const evidence = evidenceFor(plan, 'speeds.down', 'speeds.up', 'speeds.latency');
  if (evidence.length === 0) return absent();
  const below = plan.speeds.some(
    ({ down, up, latencyMs }) =>
      (down !== null && down.highKbps < 15_000) || (up !== null && up.highKbps < 5_000) || (latencyMs !== null && latencyMs[0] > 150),
  );
  return below ? conflicting('other-than-the-figure', evidence, BELOW) : disclosed(evidence);
}

/** Does a fixed line reach what counts as adequate? */
export const deAdequateInternet: PlanRule = {
  id: 'de-adequate-internet',
  level: 'plan',
  what: { en: 'the speeds of the line', zh: '线路速率' },
  requires: {
    en: 'The ordinance names 15 Mbit/s down, 5 Mbit/s up and 150 ms as the reference for adequate internet access; a line to compare with, no duty of a tariff.',
    zh: '条例以下行 15 Mbit/s、上行 5 Mbit/s、时延 150 ms 为适足上网的参考；仅供对照，并非资费义务。',
  },
  force: 'may',
  grade: 'primary',
  gradeNote: { en: 'It binds the minimum supply of a place, not a tariff.', zh: '该标准约束某地的最低供应，而非资费。' },
  citations: [MINIMUM_SUPPLY],
  inForce: { from: '2022-06-01', to: null },
  when: ['fixed'],
  fields: ['speed_down_mbps', 'speed_up_mbps', 'latency_ms'],
  check: adequate,
};
