import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-zero-rating', {
  country: 'FR',
  meets: [
    { rows: { data_allowance: '20 GB', zero_rated: 'none' } },
    { rows: { data_allowance: '20 GB', terms: 'All traffic counts toward the volume.' }, quotes: 'counts toward' },
  ],
  fails: [
    {
      rows: { data_allowance: '20 GB', terms: 'Music streaming does not count toward the 20 GB.' },
      outcome: 'conflicting',
      quotes: 'Music streaming',
    },
  ],
  cannotTell: [{ rows: { data_allowance: '20 GB', terms: 'WhatsApp does not count.' }, coverage: 'excerpt' }],
  notAsked: [
    { rows: { data_allowance: '20 GB' } },
    { rows: { data_allowance: '20 GB', terms: 'Data between 0:00 and 6:00 does not count.' } },
  ],
});
