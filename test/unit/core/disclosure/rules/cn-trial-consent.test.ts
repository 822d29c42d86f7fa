import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-trial-consent', {
  country: 'CN',
  meets: [{ rows: { region: '河南', terms: '免费试用1个月，期满经用户确认后方可收费。' }, quotes: '确认' }],
  fails: [{ rows: { region: '河南', terms: '免费试用1个月，次月起10元/月。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { region: '河南', terms: '免费试用1个月，次月起10元/月。' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { region: '河南' } }, { rows: { region: '北京', terms: '免费试用1个月。' } }],
});
