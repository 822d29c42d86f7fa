import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-loyalty-term', {
  country: 'BR',
  meets: [{ rows: { contract_months: '12' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
