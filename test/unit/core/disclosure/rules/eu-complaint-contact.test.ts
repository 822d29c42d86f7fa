import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-complaint-contact', {
  country: 'FR',
  meets: [{ rows: { complaint_contact: 'reclamations@example.com' }, quotes: 'reclamations@' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
  notAsked: [{ rows: { support_phone: '3900' } }],
});
