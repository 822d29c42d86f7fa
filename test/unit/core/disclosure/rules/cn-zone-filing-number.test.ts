import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-filing-number', {
  country: 'CN',
  meets: [
    { rows: { plan_id: 'XX24000001' }, quotes: 'XX24000001' },
    { rows: { 方案编号: 'XX24000001' }, quotes: 'XX24' },
    { rows: { reportNo: '24GD1' } },
  ],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: { plan_id: 'our-own-id' }, coverage: 'excerpt' }],
});
