import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-offer-code', {
  country: 'BR',
  meets: [{ rows: { plan_id: 'BR-0001' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
  notAsked: [{ rows: { plan_name: 'Plano S', as_of: '2024-05-01' } }],
});
