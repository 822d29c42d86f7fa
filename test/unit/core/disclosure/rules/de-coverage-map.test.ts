import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-coverage-map', {
  country: 'DE',
  meets: [{ rows: { Netzabdeckung: 'https://example.com/karte' }, quotes: 'karte' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
