import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-service-area', {
  country: 'IN',
  meets: [{ rows: { region: 'Delhi' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
