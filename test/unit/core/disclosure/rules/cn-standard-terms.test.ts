import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-standard-terms', {
  country: 'CN',
  meets: [
    { rows: { data_allowance: '20 GB', contract_months: '12', support_phone: '10086', early_termination_fee: '100' } },
    { rows: { data_allowance: '20 GB', 有效期限: '24个月', 投诉渠道: '10086', 违约责任: '无' } },
  ],
  fails: [
    { rows: { data_allowance: '20 GB' }, outcome: 'vague' },
    { rows: { price: '' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
});
