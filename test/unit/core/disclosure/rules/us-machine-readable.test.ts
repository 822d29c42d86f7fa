import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-machine-readable', {
  country: 'US',
  meets: [
    {
      rows: [
        { plan_id: 'M1', one_time_fees: 'Activation: 35', speed_down_mbps: '50', latency_ms: '20', privacy_url: 'https://example.com/p' },
        { plan_id: 'M2', data_allowance: '20 GB', support_phone: '555 0100' },
      ],
      quotes: 'M1',
    },
  ],
  fails: [{ rows: [{ plan_id: 'M1' }], outcome: 'vague' }],
  cannotTell: [{ rows: [{ plan_id: 'M1' }], coverage: 'excerpt' }],
  notAsked: [{ rows: [{ plan_id: 'M1', as_of: '2024-05-01' }] }],
});
