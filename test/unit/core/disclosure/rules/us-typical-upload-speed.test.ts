import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-typical-upload-speed', {
  country: 'US',
  meets: [{ rows: { speed_up_mbps: '53-304' }, quotes: '53-304' }],
  fails: [
    { rows: {}, outcome: 'absent' },
    { rows: { speed_down_mbps: '12-78 Mbps (4G); 53-304 Mbps (5G)', speed_up_mbps: '1-12 Mbps (4G)' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
