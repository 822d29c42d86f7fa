import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-unlimited-in-row', {
  country: 'CN',
  meets: [{ rows: { plan_name: '畅享不限量', data_allowance: '不限量', terms: '当月用满40GB后限速至1Mbps。' }, quotes: '1Mbps' }],
  fails: [{ rows: { plan_name: '畅享不限量', data_allowance: '不限量' }, outcome: 'absent' }],
  cannotTell: [{ rows: { plan_name: '畅享不限量', data_allowance: '不限量' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '20 GB' } }, { rows: { plan_name: '畅享不限量', data_allowance: '不限量' }, day: '2018-06-01' }],
});
