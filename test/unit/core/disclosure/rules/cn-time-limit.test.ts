import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-time-limit', {
  country: 'CN',
  meets: [
    { rows: { validity: '30d' }, quotes: '30d' },
    { rows: { 有效期限: '长期有效' }, quotes: '长期有效' },
    { rows: { validPeriod: '24个月' }, quotes: '24个月' },
    { rows: { contract_months: '12' } },
    { rows: { terms: '套餐自办理之日起有效期12个月。' }, quotes: '有效期' },
  ],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
