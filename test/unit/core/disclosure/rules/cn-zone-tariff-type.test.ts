import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-tariff-type', {
  country: 'CN',
  meets: [{ rows: { 资费类型: '套餐' }, quotes: '套餐' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
