import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ng-promotion-apart', {
  country: 'NG',
  meets: [{ rows: { Bonus: '2 GB at night' }, quotes: '2 GB at night' }],
  fails: [{ rows: { terms: '10 GB plus 5 GB bonus.' }, outcome: 'vague' }],
  cannotTell: [{ rows: { terms: '10 GB plus 5 GB bonus.' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { terms: '' } }],
});
