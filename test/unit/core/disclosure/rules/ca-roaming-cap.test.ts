import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ca-roaming-cap', {
  country: 'CA',
  meets: [{ rows: { terms: 'Roaming charges are capped at $100.' }, quotes: '$100' }],
  fails: [
    { rows: { terms: 'Roaming charges are capped at $250.' }, outcome: 'conflicting' },
    { rows: { terms: '' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { terms: '' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'fixed' } }],
});
