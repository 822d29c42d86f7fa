import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('kr-limits', {
  country: 'KR',
  meets: [{ rows: { carrier: 'SK텔레콤', data_allowance: '무제한', terms: '기본 8GB를 다 쓴 뒤에는 1Mbps로 속도가 제한됨.' } }],
  fails: [{ rows: { carrier: 'SK텔레콤', data_allowance: '무제한' }, outcome: 'absent' }],
  cannotTell: [{ rows: { carrier: 'SK텔레콤', data_allowance: '무제한' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { carrier: '알뜰모바일', data_allowance: '무제한' } }, { rows: { carrier: 'SK텔레콤', data_allowance: '8 GB' } }],
});
