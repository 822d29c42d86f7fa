import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-contract', {
  country: 'US',
  meets: [{ rows: { contract_months: '0' } }, { rows: { contract_months: '12', terms_url: 'https://example.com/terms' }, quotes: '12' }],
  fails: [
    { rows: { contract_months: '0', early_termination_fee: '100' }, outcome: 'conflicting', quotes: '100' },
    { rows: {}, outcome: 'absent' },
    { rows: { contract_months: '12' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
