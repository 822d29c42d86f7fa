import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-chargeable-items', {
  country: 'CN',
  meets: [{ rows: { voice_overage: '0.15元/分钟' } }, { rows: { 超出资费说明: '套餐外流量5元/GB' } }],
  fails: [
    { rows: {}, outcome: 'vague' },
    { rows: { price: '', price_period: '' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
