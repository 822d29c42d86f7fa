import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-fixed-maximum-speed', {
  country: 'DE',
  meets: [
    { rows: { service: 'fixed', terms: 'Maximal 100 Mbit/s im Download, 40 Mbit/s im Upload.' }, quotes: 'Mbit/s' },
    { rows: { service: 'fixed', maximum_speed_down: '50', maximum_speed_up: '10' } },
  ],
  fails: [
    { rows: { service: 'fixed' }, outcome: 'absent' },
    { rows: { service: 'fixed', maximum_speed_down: '50' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { service: 'fixed' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'mobile' } }],
});
