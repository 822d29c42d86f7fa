import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-gift', {
  country: 'CN',
  meets: [{ rows: { terms: '赠送视频会员3个月。' }, quotes: '3个月' }],
  fails: [{ rows: { terms: '赠送视频会员。' }, outcome: 'vague', quotes: '视频会员' }],
  cannotTell: [{ rows: { terms: '赠送视频会员。' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { terms: '用满20GB后限速。' } }],
});
