import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ng-rollover', {
  country: 'NG',
  meets: [{ rows: { terms: 'Unused data rolls over if renewed in time.' }, quotes: 'rolls over' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
