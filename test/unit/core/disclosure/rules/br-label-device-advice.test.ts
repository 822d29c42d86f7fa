import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-label-device-advice', {
  country: 'BR',
  meets: [{ rows: { terms: 'Requer smartphone compatível com 5G.' }, quotes: 'compatível' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
