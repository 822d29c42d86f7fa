import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-launch-date', {
  country: 'CN',
  meets: [{ rows: { available_from: '2024-03-01' } }, { rows: { 上线日期: '2024年3月1日' }, quotes: '2024' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
