import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { country: 'PL', language: 'pl' });

describe('steps', () => {
  test.each([
    ['W Unii masz 22,5 GB miesięcznie, a za każdy kolejny MB naliczą ci 0,0068 zł.', ['roaming 22500 charge 0.0068 PLN/1']],
    ['Jak skończy się 30 GB, internet jest wolny jak żółw.', ['data 30000 throttle']],
    ['Po wykorzystaniu 20 GB prędkość zostanie ograniczona do 1 Mb/s.', ['data 20000 throttle 1000']],
    ['Po przekroczeniu limitu 100 GB transfer spada do 512 kb/s', ['data 100000 throttle 512']],
    [
      'Powyżej 50 GB prędkość pobierania jest obniżana do 1 Mb/s, a po 100 GB do 128 kb/s.',
      ['data 50000 throttle 1000', 'data 100000 throttle 128'],
    ],
    ['Gdy pakiet danych się skończy, zamiast pełnej prędkości dostępne jest 1 Mb/s', ['data ? throttle 1000']],
    ['Po wyczerpaniu pakietu internet zostanie zablokowany', ['data ? block']],
    ['Po wykorzystaniu 10 GB dostęp do internetu zostanie wyłączony', ['data 10000 block']],
    ['Po przekroczeniu pakietu opłata wynosi 0,05 zł za 1 MB', ['data ? charge 0.05 PLN/1']],
    ['Po wykorzystaniu 5 GB naliczymy 10 gr/MB', ['data 5000 charge 0.1 PLN/1']],
    ['Udostępnianie internetu nie jest dozwolone', ['hotspot 0 block']],
    ['W roamingu po wykorzystaniu 10 GB opłata wynosi 6,50 zł za 1 GB', ['roaming 10000 charge 6.5 PLN/1000']],
    ['Po wykorzystaniu 100 GB w razie przeciążenia sieci prędkość może zostać obniżona', ['data 100000 deprioritize']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('unexpected: no tier', () => {
  test.each([
    'Nielimitowane rozmowy i SMS-y, 30 GB internetu za 40 zł miesięcznie',
    'Pakiet można dokupić za 10 zł',
    'Nie ma żadnych limitów danych',
    'Internet do 600 Mb/s, umowa na 24 miesiące',
    'Średnia prędkość pobierania wynosi 60 Mb/s',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test.each([
  ['Nielimitowany internet', true],
  ['Internet bez limitu', true],
  ['Nielimitowane rozmowy', null],
])('%s: %s', (text, claimed) => {
  expect(readFinePrint(text, {}).value.marketedUnlimited).toBe(claimed);
});

test('is told apart by its letters and small words', () => {
  expect(readFinePrint('Po wykorzystaniu 20 GB prędkość spada do 1 Mb/s', {}).value.language).toBe('pl');
});
