import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-standing-charges', {
  country: 'DE',
  meets: [{ rows: { activation_fee: '39.99' }, quotes: '39.99' }, { rows: { terms: 'Kein Anschlusspreis.' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
