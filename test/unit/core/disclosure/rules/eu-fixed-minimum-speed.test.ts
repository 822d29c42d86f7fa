import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-fixed-minimum-speed', {
  country: 'FR',
  meets: [
    { rows: { service: 'fixed', terms: 'Minimum: 25 Mbit/s down, 5 Mbit/s up.' }, quotes: 'Mbit/s' },
    { rows: { service: 'fixed', minimum_speed_down: '50', minimum_speed_up: '10' } },
  ],
  fails: [
    { rows: { service: 'fixed' }, outcome: 'absent' },
    { rows: { service: 'fixed', minimum_speed_down: '50' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { service: 'fixed' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'mobile' } }],
});
