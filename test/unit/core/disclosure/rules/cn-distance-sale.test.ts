import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-distance-sale', {
  country: 'CN',
  meets: [
    { rows: { 经营地址: '北京市', data_allowance: '20 GB', contract_months: '12', support_phone: '10086', early_termination_fee: '100' } },
  ],
  fails: [
    { rows: { data_allowance: '20 GB', contract_months: '12', support_phone: '10086', early_termination_fee: '100' }, outcome: 'vague' },
    { rows: { price: '' }, outcome: 'absent' },
  ],
  cannotTell: [
    { rows: { data_allowance: '20 GB', contract_months: '12', support_phone: '10086', early_termination_fee: '100' }, coverage: 'excerpt' },
  ],
});
