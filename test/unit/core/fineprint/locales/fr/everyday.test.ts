import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

describe('everyday wordings', () => {
  test.each([
    [
      'FR',
      '30 Go dont 15 Go en Europe ; débit réduit au-delà en France, hors forfait en Europe à 1,86 €/Go.',
      ['data 30000 throttle', 'roaming 15000 charge 1.86 EUR/1000'],
    ],
    ['FR', "Une fois vos 100 Go engloutis, le débit chute à 128 kb/s jusqu'au renouvellement.", ['data 100000 throttle 128']],
    ['FR', 'Au bout de 40 Go, la connexion se met à ramer : comptez 256 kbit/s.', ['data 40000 throttle 256']],
    ['CH', "À l'étranger, 1 Go par mois ; ensuite, l'accès est coupé tant que vous n'achetez pas un paquet.", ['roaming 1000 block']],
    ['FR', 'Le mode modem est plafonné à 15 Go, après quoi il cesse de fonctionner.', ['hotspot 15000 block']],
    ['BE', "Vous surfez à 150 Mbps jusqu'à 300 Go, puis à 10 Mbps.", ['data 300000 throttle 10000']],
    ['FR', 'Sans option, 1,50 € le Mo depuis les États-Unis.', ['roaming 0 charge 1.5 EUR/1']],
    ['FR', 'Aucune coupure ni aucun ralentissement, quelle que soit votre consommation.', ['data 0 full_speed']],
    [
      'CA',
      'Après 25 Go, votre trafic pourrait céder le passage à celui des autres abonnés lorsque le réseau est achalandé.',
      ['data 25000 deprioritize'],
    ],
    [
      'FR',
      '20 Go inclus dans le forfait à 9,99 € ; le dépassement coûte 2 € par Go, avec un plafond de 20 € par mois.',
      ['data 20000 charge 2 EUR/1000 cap 20'],
    ],
    [
      'FR',
      'Forfait 1 Go : réduit à 32 kbps. Forfait 5 Go : réduit à 64 kbps. Forfait 20 Go : réduit à 128 kbps.',
      ['data 1000 throttle 32', 'data 5000 throttle 64', 'data 20000 throttle 128'],
    ],
    [
      'BE',
      "Quand vous avez consommé vos 4 Go, nous rechargeons d'office 500 Mo pour 5 €, trois fois au plus par mois.",
      ['data 4000 bolt_on 5 EUR/500 cap 15'],
    ],
    ['FR', 'Le débit repasse à 1 Mb/s sitôt les 50 Go avalés.', ['data 50000 throttle 1000']],
    [
      'MA',
      'Après consommation de 10 Go, vous continuez à surfer en vitesse réduite (512 kb/s) pendant 30 jours.',
      ['data 10000 throttle 512'],
    ],
    [
      'FR',
      'Au-dessus de 200 Go, la vitesse est bridée à 3 Mb/s ; à partir de 300 Go, à 1 Mb/s.',
      ['data 200000 throttle 3000', 'data 300000 throttle 1000'],
    ],
    ['CA', 'Vous avez droit à 3 Go de données en itinérance; le surplus est facturé 0,10 $ le Mo.', ['roaming 3000 charge 0.1 CAD/1']],
    ['FR', 'Internet est bloqué dès le premier Mo hors forfait.', ['data ? block']],
    ['FR', 'Les 5 premiers Go du partage de connexion sont à plein débit, le reste à 600 kbps.', ['hotspot 5000 throttle 600']],
    ['TN', '2 Go/jour en 4G, puis 64 Ko/s.', ['data 2000 throttle 64']],
    ['FR', "Jusqu'à 50 Go, on surfe à fond ; plus loin, on se traîne à 256 kbit/s.", ['data 50000 throttle 256']],
    [
      'FR',
      "Dès lors que le compteur affiche 20 Go, exit la 5G : place à un filet de 128 kbit/s jusqu'à la fin du mois.",
      ['data 20000 throttle 128'],
    ],
    [
      'CA',
      "Si vous dépassez 80 Go dans un cycle, la vitesse passera à un maximum de 256 Kbps, et ce, jusqu'au début du cycle suivant; aucuns frais d'utilisation excédentaire.",
      ['data 80000 throttle 256'],
    ],
    [
      'BE',
      "Tarif hors forfait : 0,05 €/MB (facturation par KB), plafonné à 50 € HTVA par mois de facturation ; l'accès est ensuite bloqué.",
      ['data ? charge 0.05 EUR/1 cap 50', 'data ? block'],
    ],
    ['CH', 'Trafic de données en Suisse illimité (vitesse max. 2 Mbit/s).', ['data 0 throttle 2000']],
    [
      'CI',
      "Volume quotidien de 500 Mo. Lorsque vous l'atteignez, votre connexion est ralentie à 128 kbps et retrouve sa vitesse le lendemain à 0 h.",
      ['data 500 throttle 128'],
    ],
    ['FR', "Aucun engagement, aucune limite de vitesse, aucun hors-forfait : c'est la promesse de l'opérateur.", ['data 0 full_speed']],
    [
      'CA',
      'Les premiers 100 Go à vitesse maximale, les 100 suivants à 3 Mbps, le reste à 512 Kbps.',
      ['data 100000 throttle 3000', 'data 200000 throttle 512'],
    ],
    ['FR', 'En avion ou en bateau, via satellite, comptez 8 € par Mo, sans plafond.', ['data 0 charge 8 EUR/1']],
    [
      'FR',
      "Prioritaire jusqu'à 40 Go par mois, le client Standard passe ensuite après les autres en cas de saturation de la cellule.",
      ['data 40000 deprioritize'],
    ],
    ['FR', "Ses 30 Go mensuels croqués, l'abonné doit se contenter d'un 384 kb/s poussif.", ['data 30000 throttle 384']],
    ['FR', 'Comptez 0,15 € par Mo au-delà des 3 Go, et la facture grimpe vite.', ['data 3000 charge 0.15 EUR/1']],
    [
      'CA',
      "Une fois les 15 Go écoulés, le service de données est interrompu jusqu'au renouvellement du forfait de 30 jours.",
      ['data 15000 block'],
    ],
    [
      'CH',
      "Roaming zone 1 : 2 Go inclus, puis CHF 0.10/MB jusqu'à CHF 50, limite à laquelle la connexion est bloquée.",
      ['roaming 2000 charge 0.1 CHF/1 cap 50', 'roaming ? block'],
    ],
    [
      'FR',
      'Le petit forfait à 4,99 € donne 1 Go, le moyen 10 Go et le grand 60 Go ; le débit tombe partout à 64 kbit/s une fois la réserve vide.',
      ['data 1000 throttle 64', 'data 10000 throttle 64', 'data 60000 throttle 64'],
    ],
    ['FR', 'Les usages en mode modem ne sont pas autorisés avec ce forfait.', ['hotspot 0 block']],
    ['FR', "Faute de débit garanti, les abonnés passent après les clients fibre quand l'antenne sature.", ['data 0 deprioritize']],
    [
      'DZ',
      'Après 50 Go, votre débit est ramené à 2 Mbps, puis à 1 Mbps au-delà de 80 Go.',
      ['data 50000 throttle 2000', 'data 80000 throttle 1000'],
    ],
    [
      'FR',
      "Voilà ce qui arrive quand on dépasse : 3 € par Go supplémentaire, prélevés tout seuls, et ce jusqu'à 30 €.",
      ['data ? charge 3 EUR/1000 cap 30'],
    ],
    ['MA', 'Volume : 5 Go. Débit après consommation : 256 Kbps. Validité : 30 jours.', ['data 5000 throttle 256']],
    [
      'FR',
      'Une alerte part à 80 % puis à 100 % ; à ce moment-là, soit vous rachetez 1 Go, soit vous naviguez à 32 kbit/s.',
      ['data ? throttle 32'],
    ],
    [
      'CA',
      "Données : 4 Go. Excédent : 10 $ par Go. Blocage à 50 $ d'excédent, sauf consentement de votre part.",
      ['data 4000 charge 10 CAD/1000 cap 50', 'data ? block'],
    ],
    [
      'FR',
      "L'enveloppe Europe (25 Go) s'ajoute aux 100 Go de France ; au-delà de 25 Go, tout Mo est facturé 0,0018 €.",
      ['roaming 25000 charge 0.0018 EUR/1'],
    ],
    ['FR', "Au-delà des 200 Go, l'opérateur n'exclut pas de réduire le débit.", ['data 200000 throttle']],
  ])('%s: %s', (country, text, tiers) => {
    expect(marked(text, { country, language: 'fr' })).toEqual(tiers);
  });
});

describe('words that mean something else here', () => {
  test.each([
    ['FR', 'La vidéo est limitée à 480p.'],
    ['FR', "Illimité en 5G, avec débit garanti jusqu'au dernier octet du mois."],
    ['FR', 'Le tethering est toléré, mais la P2P et la VoIP restent interdits.'],
    ['FR', 'Le forfait passe de 12,99 € à 15,99 € par mois après un an.'],
    ['FR', "Jusqu'à 1 Gbit/s en téléchargement avec la fibre."],
    ['FR', 'En cas de vol, la ligne est suspendue sur simple appel.'],
    ['CA', 'Payez 5 $ de plus par mois et obtenez 10 Go de plus.'],
    ['FR', 'Regarder une série en HD consomme environ 3 Go par heure.'],
    ['FR', "Vous pouvez recharger 1 Go pour 2 € depuis l'espace client."],
    ['BE', 'Les données non utilisées sont reportées au mois suivant.'],
    ['FR', 'Le réseau 2G sera éteint fin 2026.'],
    ['FR', 'Appels et SMS illimités, 50 Go de données.'],
    ['CH', "Les prix s'entendent hors frais d'activation de CHF 49."],
    ['FR', 'Internet en haut débit 24h/24, sans restriction ni comptage.'],
    ['BF', 'Forfait nuit : 2 Go à 500 F de 0 h à 6 h.'],
  ])('%s: %s', (country, text) => {
    expect(marked(text, { country, language: 'fr' })).toEqual([]);
  });
});
