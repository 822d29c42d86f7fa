import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-5g-contract-liability', {
  country: 'CN',
  meets: [
    { rows: { plan_name: '5G畅享套餐129元', contract_months: '24', early_termination_fee: '300' } },
    { rows: { plan_name: '5G畅享套餐129元', contract_months: '24', 违约责任: '提前解约补缴优惠' }, quotes: '补缴' },
  ],
  fails: [{ rows: { plan_name: '5G畅享套餐129元', contract_months: '24' }, outcome: 'absent' }],
  cannotTell: [
    { rows: { plan_name: '5G畅享套餐129元' } },
    { rows: { plan_name: '5G畅享套餐129元', contract_months: '24' }, coverage: 'excerpt' },
  ],
  notAsked: [{ rows: { plan_name: '5G畅享套餐129元', contract_months: '0' } }],
});
