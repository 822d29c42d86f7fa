import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-validity', {
  country: 'IN',
  meets: [{ rows: { payment: 'prepaid', price_period: '28d' } }],
  fails: [{ rows: { payment: 'prepaid', price_period: '' }, outcome: 'absent' }],
  cannotTell: [{ rows: { payment: 'prepaid', price_period: '' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { payment: 'postpaid' } }],
});
