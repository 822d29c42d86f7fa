import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-withdrawal-date', {
  country: 'CN',
  meets: [{ rows: { available_to: '2025-12-31' } }, { rows: { 下线日期: '20251231' }, quotes: '20251231' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
