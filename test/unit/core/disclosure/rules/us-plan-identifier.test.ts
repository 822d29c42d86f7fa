import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-plan-identifier', {
  country: 'US',
  meets: [{ rows: { plan_id: 'M0005937974820072636043265' }, quotes: 'M0005937974820072636043265' }],
  fails: [
    { rows: {}, outcome: 'absent' },
    { rows: { plan_id: 'M000593797412345' }, outcome: 'conflicting' },
    { rows: { plan_id: 'M00059379748200726360432650' }, outcome: 'conflicting' },
    { rows: { plan_id: 'M0005937974820072636043265', service: 'fixed' }, outcome: 'conflicting' },
  ],
  cannotTell: [{ rows: { plan_id: 'M000593797412345' }, coverage: 'excerpt' }],
});
