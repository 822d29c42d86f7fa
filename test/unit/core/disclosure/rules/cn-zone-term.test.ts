import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-term', {
  country: 'CN',
  meets: [{ rows: { contract_months: '12' } }, { rows: { 在网要求: '无' }, quotes: '无' }, { rows: { inNetReq: '12个月' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
