import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-allowances', {
  country: 'BR',
  meets: [{ rows: { data_allowance: '20 GB' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
