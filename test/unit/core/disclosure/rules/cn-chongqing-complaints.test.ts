import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-chongqing-complaints', {
  country: 'CN',
  meets: [{ rows: { region: '重庆', support_phone: '10010', terms: '投诉在15个工作日内答复。' } }],
  fails: [
    { rows: { region: '重庆', support_phone: '10010' }, outcome: 'vague' },
    { rows: { region: '重庆' }, outcome: 'absent' },
    { rows: { region: '重庆', support_phone: '10010', terms: '投诉在30个工作日内答复。' }, outcome: 'conflicting' },
  ],
  cannotTell: [{ rows: { region: '重庆' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { region: '北京' } }],
});
