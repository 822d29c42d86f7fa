import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-coverage-area', {
  country: 'BR',
  meets: [{ rows: { region: 'São Paulo' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
