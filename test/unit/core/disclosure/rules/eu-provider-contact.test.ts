import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-provider-contact', {
  country: 'FR',
  meets: [{ rows: { provider_address: '1 rue de la Paix, Paris', support_phone: '3900' }, quotes: 'rue de la Paix' }],
  fails: [{ rows: {}, outcome: 'vague' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
