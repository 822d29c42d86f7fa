import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-price', {
  country: 'BR',
  meets: [{ rows: { price: '49.90' } }],
  fails: [{ rows: { price: '' }, outcome: 'absent' }],
  cannotTell: [{ rows: { price: '' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { plan_name: 'Plano S', as_of: '2024-05-01' } }],
});
