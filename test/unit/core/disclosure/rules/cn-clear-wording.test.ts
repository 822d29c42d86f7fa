import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-clear-wording', {
  country: 'CN',
  meets: [{ rows: { data_allowance: '20 GB', terms: '用满20GB后限速至1Mbps。' } }],
  fails: [{ rows: { data_allowance: '20 GB', terms: '用满20GB后网速大幅下降。' }, outcome: 'vague', quotes: '大幅下降' }],
  cannotTell: [{ rows: { data_allowance: '20 GB', terms: '用满20GB后网速大幅下降。' }, coverage: 'excerpt' }],
});
