import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string, country = 'FR'): string[] => marked(text, { country, language: 'fr' });

describe('throttle', () => {
  test.each([
    ['Au-delà de 20 Go, débit réduit à 128 kbit/s.', ['data 20000 throttle 128']],
    ['Au-delà de 20 Go, débit réduit.', ['data 20000 throttle']],
    ['Débit réduit au-delà de 50 Go/mois.', ['data 50000 throttle']],
    ['Passé 100 Go, la connexion est bridée à 1 Mbit/s.', ['data 100000 throttle 1000']],
    ['Une fois vos 30 Go épuisés, le débit passe à 256 kbps.', ['data 30000 throttle 256']],
    ['Lorsque vous dépassez 5 Go, la vitesse est ramenée à 64 kb/s.', ['data 5000 throttle 64']],
    ['10 Go à haut débit puis 512 Kb/s.', ['data 10000 throttle 512']],
    ['Les 100 premiers Go à pleine vitesse, ensuite ralentissement.', ['data 100000 throttle']],
    ['Votre vitesse baisse à partir de 40 Go consommés.', ['data 40000 throttle']],
    ['20 Go en 4G, puis 10 Go à 1 Mbit/s, puis 128 kbit/s.', ['data 20000 throttle 1000', 'data 30000 throttle 128']],
    ['La vitesse chute de 100 Mbps à 512 Kb/s après 10 Go.', ['data 10000 throttle 512']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('deprioritise', () => {
  test.each([
    ['À partir de 150 Go, trafic moins prioritaire en cas de congestion.', ['data 150000 deprioritize']],
    ['Au-delà de 200 Go, le débit peut être ralenti aux heures de pointe.', ['data 200000 deprioritize']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('charge and bolt-on', () => {
  test.each([
    ['50 Mo inclus puis 0,05 €/Mo.', ['data 50 charge 0.05 EUR/1']],
    ['Au-delà de 1 Go, 2 € le Go supplémentaire.', ['data 1000 charge 2 EUR/1000']],
    ['Au-delà de 3 Go, chaque tranche de 200 Mo est facturée 3 €, maximum 30 € par mois.', ['data 3000 charge 3 EUR/200 cap 30']],
    ['5 Go inclus. Au-delà, recharge automatique de 1 Go à 2 €, 3 fois maximum.', ['data 5000 bolt_on 2 EUR/1000 cap 6']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('unexpected: no tier', () => {
  test.each([
    'Appels, SMS et MMS illimités, 2 h d’appels vers l’étranger.',
    'Aucun quota de données.',
    'Forfait 5G à 19,99 €/mois, sans engagement.',
    'Un SMS d’alerte est envoyé à 80 % de la consommation.',
    'Vous pouvez acheter une recharge de 5 Go à 10 €.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('claims', () => {
  const claim = (text: string): boolean | null => readFinePrint(text, { country: 'FR', language: 'fr' }).value.marketedUnlimited;
  test.each([
    'Internet illimité',
    'data illimitée en 5G',
    'Appels, SMS et internet illimités',
    'Surf ILLIMITE',
    'Internet mobile illimité',
  ])('%s', (text) => {
    expect(claim(text)).toBe(true);
  });
  test.each(['Appels illimités', 'SMS/MMS illimités', 'appels et SMS illimités vers la France', 'pas illimité'])(
    'not of data: %s',
    (text) => {
      expect(claim(text)).not.toBe(true);
    },
  );
});
