import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-conditions-of-use', {
  country: 'CN',
  meets: [
    { rows: { eligibility: '仅限新入网用户' }, quotes: '新入网' },
    { rows: { 在网要求: '无' }, quotes: '无' },
    { rows: { inNetReq: '12个月' }, quotes: '12个月' },
    { rows: { terms: '需实名办理，每证限办1张。' }, quotes: '实名' },
  ],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
