import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-unmarked-fees', {
  country: 'CN',
  meets: [{ rows: { activation_fee: '50' } }, { rows: { terms: '副卡功能费10元/月。' }, quotes: '10元' }],
  fails: [
    { rows: { terms: '另收安装费。' }, outcome: 'vague', quotes: '安装费' },
    { rows: { 备注: '副卡每张6元/月。' }, outcome: 'vague', quotes: '6元' },
  ],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' } }, { rows: { terms: '另收安装费。' }, coverage: 'excerpt' }],
});
