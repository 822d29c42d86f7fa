import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-usage-alert-at-eighty', {
  country: 'DE',
  conduct: true,
  meets: [{ rows: { data_allowance: '20 GB', terms: 'Sie erhalten eine SMS, wenn 80 % verbraucht sind.' }, quotes: '80 %' }],
  fails: [{ rows: { data_allowance: '20 GB', terms: 'Sie erhalten eine SMS, wenn 95 % verbraucht sind.' }, outcome: 'conflicting' }],
  cannotTell: [{ rows: { data_allowance: '20 GB' } }],
});
