import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('za-transfer', {
  country: 'ZA',
  meets: [
    {
      rows: { as_of: '2027-03-01', data_allowance: '20 GB', terms: 'You may transfer data to any user of this network.' },
      quotes: 'transfer data',
    },
  ],
  fails: [
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB' }, outcome: 'absent' },
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', terms: 'Data is non-transferable.' }, outcome: 'conflicting' },
  ],
  cannotTell: [{ rows: { as_of: '2027-03-01', data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { as_of: '2026-11-01', data_allowance: '20 GB' } }],
});
