import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-fixed-minimum-speed', {
  country: 'DE',
  meets: [
    { rows: { service: 'fixed', terms: 'mindestens 25 Mbit/s im Download, 5 Mbit/s im Upload.' }, quotes: 'Mbit/s' },
    { rows: { service: 'fixed', minimum_speed_down: '50', minimum_speed_up: '10' } },
  ],
  fails: [
    { rows: { service: 'fixed' }, outcome: 'absent' },
    { rows: { service: 'fixed', minimum_speed_down: '50' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { service: 'fixed' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'mobile' } }],
});
