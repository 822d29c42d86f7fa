import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (text: string, country = 'FR'): string[] => marked(text, { country, language: 'fr' });

describe('stops, by many names', () => {
  test.each([
    ['Compteur à zéro après 30 Go ? Le robinet est fermé jusqu’au 1er du mois.', ['data 30000 block']],
    ['Forfait 40 Go. La data est interrompue dès la dernière goutte consommée.', ['data 40000 block']],
    ['Clé 4G : 500 Mo par semaine. Le service s’arrête au plafond et reprend le lundi.', ['data 500 block']],
    ['Partage de connexion limité à 30 Go par mois ; au-delà, le modem est inopérant.', ['hotspot 30000 block']],
    ['Elle contient 20 gigaoctets : au bout, la connexion saute.', ['data 20000 block']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('what is not stopped', () => {
  test.each([
    ['L’abonné qui termine ses 12 Go n’est pas débranché : il roule à 128 kb/s.', ['data 12000 throttle 128']],
    ['Vos 50 Go engloutis, la connexion n’est pas coupée pour autant : elle plafonne à 128 kbit/s.', ['data 50000 throttle 128']],
    ['Forfait 120 Go : rien ne sera coupé au-delà, vous continuez gratuitement à 384 kbit/s.', ['data 120000 throttle 384']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('slower, in other words', () => {
  test.each([
    ['Le débit s’écroule à 64 kb/s dès les 5 Go franchis.', ['data 5000 throttle 64']],
    ['Tant que vous restez sous 100 Go, vitesse maximale ; plus haut, 3 Mbit/s.', ['data 100000 throttle 3000']],
    ['forfait 90go, sa rame a 128ko apres', ['data 90000 throttle 128']],
    ['Les 80 Go se consomment à pleine vitesse. Le solde se fait à 1 Mbit/s.', ['data 80000 throttle 1000']],
    ['Une alerte SMS part à 16 Go, puis on passe à 32 kbit/s à 20 Go.', ['data 20000 throttle 32']],
    ['Passé ce volume (300 Go), le réseau traite votre ligne en dernier aux heures de pointe.', ['data 300000 deprioritize']],
    ['Réseau saturé : vos données passent au second plan derrière les autres forfaits.', ['data 0 deprioritize']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('prices', () => {
  test.each([
    ['Hors UE, la data est vendue 5 € la tranche de 100 Mo entamée.', ['roaming 0 charge 5 EUR/100']],
    [
      'Le pass Afrique se déclenche tout seul à la première connexion de la journée : 3 € pour 500 Mo. Une fois ceux-ci bus, accès suspendu.',
      ['roaming 0 bolt_on 3 EUR/500', 'roaming 500 block'],
    ],
    ['Au-delà de 30 Go, facturation au Mo : 0,01 €.', ['data 30000 charge 0.01 EUR/1']],
    ['En roaming UE, 24 Go. Plus de Go ? Surcharge de 1,55 € HT/Go.', ['roaming 24000 charge 1.55 EUR/1000']],
    [
      'Sans option, l’internet à l’étranger revient à 12 €/Mo. Coupure automatique à 50 €.',
      ['roaming 0 charge 12 EUR/1 cap 50', 'roaming ? block'],
    ],
    ['Prix bloqué pendant 24 mois, sans engagement, 150 Go.', []],
    ['Avec l’option, 5 Go de plus pour 3 €.', []],
    ['Une fois les 6 Go de la zone UE écoulés, 0,0019 €/Mo TTC.', ['roaming 6000 charge 0.0019 EUR/1']],
    ['Carte SIM : 50 Mo, surconsommation 0,03 €/Mo.', ['data 50 charge 0.03 EUR/1']],
    ['L’option HD s’active sans frais dans l’application.', []],
    ['L’enveloppe de 50 Mo est suivie d’un blocage ou, si vous l’avez demandé, d’une facturation à 0,05 €/Mo.', ['data 50 block']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
