import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-speed-factors', {
  country: 'CN',
  meets: [
    { rows: { plan_name: '千兆宽带', terms: '实际速率受终端和线路影响。' }, quotes: '影响' },
    { rows: { speed_down_mbps: '1000', terms: '峰值速率，以实际为准。' } },
  ],
  fails: [
    { rows: { plan_name: '千兆宽带' }, outcome: 'absent' },
    { rows: { speed_down_mbps: '1000' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { plan_name: '千兆宽带' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { plan_name: '畅享套餐', terms: '用满后限速至1Mbps。' } }],
});
