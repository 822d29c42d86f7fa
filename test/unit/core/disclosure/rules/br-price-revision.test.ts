import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-price-revision', {
  country: 'BR',
  meets: [
    { rows: { terms: 'O preço é reajustado a cada 12 meses pelo IPCA.' }, quotes: '12 meses' },
    { rows: { terms: 'Reajuste anual pelo IGP-M.' } },
  ],
  fails: [
    { rows: { terms: 'O preço é reajustado a cada 6 meses.' }, outcome: 'conflicting' },
    { rows: { terms: 'Reajuste semestral.' }, outcome: 'conflicting' },
    { rows: { terms: '' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { terms: '' }, coverage: 'excerpt' }],
});
