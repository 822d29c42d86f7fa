import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ng-add-ons', {
  country: 'NG',
  meets: [{ rows: { terms: 'Add-ons: 1 GB for 300 naira.' }, quotes: '300' }],
  fails: [
    { rows: { terms: 'Add-ons may be bought at any time.' }, outcome: 'vague' },
    { rows: { terms: '' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { terms: '' }, coverage: 'excerpt' }],
});
