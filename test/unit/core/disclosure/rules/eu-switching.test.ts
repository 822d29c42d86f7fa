import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-switching', {
  country: 'FR',
  meets: [{ rows: { terms: 'Number portability is free of charge.' }, quotes: 'portability' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
