import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-volumes', {
  country: 'IN',
  meets: [{ rows: { service: 'mobile', data_allowance: '20 GB', voice: 'unlimited', sms: '100 SMS/day' } }],
  fails: [
    { rows: { service: 'mobile', data_allowance: '20 GB' }, outcome: 'vague' },
    { rows: { service: 'mobile' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { service: 'mobile', data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'fixed', data_allowance: '300 GB' } }],
});
