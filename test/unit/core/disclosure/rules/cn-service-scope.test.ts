import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-service-scope', {
  country: 'CN',
  meets: [
    { rows: { region: '全网' }, quotes: '全网' },
    { rows: { 适用地区: '本省' }, quotes: '本省' },
    { rows: { useScope: '全部用户' }, quotes: '全部用户' },
    { rows: { terms: '流量全国通用，不含港澳台。' }, quotes: '全国' },
  ],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
