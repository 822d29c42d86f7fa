import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-activation-price', {
  country: 'FR',
  meets: [{ rows: { activation_fee: '10' }, quotes: '10' }, { rows: { terms: 'Sans frais d’activation.' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
