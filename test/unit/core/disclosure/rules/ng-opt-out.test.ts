import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ng-opt-out', {
  country: 'NG',
  meets: [{ rows: { terms: 'To opt out send STOP to 2442.' }, quotes: 'opt out' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
