import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('au-device', {
  country: 'AU',
  meets: [{ rows: { terms: 'A modem is required and costs 8.00 a month.' }, quotes: 'modem' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
