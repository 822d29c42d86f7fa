import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-label-after-allowance', {
  country: 'BR',
  meets: [{ rows: { data_allowance: '20 GB', terms: 'Após 20 GB a velocidade é reduzida para 128 kbps.' } }],
  fails: [{ rows: { data_allowance: '20 GB' }, outcome: 'absent' }],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }, { rows: { plan_name: 'Plano S' } }],
  notAsked: [{ rows: { service: 'fixed', data_allowance: 'Unlimited' } }],
});
