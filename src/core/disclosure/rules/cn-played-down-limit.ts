import { limitBesideClaim } from '../checks/weakened.ts';
import { priceMarking } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Does the limit of an unlimited plan stand beside the claim, or only in notes? */
export const cnPlayedDownLimit: PlanRule = {
  id: 'cn-played-down-limit',
  level: 'plan',
  what: { en: 'the limit beside the claim', zh: '与宣传语并列的限制条件' },
  requires: {
    en: 'The provisions on marking prices forbid leaving out or visibly playing down price terms that are to the user’s disadvantage in order to bring about a deal.',
    zh: '明码标价规定：不得通过不标示或者显著弱化标示对消费者不利的价格条件诱导交易。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The article was read. That a column of notes plays a limit down is our own inference; a finding says where the words stand and nothing about intent (Art. 21).',
    zh: '已查阅条文。“备注栏弱化了限制条件”系我们自己的推断；结论只说明文字所在之处，不涉及主观意图（第二十一条）。',
  },
  citations: [priceMarking('Art. 19(6)', '第十九条第（六）项')],
  inForce: { from: '2022-07-01', to: null },
  when: ['unlimited-claim'],
  fields: ['data_allowance', 'terms'],
  check: limitBesideClaim,
};
