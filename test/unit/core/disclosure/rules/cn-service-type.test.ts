import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-service-type', {
  country: 'CN',
  meets: [{ rows: {} }, { rows: { service: '', 资费类型: '套餐' }, quotes: '套餐' }, { rows: { service: '', 国内通话: '200分钟' } }],
  fails: [{ rows: { service: '' }, outcome: 'absent' }],
  cannotTell: [{ rows: { service: '' }, coverage: 'excerpt' }],
});
