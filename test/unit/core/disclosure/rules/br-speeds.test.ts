import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-speeds', {
  country: 'BR',
  meets: [{ rows: { service: 'fixed', speed_down_mbps: '300' } }],
  fails: [{ rows: { service: 'fixed' }, outcome: 'absent' }],
  cannotTell: [{ rows: { service: 'fixed' }, coverage: 'excerpt' }],
});
