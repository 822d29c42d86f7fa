import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-main-characteristics', {
  country: 'FR',
  meets: [{ rows: { data_allowance: '20 GB' }, quotes: '20 GB' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
