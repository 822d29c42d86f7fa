import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-adequate-internet', {
  country: 'DE',
  meets: [{ rows: { service: 'fixed', speed_down_mbps: '100', speed_up_mbps: '40' }, quotes: '100' }],
  fails: [
    { rows: { service: 'fixed' }, outcome: 'absent' },
    { rows: { service: 'fixed', speed_down_mbps: '6' }, outcome: 'conflicting' },
  ],
  cannotTell: [{ rows: { service: 'fixed' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'mobile' } }],
});
