import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ng-price-per-second', {
  country: 'NG',
  meets: [{ rows: { voice: '100 min', terms: 'On-net 0.15 per second, off-net 0.18 per second.' }, quotes: 'per second' }],
  fails: [{ rows: { voice: '100 min' }, outcome: 'absent' }],
  cannotTell: [{ rows: { voice: '100 min' }, coverage: 'excerpt' }],
});
