import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-label-payment-terms', {
  country: 'BR',
  meets: [{ rows: { terms: 'Pagamento por boleto ou débito automático.' }, quotes: 'boleto' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
