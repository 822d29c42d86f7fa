import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-data-included', {
  country: 'US',
  meets: [
    { rows: { data_allowance: '20 GB' }, quotes: '20 GB' },
    { rows: { data_allowance: 'Unlimited' }, quotes: 'Unlimited' },
  ],
  fails: [
    { rows: { data_allowance: '' }, outcome: 'absent' },
    { rows: { plan_name: 'Unlimited Plus', data_allowance: 'NULL' }, outcome: 'absent', quotes: 'Unlimited' },
    { rows: { data_allowance: 'plenty' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
