import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-provider-and-plan-name', {
  country: 'US',
  meets: [{ rows: { carrier: 'Example Cable' }, quotes: 'Example Cable' }],
  fails: [{ rows: { carrier: '' }, outcome: 'vague' }],
  cannotTell: [{ rows: { carrier: '' }, coverage: 'excerpt' }],
});
