import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-matching-services', {
  country: 'CN',
  meets: [{ rows: { data_allowance: '20 GB' } }, { rows: { 国内通话: '200分钟' }, quotes: '200分钟' }],
  fails: [{ rows: { terms: '以公告为准。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '以公告为准。' }, coverage: 'excerpt' }],
});
