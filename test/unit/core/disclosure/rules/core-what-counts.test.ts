import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('core-what-counts', {
  meets: [
    {
      rows: { data_allowance: 'Unlimited', terms: 'After 20 GB slower. Music streaming does not count toward the 20 GB.' },
      quotes: 'does not count',
    },
    { rows: { data_allowance: '不限量', terms: '定向流量不计入阈值。', country: 'CN' }, quotes: '不计入' },
  ],
  fails: [{ rows: { data_allowance: 'Unlimited', terms: 'After 20 GB slower.' }, outcome: 'absent' }],
  cannotTell: [{ rows: { data_allowance: 'Unlimited' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '20 GB' } }],
});
