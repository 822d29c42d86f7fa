import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-region', {
  country: 'CN',
  meets: [{ rows: { region: '北京' } }, { rows: { 适用地区: '全网' }, quotes: '全网' }, { rows: { 归属: '本省' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
