import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (text: string, country = 'FR'): string[] => marked(text, { country, language: 'fr' });

describe('charge, bolt-on and caps', () => {
  test.each([
    ['BE', 'Dépassement du volume : 0,05 €/MB avec un maximum de 50 € par mois', ['data ? charge 0.05 EUR/1 cap 50']],
    ['CA', 'Données supplémentaires : 10 $/Go', ['data ? charge 10 CAD/1000']],
    ['CA', 'Frais d’utilisation excédentaire de 5 $ par tranche de 1 Go, jusqu’à un maximum de 50 $', ['data ? charge 5 CAD/1000 cap 50']],
    ['CA', '3 Go inclus; 15 $ par Go additionnel', ['data 3000 charge 15 CAD/1000']],
    ['FR', '1 Go par semaine, au-delà 0,10 €/Mo', ['data 1000 charge 0.1 EUR/1']],
    ['FR', 'Appels illimités, 2 Go d’internet (au-delà : 0,02 €/Mo)', ['data 2000 charge 0.02 EUR/1']],
    ['BE', '15 Go compris dans l’abonnement, le Go supplémentaire coûte 2 €', ['data 15000 charge 2 EUR/1000']],
    ['BE', 'Hors forfait : 0,10 €/Mo, bloqué dès 60 €', ['data ? charge 0.1 EUR/1 cap 60', 'data ? block']],
    ['FR', 'Passé la barre des 25 Go, comptez 2 € par Go consommé', ['data 25000 charge 2 EUR/1000']],
    ['FR', 'Votre conso dépasse 40 Go ? 5 € les 10 Go supplémentaires, débités automatiquement', ['data 40000 bolt_on 5 EUR/10000']],
    ['FR', '0,05€/Mo dès le premier Mo', ['data 0 charge 0.05 EUR/1']],
    [
      'FR',
      'Sans forfait data, la connexion est facturée 0,50 € les 10 Mo, dans la limite de 3 € par jour',
      ['data 0 charge 0.5 EUR/10 cap 3'],
    ],
    [
      'BE',
      'Vous dépassez votre volume ? Nous vous ajoutons automatiquement 500 Mo pour 3 €, à concurrence de 5 fois par mois',
      ['data ? bolt_on 3 EUR/500 cap 15'],
    ],
    ['CH', '10 centimes par Mo, max. CHF 5.– par jour', ['data 0 charge 0.1 CHF/1 cap 5']],
    [
      'FR',
      'Le client peut se voir facturer 0,50 € par tranche de 10 Mo au-delà de son forfait, avec un plafond de 45 € HT',
      ['data ? charge 0.5 EUR/10 cap 45'],
    ],
    ['FR', 'Au-delà du forfait : 0,30 €/Mo jusqu’à 20 €, puis débit réduit', ['data ? charge 0.3 EUR/1 cap 20', 'data ? throttle']],
    ['FR', 'Série Hot : 0,5 Go, hors forfait 5 €/Go, bloqué à 50 €', ['data 500 charge 5 EUR/1000 cap 50', 'data ? block']],
    ['FR', 'Le forfait comprend deux gigaoctets ; chaque gigaoctet entamé ensuite est facturé deux euros', ['data 2000 charge 2 EUR/1000']],
    ['FR', 'Le surplus de consommation est facturé 0,20 € le mégaoctet entamé', ['data ? charge 0.2 EUR/1']],
    ['FR', 'Il vous en coûtera 3 € par tranche de 500 Mo dépassée', ['data ? charge 3 EUR/500']],
    ['FR', 'Chaque giga en plus vous sera compté 1,50 €', ['data ? charge 1.5 EUR/1000']],
    ['FR', 'Dépassement : 0,005 € / 10 Ko', ['data ? charge 0.005 EUR/0.01']],
    [
      'FR',
      'Une fois votre forfait consommé, une recharge de 2 Go s’active d’elle-même pour 5 € (2 fois max par mois) ; après, Internet est bloqué',
      ['data ? bolt_on 5 EUR/2000 cap 10', 'data ? block'],
    ],
    ['FR', 'Au terme de vos 20 Go, un pack de 5 Go à 4 € vous est automatiquement attribué', ['data 20000 bolt_on 4 EUR/5000']],
    ['FR', 'Le forfait se renouvelle automatiquement par anticipation dès que les 30 Go sont épuisés', ['data 30000 bolt_on']],
    ['FR', 'L’option Stop Conso coupe internet à 50 € de hors forfait', ['data ? charge cap 50', 'data ? block']],
    ['BE', 'Tarif hors bundle : € 0,12/MB en Belgique', ['data ? charge 0.12 EUR/1']],
    [
      'CH',
      'Le forfait Abo S contient 3 Go. Les données au-delà coûtent CHF 0.10 par Mo, mais au plus CHF 5.– par jour.',
      ['data 3000 charge 0.1 CHF/1 cap 5'],
    ],
    ['CA', 'Utilisation excédentaire : 7 ¢/Mo', ['data ? charge 0.07 CAD/1']],
    ['CA', '5 $ pour 100 Mo supplémentaires', ['data ? charge 5 CAD/100']],
    ['CA', 'Suspension des données après 50 $ de frais excédentaires', ['data ? charge cap 50', 'data ? block']],
    ['CA', 'Les données en excédent de 1 Go sont facturées 0,10 $ par Mo.', ['data 1000 charge 0.1 CAD/1']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('roaming', () => {
  test.each([
    ['CH', 'Roaming UE : 40 Go par an inclus, puis CHF 0.10/Mo', ['roaming 40000 charge 0.1 CHF/1']],
    [
      'FR',
      'Depuis l’étranger hors UE, l’internet est facturé 13,31 €/Mo, plafond de 60 € puis coupure',
      ['roaming 0 charge 13.31 EUR/1 cap 60', 'roaming ? block'],
    ],
    ['FR', 'Roaming limité à 25 Go/mois en Europe, surfacturation de 0,00186 €/Mo ensuite', ['roaming 25000 charge 0.00186 EUR/1']],
    ['FR', 'En Europe vos 20 Go sont utilisables comme en France ; au-delà, 2,28 €/Go', ['roaming 20000 charge 2.28 EUR/1000']],
    [
      'FR',
      'dont 10 Go utilisables depuis l’Europe et les DOM, puis hors forfait facturé 0,0036 €/Mo',
      ['roaming 10000 charge 0.0036 EUR/1'],
    ],
    [
      'FR',
      'L’usage en Europe est plafonné à 27 Go/mois. Au-delà, facturation au tarif de 1,55 €/Go',
      ['roaming 27000 charge 1.55 EUR/1000'],
    ],
    [
      'CH',
      'Limite de données à l’étranger : CHF 50.– par période de décompte, puis blocage',
      ['roaming ? charge cap 50', 'roaming ? block'],
    ],
    ['CH', 'Le Mo à l’étranger coûte CHF 0.20', ['roaming 0 charge 0.2 CHF/1']],
    ['FR', 'en roaming le débit est limité à 128 kb/s', ['roaming 0 throttle 128']],
    [
      'FR',
      'Hors UE, la connexion est automatiquement interrompue à 50 € HT de consommation',
      ['roaming ? charge cap 50', 'roaming ? block'],
    ],
    ['FR', 'Depuis la Suisse : 5 Go par mois, puis 0,05 €/Mo', ['roaming 5000 charge 0.05 EUR/1']],
    [
      'FR',
      'Voyagez en Europe avec 15 Go ; une fois ces 15 Go dépassés, un supplément de 0,00364 €/Mo s’applique',
      ['roaming 15000 charge 0.00364 EUR/1'],
    ],
    ['BE', 'Tarif data à l’étranger dans l’UE : 0,0016€ par MB', ['roaming 0 charge 0.0016 EUR/1']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});
