import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-remedies', {
  country: 'FR',
  meets: [{ rows: { data_allowance: '20 GB', terms: 'If it is slower, we pay compensation.' }, quotes: 'compensation' }],
  fails: [{ rows: { data_allowance: '20 GB' }, outcome: 'absent' }],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
});
