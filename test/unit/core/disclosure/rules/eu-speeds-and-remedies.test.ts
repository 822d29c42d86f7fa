import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-speeds-and-remedies', {
  country: 'FR',
  meets: [
    {
      rows: { data_allowance: '20 GB', speed_down_mbps: '100', terms: 'Compensation is paid when the speed is lower.' },
      quotes: 'Compensation',
    },
  ],
  fails: [
    { rows: { data_allowance: '20 GB' }, outcome: 'absent' },
    { rows: { data_allowance: '20 GB', speed_down_mbps: '100' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: 'none' } }],
});
