import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-threshold', {
  country: 'DE',
  meets: [{ rows: { data_allowance: '20 GB', terms: 'Ab 20 GB wird auf 64 kbit/s gedrosselt.' }, quotes: '20 GB' }],
  fails: [{ rows: { data_allowance: '20 GB' }, outcome: 'vague' }],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: 'Unlimited' } }],
});
