import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-usage-reminders', {
  country: 'CN',
  meets: [{ rows: { data_allowance: '20 GB', terms: '流量使用达80%时短信提醒。' }, quotes: '提醒' }],
  fails: [{ rows: { data_allowance: '20 GB' }, outcome: 'absent' }],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: 'not included' } }],
});
