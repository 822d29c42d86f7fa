import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-prepaid-refund', {
  country: 'DE',
  meets: [{ rows: { payment: 'prepaid', terms: 'Das Restguthaben wird ausgezahlt.' }, quotes: 'Restguthaben' }],
  fails: [{ rows: { payment: 'prepaid' }, outcome: 'absent' }],
  cannotTell: [{ rows: { payment: 'prepaid' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { payment: 'postpaid' } }],
});
