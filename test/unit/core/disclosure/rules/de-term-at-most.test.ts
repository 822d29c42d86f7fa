import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-term-at-most', {
  country: 'DE',
  meets: [{ rows: { contract_months: '24' }, quotes: '24' }],
  fails: [
    { rows: {}, outcome: 'absent' },
    { rows: { contract_months: '36' }, outcome: 'conflicting' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
