import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-fixed-advertised-speed', {
  country: 'FR',
  meets: [{ rows: { service: 'fixed', data_allowance: '20 GB', speed_down_mbps: '100', speed_up_mbps: '40' }, quotes: '40' }],
  fails: [
    { rows: { service: 'fixed', data_allowance: '20 GB' }, outcome: 'absent' },
    { rows: { service: 'fixed', data_allowance: '20 GB', speed_down_mbps: '100' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { service: 'fixed', data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'mobile' } }],
});
