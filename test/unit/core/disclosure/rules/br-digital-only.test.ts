import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-digital-only', {
  country: 'BR',
  meets: [{ rows: { terms: 'Oferta exclusiva digital.', support_phone: '0800 000 000' }, quotes: '0800 000 000' }],
  fails: [{ rows: { terms: 'Oferta exclusiva digital.' }, outcome: 'vague' }],
  cannotTell: [{ rows: { terms: '' } }],
});
