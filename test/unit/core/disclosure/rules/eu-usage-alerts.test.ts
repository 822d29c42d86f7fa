import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-usage-alerts', {
  country: 'FR',
  conduct: true,
  meets: [{ rows: { data_allowance: '20 GB', terms: 'We send an SMS alert at 80 % and at 100 % of the volume.' }, quotes: '80 %' }],
  fails: [],
  cannotTell: [{ rows: { data_allowance: '20 GB' } }],
});
