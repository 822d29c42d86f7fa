import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-explained-claim', {
  country: 'CN',
  meets: [
    { rows: { plan_name: '畅享不限量', data_allowance: '不限量', terms: '当月用满40GB后限速至1Mbps。' }, quotes: '1Mbps' },
    { rows: { plan_name: '畅享不限量', data_allowance: '不限量', terms: '当月用满40GB后断网。' } },
  ],
  fails: [
    { rows: { plan_name: '畅享不限量', data_allowance: '不限量' }, outcome: 'absent' },
    { rows: { plan_name: '畅享不限量', data_allowance: '不限量', terms: '用满20GB后限速。' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { plan_name: '畅享不限量', data_allowance: '不限量' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '20 GB' } }],
});
