import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string, country = 'FR'): string[] => marked(text, { country, language: 'fr' });

describe('throttle', () => {
  test.each([
    ['FR', 'Internet illimité jusqu’à 50 Go/mois, débit réduit au-delà', ['data 50000 throttle']],
    ['FR', 'Usage « raisonnable » : l’opérateur se réserve le droit de réduire le débit passé 3 Go mensuels', ['data 3000 throttle']],
    [
      'BE',
      'Surf illimité sur votre GSM. Après 20 Go, la vitesse est limitée à 512 kbps jusqu’à la fin du mois.',
      ['data 20000 throttle 512'],
    ],
    ['CH', 'Surf illimité en Suisse. Vitesse max. 10 Mbit/s', ['data 0 throttle 10000']],
    [
      'CH',
      'Une fois le volume de données de 2 Go épuisé, la vitesse de surf passe à 64 kbit/s, et vous pouvez acheter un paquet supplémentaire de 1 Go à CHF 5.–',
      ['data 2000 throttle 64'],
    ],
    ['CA', 'Données illimitées. Vitesse réduite à un maximum de 512 kbps après 25 Go d’utilisation', ['data 25000 throttle 512']],
    [
      'CA',
      '20 Go de données à vitesse maximale; ensuite, données illimitées à une vitesse réduite pouvant atteindre 256 Kbit/s',
      ['data 20000 throttle 256'],
    ],
    ['FR', '100Go en 5G (débit réduit au-delà) dont 25Go en UE/DOM', ['data 100000 throttle', 'roaming 25000 unspecified']],
    ['FR', '200 Go d’internet en France et 30 Go en Europe/DOM. Débit ralenti au-delà.', ['data 200000 throttle']],
    ['FR', 'Au-delà de votre enveloppe data, le débit est abaissé à 128 kb/s', ['data ? throttle 128']],
    ['FR', 'Au bout de 40 Go le debit tombe a 1 mega', ['data 40000 throttle 1000']],
    [
      'FR',
      'L’opérateur ralentit les abonnés les plus gourmands, au-delà de 400 Go consommés dans le mois, sans préciser à quelle vitesse',
      ['data 400000 throttle'],
    ],
    [
      'FR',
      'le client se verra appliquer un débit maximal de 384 kbits/s pour toute consommation supérieure à 10 Go',
      ['data 10000 throttle 384'],
    ],
    ['FR', '500 Mo/jour à pleine vitesse, débit réduit ensuite jusqu’à minuit', ['data 500 throttle']],
    ['FR', 'Valable 30 jours, 15 Go puis débit réduit à 64 kbps', ['data 15000 throttle 64']],
    ['FR', 'au-delà de 100 Go, 128 kbps ; au-delà de 150 Go, 32 kbps', ['data 100000 throttle 128', 'data 150000 throttle 32']],
    [
      'FR',
      'De 0 à 50 Go : débit maximum. De 50 à 100 Go : 2 Mbit/s. Au-delà de 100 Go : 256 kbit/s.',
      ['data 50000 throttle 2000', 'data 100000 throttle 256'],
    ],
    ['FR', '30 Go, débit réduit au-delà (128 Kb/s max)', ['data 30000 throttle 128']],
    ['FR', 'Un forfait illimité qui ne l’est pas vraiment : passé 60 Go, c’est le bridage', ['data 60000 throttle']],
    ['FR', 'Une fois les 10 premiers Go consommés en 4G, le débit est ramené à celui de l’Edge', ['data 10000 throttle']],
    ['FR', 'À l’épuisement de ses 90 Go, l’abonné continue de surfer à 512 kb/s', ['data 90000 throttle 512']],
    ['FR', 'Au-dessus de 5 Go, vous restez connecté, mais en débit limité.', ['data 5000 throttle']],
    [
      'FR',
      'Si vous consommez plus de 100 Go au cours d’un même mois, nous limiterons votre vitesse à 1 Mbit/s.',
      ['data 100000 throttle 1000'],
    ],
    [
      'FR',
      'L’abonné ayant excédé 50 Go de données échangées voit son débit descendre à 128 kbit/s jusqu’à son prochain cycle de facturation.',
      ['data 50000 throttle 128'],
    ],
    ['FR', 'Au delà de 3Go, le debit est reduit.', ['data 3000 throttle']],
    ['FR', 'DÉBIT RÉDUIT AU-DELÀ DE 20 GO', ['data 20000 throttle']],
    ['FR', 'Internet 4G/4G+ : 50 Go en France métropolitaine (débit réduit au-delà), TV, SMS/MMS illimités', ['data 50000 throttle']],
    ['FR', 'Débits descendants limités à 30 Mbit/s', ['data 0 throttle 30000']],
    ['FR', 'Le débit descendant est plafonné à 8 Mb/s en permanence', ['data 0 throttle 8000']],
    [
      'BE',
      'Une fois le plafond de 3 GB atteint, vous continuez à surfer sans frais supplémentaires, mais à une vitesse réduite de 64 kbps.',
      ['data 3000 throttle 64'],
    ],
    [
      'BE',
      'Votre volume de 150 GB est épuisé ? Votre vitesse diminue. Vous pouvez racheter du volume : 10 GB pour 5 €.',
      ['data 150000 throttle'],
    ],
    [
      'BE',
      'Après utilisation de votre volume, votre connexion sera ramenée à 1 Mbps en download et 256 kbps en upload',
      ['data ? throttle 1000'],
    ],
    ['CH', 'À partir de 40 Go, la vitesse est réduite à 128 kbit/s (upload et download)', ['data 40000 throttle 128']],
    [
      'CA',
      'Forfait Tout inclus 50 Go. Passé 50 Go, la vitesse sera réduite à 512 Kb/s pour le téléversement et le téléchargement',
      ['data 50000 throttle 512'],
    ],
    ['CA', 'Utilisation illimitée sans frais excédentaires; ralentissement au-delà de 100 Go', ['data 100000 throttle']],
    ['FR', '20 Go. Ensuite, à vous de choisir : débit réduit ou recharge', ['data 20000 throttle']],
    [
      'FR',
      'Deux formules : 50 Go ou 100 Go. Dans les deux cas, débit réduit à 64 kb/s une fois le volume épuisé.',
      ['data 50000 throttle 64', 'data 100000 throttle 64'],
    ],
    [
      'FR',
      'Bridage à 3 Mbit/s au-delà de 100 Go, puis à 512 kbit/s au-delà de 150 Go',
      ['data 100000 throttle 3000', 'data 150000 throttle 512'],
    ],
    ['FR', 'Un premier palier à 20 Go (1 Mb/s), un second à 50 Go (128 kb/s)', ['data 20000 throttle 1000', 'data 50000 throttle 128']],
    ['FR', 'entre 20 et 30 Go selon le forfait, le débit est bridé', ['data 20000 throttle']],
    ['FR', 'Au-delà de 1 Go par jour la vitesse est ramenée à 512 kbps', ['data 1000 throttle 512']],
    ['FR', '10 Go toutes les 24 h, débit réduit après', ['data 10000 throttle']],
    ['FR', 'Le trafic des plus gros consommateurs (1 % des abonnés) peut être ralenti', ['data ? throttle']],
    [
      'FR',
      '« Illimité » ne veut pas dire sans limite : dès 100 gigaoctets avalés, la connexion redescend à 1 mégabit par seconde.',
      ['data 100000 throttle 1000'],
    ],
    [
      'FR',
      'Débit : 100 Mb/s jusqu’à 200 Go, puis 10 Mb/s jusqu’à 300 Go, puis 1 Mb/s',
      ['data 200000 throttle 10000', 'data 300000 throttle 1000'],
    ],
    ['FR', '10 Go + 5 Go offerts, débit réduit au-delà', ['data ? throttle']],
    ['FR', 'Renouvellement automatique tous les 30 jours. 10 Go, puis débit réduit à 128 kb/s.', ['data 10000 throttle 128']],
    ['BE', 'Après 500 GB la vitesse est réduite à 10/1 Mbps.', ['data 500000 throttle 10000']],
    ['CH', 'Vitesse: max. 300 Mbit/s jusqu’à 40 Go, puis 1 Mbit/s', ['data 40000 throttle 1000']],
    ['CH', 'Internet mobile : CHF 1.90 par jour d’utilisation pour 500 Mo, puis 32 kbit/s', ['data 500 throttle 32']],
    ['CH', 'Dès que la limite est atteinte, le surf est bridé (128 kbit/s)', ['data ? throttle 128']],
    ['CA', 'Dépassez 50 Go et nous ralentirons votre vitesse (max. 512 kbps)', ['data 50000 throttle 512']],
    [
      'CA',
      'Une fois vos données à vitesse maximale épuisées, vous avez accès à des données illimitées à vitesse réduite (jusqu’à 256 kbps)',
      ['data ? throttle 256'],
    ],
    ['FR', 'Débit réduit : 128 kbps.', ['data ? throttle 128']],
    ['FR', 'Débit réduit à 64 kb/s en upload au-delà de 2 Go', ['data 2000 throttle']],
    ['FR', 'Débit réduit au-delà de 20 Go (au lieu de 10 Go)', ['data 20000 throttle']],
    ['FR', '3 Go de 7h à 23h puis 128 kb/s ; illimité la nuit', ['data 3000 throttle 128']],
    ['FR', 'Carte SIM multi : l’enveloppe de 50 Go est partagée entre les deux cartes, débit réduit au-delà', ['data 50000 throttle']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('deprioritise', () => {
  test.each([
    ['CH', 'Dès 5 Go/mois la vitesse peut être réduite en cas de surcharge du réseau', ['data 5000 deprioritize']],
    ['FR', 'Accès prioritaire jusqu’à 100 Go, puis trafic déprioritisé en zone saturée', ['data 100000 deprioritize']],
    [
      'CA',
      'Nous pourrions gérer le trafic des clients qui dépassent 500 Go durant les périodes de congestion',
      ['data 500000 deprioritize'],
    ],
    ['FR', 'En cas de saturation du réseau, les clients du forfait à 5 € peuvent voir leur débit réduit', ['data 0 deprioritize']],
    ['FR', 'Les abonnés ayant consommé plus de 22 Go passent après les autres quand l’antenne est chargée', ['data 22000 deprioritize']],
    ['FR', 'Les box 4G ne sont pas prioritaires sur le réseau mobile', ['data 0 deprioritize']],
    ['FR', 'votre consommation n’est plus prioritaire après 300 Go', ['data 300000 deprioritize']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('block', () => {
  test.each([
    ['FR', 'Quand vous atteignez 80 % de votre forfait, un SMS vous prévient. À 100 %, la connexion est coupée', ['data ? block']],
    ['FR', 'Forfait 5 Go bloqué : internet est coupé une fois les 5 Go consommés', ['data 5000 block']],
    ['FR', 'La 4G s’arrête net à 20 Go, il faut attendre le 1er du mois', ['data 20000 block']],
    ['FR', 'Arrivé à 10 Go, plus rien ne passe', ['data 10000 block']],
    ['FR', 'Une fois le quota atteint, impossible de surfer jusqu’au renouvellement du forfait', ['data ? block']],
    ['FR', 'L’accès à Internet est suspendu dès que 2 Go ont été échangés', ['data 2000 block']],
    ['FR', 'Au-delà, accès coupé.', ['data ? block']],
    [
      'FR',
      'jusqu’à 20 Go : vitesse 4G ; de 20 Go à 30 Go : 512 kbit/s ; plus de 30 Go : coupure',
      ['data 20000 throttle 512', 'data 30000 block'],
    ],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('hotspot', () => {
  test.each([
    ['FR', 'Partage de connexion limité à 30 Go par mois, ensuite bloqué', ['hotspot 30000 block']],
    ['FR', 'Partage de connexion interdit', ['hotspot 0 block']],
    ['FR', 'Le mode modem n’est pas autorisé', ['hotspot 0 block']],
    ['FR', 'Data illimitée sur mobile, 50 Go utilisables en partage de connexion (débit réduit au-delà)', ['hotspot 50000 throttle']],
    ['FR', 'Tethering inclus dans la limite de 10 Go', ['hotspot 10000 unspecified']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('limits without an effect', () => {
  test.each([
    ['FR', 'Fair use : 250 Go', ['data 250000 unspecified']],
    ['FR', 'soumis à une politique d’usage raisonnable', ['data ? unspecified']],
    ['FR', 'L’illimité existe, mais avec un usage raisonnable fixé à 200 Go', ['data 200000 unspecified']],
    ['BE', 'illimité (politique d’utilisation raisonnable : 3 TB)', ['data 3000000 unspecified']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('promises', () => {
  test.each([
    ['FR', 'Le débit n’est jamais réduit, quel que soit votre usage', ['data 0 full_speed']],
    ['FR', 'Aucune limitation de débit. Aucun surcoût.', ['data 0 full_speed']],
    ['FR', 'Votre conso est illimitée, sans bridage ni hors-forfait', ['data 0 full_speed']],
    ['FR', 'Je suis à 300 Go ce mois-ci et aucun bridage', ['data 0 full_speed']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('periods', () => {
  test.each([
    ['500 Mo/jour, débit réduit ensuite.', 'day'],
    ['1 Go par semaine, puis débit réduit.', 'week'],
    ['Valable 30 jours : 15 Go puis débit réduit.', '30d'],
    ['Au-delà de 50 Go, débit réduit jusqu’au prochain cycle de facturation.', 'cycle'],
    ['Après 20\u202fGo, débit réduit jusqu’à la fin du mois.', 'month'],
    ['Sur 20 Mo, débit réduit au-delà.', 'month'],
  ])('%s', (text, period) => {
    expect(readFinePrint(text, { country: 'FR', language: 'fr' }).value.tiers.map(({ tier }) => tier.period)).toEqual([period]);
  });
});

describe('unexpected: no tier', () => {
  test.each([
    'Streaming vidéo limité à 480p',
    'L’enveloppe passe de 100 à 150 Go sans changement de prix',
    'Le forfait à 19,99 € passe de 210 Go à 250 Go de data',
    'Débit jusqu’à 1 Gbit/s en fibre, sans limite de volume',
    'Le numéro 3900 est joignable au prix d’un appel local, 0,15 €/min',
    '1 jour = CHF 2.– max., 0.10/10 Mo',
    '300 GB pendant les heures pleines (17h-minuit), illimité en dehors',
    '100 Mo = 10 $; par tranche',
    'En itinérance aux États-Unis : 12 $/jour, jusqu’à 20 jours',
    'L’abonnement coûte 9,99 € par mois, puis 19,99 € après 12 mois',
    '0,10 € par SMS, 0,35 € par minute',
    'Engagement 24 mois, frais de résiliation 49 €',
    'Le forfait donne accès à 150 Go, SMS et appels illimités pour 14,99 €.',
    'de 1 à 3 Go, 5 € ; de 3 à 10 Go, 10 € ; au-delà de 10 Go, 15 €',
    'la consommation moyenne d’un abonné est de 15 Go par mois',
    'Vous pouvez reporter jusqu’à 10 Go non consommés le mois suivant',
    '14 jours par an à l’étranger',
    'Usage en Europe limité à 4 mois cumulés',
    'pas de fair use ici, c’est vraiment illimité, testé à 900 Go',
    'entre 8 h et 20 h, 50 Go ; la nuit ne compte pas',
    'Airbox 4G 10 Go par mois, 20 €',
    'Appels, SMS et MMS illimités, 2 h d’appels vers l’étranger.',
    'Aucun quota de données.',
    'Un SMS d’alerte est envoyé à 80 % de la consommation.',
    'Vous pouvez acheter une recharge de 5 Go à 10 €.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('claims', () => {
  const claim = (text: string, plan?: string): boolean | null =>
    readFinePrint(text, { country: 'FR', language: 'fr', ...(plan === undefined ? {} : { plan }) }).value.marketedUnlimited;
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
  test('in the name of the plan', () => {
    expect(claim('Débit réduit au-delà de 100 Go.', 'Forfait illimité 5G')).toBe(true);
  });
});

test('a speed said of video limits video only', () => {
  expect(read('Vidéo limitée à 1,5 Mbit/s.')).toEqual(['video 0 throttle 1500']);
  expect(read('Vidéo, musique, tout est limité après 20 Go à 1 Mbit/s.')).toEqual(['data 20000 throttle 1000']);
});
