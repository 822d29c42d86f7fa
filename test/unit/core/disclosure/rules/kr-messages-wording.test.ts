import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('kr-messages-wording', {
  country: 'KR',
  meets: [{ rows: { carrier: 'SK텔레콤', sms: '기본제공' } }],
  fails: [
    { rows: { carrier: 'SK텔레콤', sms: '무제한' }, outcome: 'conflicting' },
    { rows: { carrier: 'KT', sms: '不限' }, outcome: 'conflicting' },
  ],
  cannotTell: [{ rows: { carrier: 'SK텔레콤', sms: '무제한' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { carrier: '알뜰모바일', sms: '무제한' } }, { rows: { carrier: 'SK텔레콤' } }],
});
