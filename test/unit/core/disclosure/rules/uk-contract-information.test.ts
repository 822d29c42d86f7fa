import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('uk-contract-information', {
  country: 'GB',
  meets: [{ rows: { service_quality: 'minimum 50 Mbps at peak times' }, quotes: 'minimum 50' }],
  fails: [
    { rows: {}, outcome: 'vague' },
    { rows: { price: '' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
