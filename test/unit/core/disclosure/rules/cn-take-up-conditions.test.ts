import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-take-up-conditions', {
  country: 'CN',
  meets: [{ rows: { eligibility: '新用户' } }, { rows: { 适用范围: '仅限新入网用户' }, quotes: '新入网' }],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
