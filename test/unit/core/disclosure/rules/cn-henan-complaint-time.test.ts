import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-henan-complaint-time', {
  country: 'CN',
  meets: [{ rows: { region: '河南', terms: '投诉在5个工作日内答复。' }, quotes: '5个工作日' }],
  fails: [
    { rows: { region: '河南', terms: '投诉在15个工作日内答复。' }, outcome: 'conflicting' },
    { rows: { region: '河南' }, outcome: 'absent' },
  ],
  cannotTell: [
    { rows: { region: '河南' }, coverage: 'excerpt' },
    { rows: { terms: '投诉在5个工作日内答复。' } },
    { rows: { region: '全网' } },
    { rows: { region: '本省' } },
  ],
  notAsked: [{ rows: { region: '北京' } }],
});
