import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('kr-plan-name', {
  country: 'KR',
  meets: [{ rows: { carrier: 'SK텔레콤', plan_name: 'T플랜 에센스' } }],
  fails: [{ rows: { carrier: 'SK텔레콤', plan_name: 'LTE 전국민 무한 75' }, outcome: 'conflicting' }],
  cannotTell: [{ rows: { carrier: 'SK텔레콤', plan_name: 'LTE 전국민 무한 75' }, coverage: 'excerpt' }],
  notAsked: [
    { rows: { carrier: '알뜰모바일', plan_name: '무제한 요금제' } },
    { rows: { carrier: 'SK텔레콤', plan_name: 'LTE 무한', as_of: '2014-05' } },
    { rows: { carrier: 'SK텔레콤', plan_name: 'LTE 무한', available_from: '2014-05-01' } },
  ],
});
