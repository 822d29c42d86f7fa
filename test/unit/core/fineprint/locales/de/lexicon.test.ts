import { describe, expect, test } from 'vitest';
import { claimsUnlimited } from '../../../../../../src/core/fineprint/claim.ts';
import { detectLocale } from '../../../../../../src/core/fineprint/language.ts';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string, country = 'DE'): string[] => marked(text, { country, language: 'de' });

describe('throttle', () => {
  test.each([
    ['Nach 10 GB wird auf 64 kbit/s gedrosselt.', ['data 10000 throttle 64']],
    ['Wir drosseln ab 20 GB im Monat auf 1 Mbit/s, ab 30 GB auf 64 kbit/s.', ['data 20000 throttle 1000', 'data 30000 throttle 64']],
    ['Gedrosselt wird ab 5 GB auf höchstens 32 kbit/s.', ['data 5000 throttle 32']],
    ['Sind die 3 GB aufgebraucht, surfst du mit max. 64 Kbit/s weiter.', ['data 3000 throttle 64']],
    ['Ist das Inklusivvolumen verbraucht, sinkt die Geschwindigkeit auf 384 kBit/s.', ['data ? throttle 384']],
    ['12 GB je 28 Tage, danach 256 kbit/s.', ['data 12000 throttle 256']],
    ['Ab einem Verbrauch von 1,5 GB bremst der Anbieter auf GPRS-Niveau.', ['data 1500 throttle']],
    ['1.000 GB mit vollem Tempo, anschließend nur noch 2 Mbit/s.', ['data 1000000 throttle 2000']],
    ['Nach Verbrauch von 2 GB max. 64 kbit/s im Download und 16 kbit/s im Upload.', ['data 2000 throttle 64']],
    ['Wer mehr als 50 GB versurft, muss mit reduzierter Geschwindigkeit rechnen.', ['data 50000 throttle']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('packs added by themselves', () => {
  test.each([
    [
      'Nach 1 GB werden automatisch bis zu 3 x 100 MB für je 2 € nachgebucht, danach 32 kbit/s.',
      ['data 1000 bolt_on 2 EUR/100 cap 6', 'data 1300 throttle 32'],
    ],
    ['Ist das Volumen weg, bucht der Anbieter von sich aus 300 MB für 2,50 Euro dazu.', ['data ? bolt_on 2.5 EUR/300']],
    ['10 GB für 9,99 €, danach 64 kbit/s.', ['data 10000 throttle 64']],
    ['Nach 5 GB 64 kbit/s; bei Bedarf 1 GB für 4,99 € nachbuchbar.', ['data 5000 throttle 64']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

test.each([
  ['Ab 5 GB im Monat wird die Verbindung gesperrt.', 'de'],
  ['Speeds are reduced after 5 GB.', 'en'],
])('language of: %s', (text, id) => {
  expect(detectLocale(text).id).toBe(id);
});

test.each([
  ['Surfen ohne Limit', true],
  ['unbegrenztes Datenvolumen', true],
  ['Internet-Flat', true],
  ['unbegrenzt telefonieren', false],
  ['Allnet-Flat', false],
  ['5 GB Datenvolumen', false],
])('claim: %s', (text, claims) => {
  expect(claimsUnlimited(text) !== null).toBe(claims);
});

test('quotes its words', () => {
  const { mentions } = readFinePrint('Nach 10 GB wird gedrosselt.', { language: 'de' }).value;
  expect(mentions.map(({ text }) => text)).toEqual(['10 GB', 'gedrosselt']);
});
