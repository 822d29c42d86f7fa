import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-typical-download-speed', {
  country: 'US',
  meets: [{ rows: { speed_down_mbps: '53-304' }, quotes: '53-304' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
