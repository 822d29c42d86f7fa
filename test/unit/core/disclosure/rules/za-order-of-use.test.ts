import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('za-order-of-use', {
  country: 'ZA',
  meets: [
    {
      rows: { as_of: '2027-03-01', data_allowance: '20 GB', terms: 'The bundle with the earliest expiry is used first.' },
      quotes: 'earliest',
    },
  ],
  fails: [{ rows: { as_of: '2027-03-01', data_allowance: '20 GB' }, outcome: 'absent' }],
  cannotTell: [{ rows: { as_of: '2027-03-01', data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { as_of: '2026-11-01', data_allowance: '20 GB' } }],
});
