import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ng-data-speed', {
  country: 'NG',
  meets: [{ rows: { data_allowance: '20 GB', speed_down_mbps: '10' } }],
  fails: [{ rows: { data_allowance: '20 GB' }, outcome: 'absent' }],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
});
