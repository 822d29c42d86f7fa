import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-roaming-volume-least', {
  country: 'FR',
  meets: [
    // 20 / 1.1 × 2 = 36.36 GB in 2026.
    { rows: { data_allowance: 'Unlimited', tax: 'excluded', roaming: '36.36 GB' }, quotes: '36.36 GB' },
    { rows: { data_allowance: 'Unlimited', tax: 'excluded', roaming: '36.35 GB' } },
    { rows: { data_allowance: 'Unlimited', tax: 'excluded', roaming: '40 GB' }, day: '2027-01-01' },
    { rows: { data_allowance: '1 GB', roaming: '1 GB' } },
  ],
  fails: [
    { rows: { data_allowance: 'Unlimited', tax: 'excluded', roaming: '36.34 GB' }, outcome: 'conflicting', quotes: '36.34 GB' },
    { rows: { data_allowance: 'Unlimited', tax: 'excluded', roaming: '39 GB' }, day: '2027-01-01', outcome: 'conflicting' },
    { rows: { data_allowance: '1 GB', roaming: '0.5 GB' }, outcome: 'conflicting' },
  ],
  cannotTell: [
    { rows: { data_allowance: 'Unlimited', roaming: '1 GB', currency: 'USD' } },
    { rows: { data_allowance: 'Unlimited', roaming: '1 GB', price: '' } },
    { rows: { data_allowance: 'Unlimited', roaming: '1 GB', tax: 'excluded' }, coverage: 'excerpt' },
  ],
  notAsked: [{ rows: { data_allowance: 'Unlimited' } }, { rows: { service: 'fixed', data_allowance: 'Unlimited', roaming: '1 GB' } }],
});
