import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-fixed-normal-speed', {
  country: 'FR',
  meets: [
    { rows: { service: 'fixed', terms: 'Normally available speed: 80 Mbit/s down, 30 Mbit/s up.' }, quotes: 'Mbit/s' },
    { rows: { service: 'fixed', normal_speed_down: '50', normal_speed_up: '10' } },
  ],
  fails: [
    { rows: { service: 'fixed' }, outcome: 'absent' },
    { rows: { service: 'fixed', normal_speed_down: '50' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { service: 'fixed' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'mobile' } }],
});
