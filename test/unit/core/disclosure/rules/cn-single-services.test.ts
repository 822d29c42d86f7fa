import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-single-services', {
  country: 'CN',
  meets: [
    {
      rows: [{ plan_name: '融合套餐129元' }, { plan_name: '宽带39元', service: 'fixed' }, { plan_name: '手机套餐39元' }],
      quotes: '宽带39元',
    },
  ],
  fails: [
    { rows: [{ plan_name: '融合套餐129元' }], outcome: 'absent', quotes: '融合' },
    { rows: [{ plan_name: '融合套餐129元' }, { plan_name: '手机套餐39元' }], outcome: 'vague' },
  ],
  cannotTell: [{ rows: [{ plan_name: '融合套餐129元' }], coverage: 'excerpt' }],
  notAsked: [{ rows: [{ plan_name: '手机套餐39元' }] }],
});
