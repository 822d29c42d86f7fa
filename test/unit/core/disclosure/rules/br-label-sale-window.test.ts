import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-label-sale-window', {
  country: 'BR',
  meets: [{ rows: { available_from: '2026-01-01', available_to: '2026-12-31' } }],
  fails: [
    { rows: { available_from: '2026-01-01' }, outcome: 'vague' },
    { rows: { plan_name: 'Plano S' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { plan_name: 'Plano S' }, coverage: 'excerpt' }],
});
