import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-label-contract-mode', {
  country: 'BR',
  meets: [{ rows: { payment: 'prepaid' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
