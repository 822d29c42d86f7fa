import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-fixed-or-mobile', {
  country: 'US',
  meets: [{ rows: { service: 'fixed' } }],
  fails: [{ rows: { service: '' }, outcome: 'absent' }],
  cannotTell: [{ rows: { service: '' }, coverage: 'excerpt' }],
});
