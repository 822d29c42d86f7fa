import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-privacy-complaint-time', {
  country: 'CN',
  meets: [{ rows: { terms: '投诉在15日内答复。' }, quotes: '15日' }],
  fails: [
    { rows: { terms: '投诉在30日内答复。' }, outcome: 'conflicting', quotes: '30日' },
    { rows: { 答复时限: '尽快' }, outcome: 'vague' },
    { rows: { terms: '用满20GB后限速。' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
