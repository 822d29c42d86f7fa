import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-term-at-most', {
  country: 'FR',
  meets: [{ rows: { contract_months: '24' }, quotes: '24' }, { rows: { contract_months: '0' } }],
  fails: [
    { rows: {}, outcome: 'absent' },
    { rows: { contract_months: '36' }, outcome: 'conflicting' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
