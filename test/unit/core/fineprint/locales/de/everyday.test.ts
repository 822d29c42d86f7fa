import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

describe('everyday wordings', () => {
  test.each([
    [
      'DE',
      'Hat man die 20 GB durch, wird die Surfgeschwindigkeit bis zum Ende des Abrechnungszeitraums auf 56 Kbit pro Sekunde heruntergedreht.',
      ['data 20000 throttle 56'],
    ],
    [
      'DE',
      'Kein böses Erwachen: Bei 4 GB zieht der Anbieter die Handbremse und lässt nur noch 64 kbit/s durch.',
      ['data 4000 throttle 64'],
    ],
    [
      'AT',
      'Nach den inkludierten 30 GB fallen pro weiterem MB 2 Cent an, gedeckelt mit 50 Euro je Rechnungsmonat.',
      ['data 30000 charge 0.02 EUR/1 cap 50'],
    ],
    ['CH', 'Nach 5 GB Datenbezug im Ausland wird die Verbindung gekappt, bis ein neues Paket gelöst wird.', ['roaming 5000 block']],
    ['DE', 'Solange die 10 GB reichen, surft man mit 300 Mbit/s, hinterher tröpfeln die Daten mit 32 kbit/s.', ['data 10000 throttle 32']],
    ['DE', 'Wer im Monat über 500 GB zieht, muss in Stoßzeiten anderen Kunden den Vortritt lassen.', ['data 500000 deprioritize']],
    ['DE', 'Die Tageskarte zu 1,99 Euro bringt 1 GB; danach ist bis Mitternacht Schluss.', ['data 1000 block']],
    [
      'DE',
      'Per Hotspot dürfen 20 GB verbraucht werden, dann ist die Weitergabe ans Notebook nur noch mit 128 kbit/s möglich.',
      ['hotspot 20000 throttle 128'],
    ],
    ['DE', 'Ohne Paket kostet das Megabyte 24 Cent.', ['data 0 charge 0.24 EUR/1']],
    [
      'DE',
      'In der Grundgebühr von 9,99 € sind 3 GB enthalten. Ist dieses Kontingent vor Monatsende aufgebraucht, stellt der Provider bis zu viermal 200 MB für jeweils 1,50 € bereit, ehe die Bremse bei 16 kbit/s zuschlägt.',
      ['data 3000 charge 1.5 EUR/200 cap 6', 'data 3800 throttle 16'],
    ],
    [
      'CH',
      'Die Reduktion auf 128 kbit/s erfolgt nach 1 GB (Tag) bzw. nach 10 GB (Monat).',
      ['data 1000 throttle 128', 'data 10000 throttle 128'],
    ],
    ['DE', 'Eine nachträgliche Drosselung oder Abschaltung findet nicht statt.', ['data 0 full_speed']],
    ['DE', 'Der Anbieter garantiert nach Verbrauch der 25 GB noch 1 Mbit/s, genug für Chats und Musik.', ['data 25000 throttle 1000']],
    [
      'AT',
      'EU-Anteil: 18 GB, darüber 0,24 Cent/MB. National 40 GB, dann Stopp der Datenverbindung.',
      ['data 40000 block', 'roaming 18000 charge 0.0024 EUR/1'],
    ],
    ['DE', "Mit Erreichen der 80-%-Marke gibt's eine SMS, bei 100 % (8 GB) wird auf 64 kbit/s umgestellt.", ['data 8000 throttle 64']],
    ['DE', 'Jeder Nutzer bekommt 2 GB High-Speed am Tag, der Rest läuft mit 1 Mbit/s.', ['data 2000 throttle 1000']],
    [
      'DE',
      'Wird das Volumen überzogen, kommen automatisch 100 MB für 2 € dazu, maximal dreimal im Monat.',
      ['data ? bolt_on 2 EUR/100 cap 6'],
    ],
    ['DE', 'Tethering kostet extra und ist auf 5 GB beschränkt.', ['hotspot 5000 unspecified']],
    [
      'DE',
      'Bandbreite: bis 50 GB 25 Mbit/s, bis 100 GB 10 Mbit/s, darüber 2 Mbit/s.',
      ['data 50000 throttle 10000', 'data 100000 throttle 2000'],
    ],
    ['CH', 'Übersteigt der Verbrauch im Abo dauerhaft das übliche Mass, darf die Anbieterin einschreiten.', ['data ? unspecified']],
    [
      'CH',
      'Data Pack World 2: 500 MB für CHF 29.90, gültig 30 Tage. Nach Verbrauch des Guthabens gilt der Standardtarif von CHF 1.90/MB.',
      ['data 500 charge 1.9 CHF/1'],
    ],
    [
      'AT',
      'Der Mehrverbrauch wird mit 9 Cent pro MB taktgenau abgerechnet, bei 60 Euro greift die gesetzliche Kostenbremse und das Internet wird gesperrt.',
      ['data ? charge 0.09 EUR/1 cap 60', 'data ? block'],
    ],
    [
      'DE',
      'Kunden mit dem günstigen Basistarif haben bei Engpässen Nachrang gegenüber Kunden im Premiumtarif, eine Drosselung nach Volumen gibt es jedoch in keinem der beiden Tarife.',
      ['data 0 deprioritize'],
    ],
    [
      'DE',
      'Nutzt ein Kunde drei Monate in Folge mehr als die Hälfte seines Volumens im Ausland, darf der Anbieter einen Aufschlag von 2 Euro je GB erheben.',
      ['roaming ? charge 2 EUR/1000'],
    ],
    ['DE', 'Statt bisher 3 GB gibt es ab sofort 5 GB, gedrosselt wird wie gehabt auf 32 kbit/s.', ['data 5000 throttle 32']],
    ['CH', 'Unlimitiert surfen mit 10 Mbit/s im Download und 2 Mbit/s im Upload.', ['data 0 throttle 10000']],
    [
      'DE',
      'Sie haben 80 % Ihres Datenvolumens von 10 GB verbraucht. Nach vollständigem Verbrauch reduzieren wir auf max. 64 kbit/s.',
      ['data 10000 throttle 64'],
    ],
    [
      'DE',
      'Mit dem Pass sind 24 Stunden lang 300 MB in den USA drin; ist das Kontingent leer, wird die Verbindung bis zur nächsten Buchung pausiert.',
      ['roaming 300 block'],
    ],
    [
      'DE',
      'Nach Ausschöpfung der im Tarif vereinbarten 2.000 MB erfolgt im jeweiligen Abrechnungszeitraum eine Absenkung der Übertragungsgeschwindigkeit auf 64/16 kbit/s.',
      ['data 2000 throttle 64'],
    ],
    ['DE', 'Für Vielnutzer ab 1 TB im Monat kann die Priorität im Netz sinken.', ['data 1000000 deprioritize']],
    ['DE', 'Für jede angefangene 100 MB über dem Freivolumen stellt der Anbieter 99 Cent in Rechnung.', ['data ? charge 0.99 EUR/100']],
    [
      'DE',
      'Das Tempo fällt im Basic-Tarif von 50 auf 1 Mbit/s, sobald 20 GB durch sind, im Komfort-Tarif erst nach 60 GB auf 3 Mbit/s.',
      ['data 20000 throttle 1000', 'data 60000 throttle 3000'],
    ],
    [
      'DE',
      'Das Kleingedruckte verrät: Nach 250 GB im Kalendermonat tritt der Anbieter auf die Bremse, übrig bleiben 10 von 100 MBit/s.',
      ['data 250000 throttle'],
    ],
    [
      'AT',
      "Wenn das Guthaben von 15 GB vor Monatsende aus ist, gibt's bis zum Ersten kein Netz mehr, außer man lädt 3 GB um 5 € nach.",
      ['data 15000 block'],
    ],
    ['DE', 'In der EU stehen 20 der 50 GB bereit, jedes weitere MB schlägt mit 0,15 Cent zu Buche.', ['roaming 20000 charge 0.0015 EUR/1']],
    ['CH', 'Ausserhalb der EU kostet jedes MB 2 Franken, pro Tag jedoch nicht mehr als 20 Franken.', ['roaming 0 charge 2 CHF/1 cap 20']],
    [
      'DE',
      'Bei Überschreiten von 100 GB pro Woche wird der Anschluss für den Rest der Woche auf 1 MBit/s herabgestuft.',
      ['data 100000 throttle 1000'],
    ],
    ['DE', 'Das Modem-Tethering ist im Tarif gesperrt.', ['hotspot 0 block']],
    [
      'DE',
      'SpeedGo: Nach Verbrauch buchen wir bis zu 3 mal je 100 MB für 2 €; per SMS mit "Langsam" lässt sich das abstellen, dann surfen Sie mit 32 kbit/s.',
      ['data ? bolt_on 2 EUR/100 cap 6', 'data ? throttle 32'],
    ],
    ['DE', 'Prepaid-Karten surfen ohne Option zum Tagespreis von 0,99 Euro, ab 25 MB am Tag nur noch mit GPRS.', ['data 25 throttle']],
    [
      'DE',
      'Unbegrenzt heißt hier: 60 GB mit maximal 300 Mbit/s, weitere 60 GB mit 10 Mbit/s, dann 1 Mbit/s.',
      ['data 60000 throttle 10000', 'data 120000 throttle 1000'],
    ],
    [
      'CH',
      'Wird während 30 Tagen die Limite von 40 GB im Roaming überschritten, gilt ein Tarif von CHF 3.– pro GB.',
      ['roaming 40000 charge 3 CHF/1000'],
    ],
    [
      'DE',
      'Im Ausland werden zum Schutz vor hohen Rechnungen bei 59,50 Euro alle Datenverbindungen unterbrochen.',
      ['roaming ? charge cap 59.5', 'roaming ? block'],
    ],
  ])('%s: %s', (country, text, tiers) => {
    expect(marked(text, { country, language: 'de' })).toEqual(tiers);
  });
});

describe('words that mean something else here', () => {
  test.each([
    ['DE', 'Videos werden auf 480p heruntergerechnet, damit das Volumen länger hält.'],
    ['DE', '500 MB gratis testen! Danach nur noch mit gebuchter Option.'],
    ['DE', 'Die Bundesnetzagentur rügte, dass der Anbieter Videos in seiner Option auf 1,7 Mbit/s herunterregelte.'],
    ['DE', 'Unterwegs am Laptop? Der Hotspot ist in allen Tarifen ohne Aufpreis erlaubt und greift auf dasselbe Volumen zu.'],
    ['DE', 'Beim Wechsel fällt eine einmalige Gebühr von 9,99 Euro an; das Internet wird am nächsten Tag freigeschaltet.'],
    ['DE', 'Zur Tagesflat bekommen Neukunden 5 GB für 0 Euro dazu.'],
    ['DE', 'Die SIM-Karte wird gesperrt, wenn sie sechs Monate nicht aufgeladen wird.'],
    ['DE', 'Der Tarif bietet Telefonie und SMS ohne Limit, dazu LTE mit bis zu 50 Mbit/s.'],
    ['DE', 'Ungenutztes Volumen verfällt am Monatsende.'],
    ['CH', 'In der Zone Bern sind 5G-Antennen bereits in Betrieb, weitere 100 folgen.'],
    ['DE', 'Wer sein Handy verliert, sollte die Karte sofort sperren lassen.'],
    ['DE', 'Bei Störungen ist die Hotline rund um die Uhr erreichbar und kostet 14 Cent pro Minute.'],
    ['DE', 'Die Bestellung wird angehalten, bis die Bonitätsprüfung abgeschlossen ist.'],
    ['DE', 'Kunden können im Kundencenter jederzeit 1 GB für 3 Euro nachbuchen.'],
    ['AT', 'Am Handy der Kinder lässt sich das Internet per App abschalten.'],
    ['DE', 'Die Nutzung als stationärer Internetersatz ist nicht gestattet.'],
    ['DE', 'Zwischen 20 und 24 Uhr drosselt der Anbieter Filesharing-Dienste, alles andere läuft ungebremst.'],
    ['DE', 'Wer die 1-TB-Marke reißt, bekommt einen Brief vom Anbieter, mehr passiert nicht.'],
  ])('%s: %s', (country, text) => {
    expect(marked(text, { country, language: 'de' })).toEqual([]);
  });
});
