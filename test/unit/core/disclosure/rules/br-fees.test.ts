import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-fees', {
  country: 'BR',
  meets: [{ rows: { activation_fee: '0' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
