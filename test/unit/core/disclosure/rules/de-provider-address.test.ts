import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-provider-address', {
  country: 'DE',
  meets: [{ rows: { Anschrift: 'Beispielweg 1, 10115 Berlin' }, quotes: 'Beispielweg' }],
  fails: [{ rows: {}, outcome: 'vague' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
