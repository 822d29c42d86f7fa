import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-single-service-choice', {
  country: 'CN',
  meets: [{ rows: { region: '河南', plan_name: '融合套餐', terms: '宽带、手机可单独办理。' }, quotes: '单独' }],
  fails: [{ rows: { region: '河南', plan_name: '融合套餐', terms: '须同时办理宽带和手机，不可单独办理。' }, outcome: 'vague' }],
  cannotTell: [{ rows: { region: '河南', plan_name: '融合套餐', terms: '含宽带和手机。' } }],
  notAsked: [{ rows: { region: '北京', plan_name: '融合套餐' } }, { rows: { region: '河南', plan_name: '畅享套餐' } }],
});
