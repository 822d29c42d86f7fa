import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-launch-date', {
  country: 'DE',
  meets: [{ rows: { available_from: '2025-04-01' }, quotes: '2025-04-01' }],
  fails: [
    { rows: {}, outcome: 'absent' },
    { rows: { available_from: '2025-04' }, outcome: 'vague' },
    { rows: { available_from: 'demnächst' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
