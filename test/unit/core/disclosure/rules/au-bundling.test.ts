import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('au-bundling', {
  country: 'AU',
  meets: [{ rows: { terms: 'Only available together with a home phone line.' }, quotes: 'home phone line' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
