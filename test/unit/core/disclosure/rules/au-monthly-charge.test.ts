import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('au-monthly-charge', {
  country: 'AU',
  meets: [{ rows: { price: '40' } }],
  fails: [{ rows: { price: '' }, outcome: 'absent' }],
  cannotTell: [{ rows: { price: '' }, coverage: 'excerpt' }],
});
