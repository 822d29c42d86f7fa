import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-mobile-estimated-maximum-speed', {
  country: 'DE',
  meets: [{ rows: { data_allowance: '20 GB', terms: 'Bis zu 300 Mbit/s im Download und bis zu 50 Mbit/s im Upload.' }, quotes: '300' }],
  fails: [
    { rows: { data_allowance: '20 GB' }, outcome: 'absent' },
    { rows: { data_allowance: '20 GB', terms: 'Bis zu 300 Mbit/s.' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'fixed' } }],
});
