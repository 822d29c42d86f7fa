import { ruleTest, type Row } from '../../../../support/rule-test.ts';

const rows = (count: number): Row[] => Array.from({ length: count }, (_, i) => ({ plan_name: `Bundle ${i + 1}` }));

ruleTest('ng-plan-count', {
  country: 'NG',
  meets: [{ rows: rows(7), quotes: 'Bundle 7' }],
  fails: [{ rows: rows(108), outcome: 'conflicting', quotes: 'Bundle 108' }],
  cannotTell: [{ rows: rows(8) }, { rows: rows(107) }, { rows: rows(2), coverage: 'excerpt' }],
});
