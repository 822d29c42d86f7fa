import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-fixed-maximum-speed', {
  country: 'FR',
  meets: [
    { rows: { service: 'fixed', terms: 'Maximum speed 100/40 Mbit/s.' }, quotes: 'Mbit/s' },
    { rows: { service: 'fixed', maximum_speed_down: '50', maximum_speed_up: '10' } },
  ],
  fails: [
    { rows: { service: 'fixed' }, outcome: 'absent' },
    { rows: { service: 'fixed', maximum_speed_down: '50' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { service: 'fixed' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'mobile' } }],
});
