import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-notice-30-days', {
  country: 'BR',
  meets: [{ rows: { terms: 'Alterações com antecedência de 30 dias.' }, quotes: '30 dias' }],
  fails: [
    { rows: { terms: 'Alterações com antecedência de 10 dias.' }, outcome: 'conflicting' },
    { rows: { terms: 'Alterações avisadas com antecedência.' }, outcome: 'vague' },
    { rows: { terms: '' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { terms: '' }, coverage: 'excerpt' }],
});
