import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-bill-due-date', {
  country: 'IN',
  meets: [{ rows: { payment: 'postpaid', terms: 'The bill is payable within 15 days.' }, quotes: 'within 15 days' }],
  fails: [{ rows: { payment: 'postpaid' }, outcome: 'absent' }],
  cannotTell: [{ rows: { payment: 'postpaid' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { payment: 'prepaid' } }],
});
