import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-validity', {
  country: 'BR',
  meets: [{ rows: { available_to: '2026-12-31' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
