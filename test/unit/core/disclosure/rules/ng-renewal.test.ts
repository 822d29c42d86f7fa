import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ng-renewal', {
  country: 'NG',
  meets: [{ rows: { terms: 'The bundle renews automatically.' }, quotes: 'renews' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
