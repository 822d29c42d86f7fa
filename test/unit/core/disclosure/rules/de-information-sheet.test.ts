import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-information-sheet', {
  country: 'DE',
  conduct: true,
  meets: [{ rows: { Produktinformationsblatt: 'https://example.com/pib.pdf' }, quotes: 'pib.pdf' }],
  fails: [],
  cannotTell: [{ rows: {} }],
});
