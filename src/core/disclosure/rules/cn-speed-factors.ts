import { absent, notApplicable } from '../answer.ts';
import { about } from '../checks/about.ts';
import { firstOf, statesOneOf } from '../checks/first.ts';
import { CN_NOTICE_524, CN_NOTICE_524_NOTE } from '../rulebooks/cn-citations.ts';
import { SPEED_CLAIM } from '../topics/speed-claim.ts';
import { SPEED_CONDITIONS } from '../topics/speed-conditions.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';

const held = firstOf(statesOneOf('speeds.down'), about(SPEED_CLAIM));

const check: Check = (subject) => {
  const { outcome, evidence } = held(subject);
  if (outcome !== 'disclosed') return notApplicable({ en: 'The file advertises no speed.', zh: '文件未宣传速率。' });
  const answer = about(SPEED_CONDITIONS)(subject);
  return answer.outcome === 'absent' ? absent([], evidence) : answer;
};

/** Does an advertised speed say what it depends on? */
export const cnSpeedFactors: PlanRule = {
  id: 'cn-speed-factors',
  level: 'plan',
  what: { en: 'what an advertised speed depends on', zh: '影响所宣传速率的因素' },
  requires: {
    en: 'In its explanation of the 524 notice the ministry asks carriers to keep what they promise of gigabit services and to tell users what affects the speed.',
    zh: '工业和信息化部在“524”行动解读中要求千兆业务履行承诺，并告知用户影响网速的因素。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: CN_NOTICE_524_NOTE,
  citations: [CN_NOTICE_524],
  inForce: { from: '2021-11-05', to: null },
  when: [],
  fields: ['terms', 'speed_down_mbps'],
  check,
};
