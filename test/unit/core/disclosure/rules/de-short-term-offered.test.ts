import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-short-term-offered', {
  country: 'DE',
  meets: [{ rows: [{ contract_months: '24' }, { contract_months: '12' }], quotes: '12' }, { rows: [{ contract_months: '0' }] }],
  fails: [{ rows: [{ contract_months: '24' }, {}], outcome: 'absent', quotes: '24' }],
  cannotTell: [{ rows: [{}, {}] }, { rows: [{ contract_months: '24' }], coverage: 'excerpt' }],
});
