import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-free-change', {
  country: 'CN',
  meets: [{ rows: { terms: '次月起可变更为其他套餐。' }, quotes: '变更' }, { rows: { terms: '合约期内不可变更套餐。' } }],
  fails: [{ rows: { terms: '办理后不可变更套餐。' }, outcome: 'vague', quotes: '不可变更' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' } }, { rows: { terms: '办理后不可变更套餐。' }, coverage: 'excerpt' }],
});
