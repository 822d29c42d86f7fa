import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-offer-code-unique', {
  country: 'BR',
  meets: [{ rows: [{ plan_id: 'A1' }, { plan_id: 'A2' }], quotes: 'A1' }],
  fails: [
    {
      rows: [
        { plan_id: 'A1', plan_name: 'Plano S' },
        { plan_id: 'A1', plan_name: 'Plano M' },
      ],
      outcome: 'conflicting',
    },
    { rows: [{ plan_name: 'Plano S' }], outcome: 'absent' },
  ],
  cannotTell: [{ rows: [{ plan_name: 'Plano S' }], coverage: 'excerpt' }],
});
