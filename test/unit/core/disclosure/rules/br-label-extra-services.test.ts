import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-label-extra-services', {
  country: 'BR',
  meets: [{ rows: { terms: 'Inclui assinatura do Globoplay.' }, quotes: 'Globoplay' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
