import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-fixed-normal-speed', {
  country: 'DE',
  meets: [
    { rows: { service: 'fixed', terms: 'Normalerweise zur Verfügung stehend: 80/30 Mbit/s.' }, quotes: 'Mbit/s' },
    { rows: { service: 'fixed', normal_speed_down: '50', normal_speed_up: '10' } },
  ],
  fails: [
    { rows: { service: 'fixed' }, outcome: 'absent' },
    { rows: { service: 'fixed', normal_speed_down: '50' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { service: 'fixed' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'mobile' } }],
});
