import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('core-threshold', {
  meets: [
    { rows: { data_allowance: 'Unlimited', terms: 'After 20 GB speed is reduced to 1 Mbps.' }, quotes: '20 GB' },
    { rows: { plan_name: '畅享不限量', data_allowance: '不限量', terms: '当月用满40GB后限速至1Mbps。', country: 'CN' }, quotes: '40GB' },
    {
      rows: {
        data_allowance: '不限量',
        terms: '当月用满30GB后按3元/GB计费；套外流量费满600元暂停上网，次月恢复。',
        country: 'CN',
      },
      quotes: '30GB',
    },
  ],
  fails: [
    { rows: { data_allowance: 'Unlimited', terms: 'Speeds may be reduced.' }, outcome: 'vague' },
    { rows: { data_allowance: 'Unlimited' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { data_allowance: 'Unlimited' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '20 GB' } }, { rows: { data_allowance: 'Unlimited', terms: 'Maximum speed 10 Mbps.' } }],
});
