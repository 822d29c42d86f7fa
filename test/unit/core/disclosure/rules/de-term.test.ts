import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-term', {
  country: 'DE',
  meets: [{ rows: { contract_months: '24' }, quotes: '24' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
