import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('au-minimum-term', {
  country: 'AU',
  meets: [{ rows: { contract_months: '0' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
