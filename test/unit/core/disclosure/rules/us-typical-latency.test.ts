import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-typical-latency', {
  country: 'US',
  meets: [{ rows: { latency_ms: '26' }, quotes: '26' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
