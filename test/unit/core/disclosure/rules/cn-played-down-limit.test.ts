import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-played-down-limit', {
  country: 'CN',
  meets: [{ rows: { plan_name: '畅享不限量', data_allowance: '不限量', terms: '当月用满40GB后限速至1Mbps。' }, quotes: '40GB' }],
  fails: [{ rows: { plan_name: '畅享不限量', data_policy_url: 'https://example.com/data' }, outcome: 'vague' }],
  cannotTell: [{ rows: { plan_name: '畅享不限量', data_policy_url: 'https://example.com/data' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '20 GB' } }],
});
