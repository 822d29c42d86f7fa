import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-upfront-cost', {
  country: 'IN',
  meets: [{ rows: { payment: 'postpaid', one_time_fees: 'Security deposit: 500' } }],
  fails: [{ rows: { payment: 'postpaid' }, outcome: 'absent' }],
  cannotTell: [{ rows: { payment: 'postpaid' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { payment: 'prepaid' } }],
});
