import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-identifier-not-reused', {
  country: 'US',
  conduct: true,
  meets: [],
  fails: [
    {
      rows: [
        { plan_id: 'M1', price: '20' },
        { plan_id: 'M1', price: '30' },
      ],
      outcome: 'conflicting',
      quotes: 'M1',
    },
  ],
  cannotTell: [
    {
      rows: [
        { plan_id: 'M1', plan_name: 'A' },
        { plan_id: 'M1', plan_name: 'A' },
      ],
    },
    { rows: [{ plan_id: 'M1' }, { plan_id: 'M2' }] },
    {
      rows: [
        { plan_id: 'M1', price: '20' },
        { plan_id: 'M1', price: '30' },
      ],
      coverage: 'excerpt',
    },
  ],
});
