import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-label-roaming', {
  country: 'BR',
  meets: [{ rows: { roaming: '5 GB' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'fixed' } }],
});
