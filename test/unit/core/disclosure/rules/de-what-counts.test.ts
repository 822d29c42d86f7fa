import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-what-counts', {
  country: 'DE',
  meets: [{ rows: { data_allowance: '20 GB', terms: 'Musikdienste werden nicht angerechnet.' }, quotes: 'nicht angerechnet' }],
  fails: [{ rows: { data_allowance: '20 GB' }, outcome: 'absent' }],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
});
