import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-roaming-volume', {
  country: 'FR',
  meets: [
    { rows: { data_allowance: 'Unlimited', roaming: '40 GB' }, quotes: '40 GB' },
    { rows: { data_allowance: 'Unlimited', terms: '35 GB in EU roaming.' }, quotes: '35 GB' },
  ],
  fails: [
    { rows: { data_allowance: 'Unlimited' }, outcome: 'absent' },
    { rows: { data_allowance: 'Unlimited', roaming: 'EU included' }, outcome: 'vague' },
    { rows: { data_allowance: '100 GB', price: '10' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { data_allowance: 'Unlimited' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '1 GB', price: '20' } }, { rows: { service: 'fixed', data_allowance: 'Unlimited' } }],
});
