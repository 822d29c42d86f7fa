import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-use-scope', {
  country: 'CN',
  meets: [
    { rows: { eligibility: '新用户' } },
    { rows: { 适用范围: '仅限新入网用户' }, quotes: '新入网' },
    { rows: { useScope: '全部用户' } },
  ],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
