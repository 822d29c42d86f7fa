import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-5g-no-return', {
  country: 'CN',
  meets: [{ rows: { plan_name: '5G畅享套餐129元', terms: '变更后原套餐不可恢复。' }, quotes: '不可恢复' }],
  fails: [{ rows: { plan_name: '5G升级包99元', terms: '在原套餐基础上升级5G。' }, outcome: 'absent', quotes: '升级' }],
  cannotTell: [{ rows: { plan_name: '5G畅享套餐129元' } }],
  notAsked: [{ rows: { plan_name: '4G套餐' } }],
});
