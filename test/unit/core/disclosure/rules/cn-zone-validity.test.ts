import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-validity', {
  country: 'CN',
  meets: [{ rows: { validity: '30d' } }, { rows: { 有效期限: '长期有效' }, quotes: '长期' }, { rows: { validPeriod: '24个月' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
