/** How long a notice is, in the words of contracts. */
import { expect, test } from 'vitest';
import { noticeDays } from '../../../../../src/core/disclosure/checks/notice-after-renewal.ts';

test.each([
  ['Kündigungsfrist: ein Monat', 30],
  ['Kündigungsfrist von 3 Monaten zum Ende der Laufzeit', 90],
  ['mit einer Frist von zwei Wochen', 14],
  ['Mindestlaufzeit 24 Monate, Kündigungsfrist 1 Monat', 30],
  ['30 days’ notice', 30],
  ['You must give one month’s notice', 30],
  ['three months notice', 90],
  ['notice period: 14 days', 14],
  ['préavis de 10 jours', 10],
  ['preaviso de 15 días', 15],
  ['preavviso di 30 giorni', 30],
  ['Kündigungsfrist 6', null],
  ['a notice period applies', null],
  ['Kündigungsfrist beachten', null],
])('%s → %s', (text, days) => {
  expect(noticeDays(text)).toBe(days);
});
