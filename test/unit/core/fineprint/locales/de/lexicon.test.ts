import { describe, expect, test } from 'vitest';
import { claimsUnlimited } from '../../../../../../src/core/fineprint/claim.ts';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { detectLocale } from '../../../../../../src/core/fineprint/language.ts';
import { marked } from '../../support.ts';

const read = (text: string, country: string): string[] => marked(text, { country, language: 'de' });
const periodsOf = (text: string): string[] => readFinePrint(text, { language: 'de' }).value.tiers.map(({ tier }) => tier.period);

function each(cases: readonly (readonly [string, readonly string[], string?])[]): void {
  test.each(cases.map(([text, tiers, country = 'DE']) => ({ text, tiers, country })))('$text', ({ text, tiers, country }) => {
    expect(read(text, country)).toEqual(tiers);
  });
}

describe('throttle: effect and threshold in either order', () => {
  each([
    ['Nach 10 GB wird auf 64 kbit/s gedrosselt.', ['data 10000 throttle 64']],
    ['Gedrosselt wird ab 5 GB auf höchstens 32 kbit/s.', ['data 5000 throttle 32']],
    ['gedrosselt auf 32 kBit/s ab 750 MB', ['data 750 throttle 32']],
    ['Sind die 3 GB aufgebraucht, surfst du mit max. 64 Kbit/s weiter.', ['data 3000 throttle 64']],
    ['Ist das Inklusivvolumen verbraucht, sinkt die Geschwindigkeit auf 384 kBit/s.', ['data ? throttle 384']],
    ['1.000 GB mit vollem Tempo, anschließend nur noch 2 Mbit/s.', ['data 1000000 throttle 2000']],
    ['Nach Verbrauch von 2 GB max. 64 kbit/s im Download und 16 kbit/s im Upload.', ['data 2000 throttle 64']],
    ['Nach Erreichen des Datenlimits wird auf max. 64/32 kbit/s (Down-/Upload) reduziert.', ['data ? throttle 64']],
    ['Wer mehr als 50 GB versurft, muss mit reduzierter Geschwindigkeit rechnen.', ['data 50000 throttle']],
    ['Ab 75 Gigabyte im Monat ist nur noch Tempo 384 Kilobit pro Sekunde möglich.', ['data 75000 throttle 384']],
    ['habs grad getestet nach den 10gb is echt nur noch 64k drin', ['data 10000 throttle 64']],
    ['Datenvolumen 8 GB\nGeschwindigkeit bis zu 50 Mbit/s\nnach Verbrauch 64 kbit/s', ['data 8000 throttle 64']],
    ['Speedbox100 GBdanach 64 KBit/s (D) / 16 KBit/s (U)', ['data 100000 throttle 64']],
  ]);
});

describe('the speed before a step, and words for slow', () => {
  each([
    ['10GB LTE(max.50 Mbit/s), danach 64kbit/s', ['data 10000 throttle 64']],
    ['Surfen mit 7,2 Mbit/s, ab 500 MB 56 kbit/s.', ['data 500 throttle 56']],
    ['Bei 30 GB sinkt die Rate von 1 Mbit/s auf 64 kbit/s.', ['data 30000 throttle 64']],
    ['Ab einem Verbrauch von 1,5 GB bremst der Anbieter auf GPRS-Niveau.', ['data 1500 throttle']],
    ['Die Flatrate ist auf 1 GB begrenzt, anschließend surft man mit ISDN-Geschwindigkeit.', ['data 1000 throttle']],
    ['Unlimitiertes Datenvolumen mit max. 10 Mbit/s (D) und 5 Mbit/s (U)', ['data 0 throttle 10000']],
    ['Die Kunden surfen dann nur noch mit 2 statt 50 MBit/s.', []],
    ['Im 5G-Netz sind Downloadraten von bis zu 300 Mbit/s möglich.', []],
    ['Die durchschnittliche Geschwindigkeit liegt bei 45 Mbit/s im Download.', []],
  ]);
});

describe('two and three steps', () => {
  each([
    ['Wir drosseln ab 20 GB auf 1 Mbit/s, ab 30 GB auf 64 kbit/s.', ['data 20000 throttle 1000', 'data 30000 throttle 64']],
    [
      'Zuerst 10 GB mit LTE-Speed, dann 10 GB mit 2 MBit/s und schließlich 64 kBit/s.',
      ['data 10000 throttle 2000', 'data 20000 throttle 64'],
    ],
    ['Bis 1 GB volle Geschwindigkeit, bis 2 GB 384 kbit/s, darüber 64 kbit/s', ['data 1000 throttle 384', 'data 2000 throttle 64']],
    [
      '• 0–20 GB: LTE Max\n• über 20 bis 25 GB: 1 Mbit/s\n• über 25 bis 30 GB: 128 kbit/s\n• ab 30 GB: keine Datenübertragung mehr',
      ['data 20000 throttle 1000', 'data 25000 throttle 128', 'data 30000 block'],
    ],
    ['Nach 10 GB wird auf 512 kbit/s reduziert, nach 15 GB ist dann Schluss.', ['data 10000 throttle 512', 'data 15000 block']],
  ]);
});

test.each([
  ['Ab 100 MB pro Tag wird bis Mitternacht auf 64 KBit/s gedrosselt.', ['day']],
  ['12 GB je 28 Tage, danach 256 kbit/s.', ['28d']],
  ['Nach 3 GB im Abrechnungsmonat nur noch 64 kbit/s.', ['cycle']],
  ['Bis zu 10 GB am Tag, danach 10 Mbit/s; ab 500 GB im Monat greift 1 Mbit/s.', ['day', 'month']],
])('periods: %s', (text, periods) => {
  expect(periodsOf(text)).toEqual(periods);
});

describe('deprioritise', () => {
  each([
    ['Wenn die Funkzelle überlastet ist, surfen Kunden mit Einsteigertarif langsamer als andere.', ['data 0 deprioritize']],
    ['Wer mehr als 100 GB im Monat verbraucht, wird bei Überlastung der Funkzelle nachrangig behandelt.', ['data 100000 deprioritize']],
    ['Wer über 100 GB verbraucht, wird in Stoßzeiten auf 5 Mbit/s begrenzt.', ['data 100000 throttle 5000']],
  ]);
});

describe('block', () => {
  each([
    ['Ab 5 GB im Monat wird die Verbindung gesperrt.', ['data 5000 block']],
    ['Übersteigt der Verbrauch 5.000 MB, schaltet der Anbieter das Internet ab.', ['data 5000 block']],
    ['Keine Drosselung, keine Kostenfalle: bei 5 GB ist einfach Schluss.', ['data 5000 block']],
    ['Ist das Kontingent im Ausland aufgebraucht, wird die Datenverbindung unterbrochen.', ['roaming ? block']],
    ['Bei Erreichen der Kostengrenze von 60 Euro wird die Datenverbindung gesperrt.', ['data ? charge cap 60', 'data ? block']],
    ['Ab 1 GB wird der Turbo abgeschaltet und es geht nur noch mit 64 kbit/s weiter.', ['data 1000 throttle 64']],
    ['Die Datenautomatik kann jederzeit deaktiviert werden.', []],
  ]);
});

describe('charges, increments, caps', () => {
  each([
    [
      'Surft man mehr als die inkludierten 3 GB, fallen 2 Cent pro MB an, maximal 20 Euro im Monat.',
      ['data 3000 charge 0.02 EUR/1 cap 20'],
    ],
    ['Nach 30 MB kostet jedes weitere Megabyte 50 Cent.', ['data 30 charge 0.5 EUR/1']],
    ['Ohne Option kosten Daten 24 Cent je MB, abgerechnet in 10-kB-Schritten.', ['data 0 charge 0.24 EUR/1']],
    ['In Ländern der Zone 2 werden pro 50-KB-Block 0,15 Euro berechnet.', ['roaming 0 charge 0.15 EUR/0.05']],
    ['Standardtarif: CHF 0.10 pro MB, höchstens CHF 5.– pro Tag.', ['data 0 charge 0.1 CHF/1 cap 5'], 'CH'],
    ['Ausserhalb der EU fallen pro MB 190 Rp. an, höchstens Fr. 60.– pro Monat.', ['roaming 0 charge 1.9 CHF/1 cap 60'], 'CH'],
    ['Anschlusspreis 39,99 €, monatlich 19,99 € ab dem 7. Monat, davor 9,99 €.', []],
    ['300 Minuten und 300 SMS inklusive, danach 9 Cent pro Minute/SMS.', []],
  ]);
});

describe('packs that are added by themselves, and packs that are bought', () => {
  each([
    [
      'Nach 1 GB werden automatisch bis zu 3 x 100 MB für je 2 € nachgebucht, danach 32 kbit/s.',
      ['data 1000 bolt_on 2 EUR/100 cap 6', 'data 1300 throttle 32'],
    ],
    ['Ist das Volumen weg, bucht der Anbieter von sich aus 300 MB für 2,50 Euro dazu.', ['data ? bolt_on 2.5 EUR/300']],
    ['Für jeweils 2 Euro kommen 100 MB obendrauf, höchstens drei Mal im Monat.', ['data ? bolt_on 2 EUR/100 cap 6']],
    ['10 GB für 9,99 €, danach 64 kbit/s.', ['data 10000 throttle 64']],
    ['Nach 5 GB 64 kbit/s; bei Bedarf 1 GB für 4,99 € nachbuchbar.', ['data 5000 throttle 64']],
    ['Nach 300 MB 56 kbit/s. Mit SpeedOn lassen sich für 4,95 Euro weitere 300 MB freischalten.', ['data 300 throttle 56']],
    ['Der Vertrag läuft 24 Monate und verlängert sich automatisch um 12 Monate.', []],
    ['Ungenutztes Datenvolumen wird in den nächsten Monat übernommen, maximal 10 GB.', []],
  ]);
});

describe('tethering, roaming, video', () => {
  each([
    ['VoIP und Tethering sind nicht erlaubt.', ['hotspot 0 block']],
    ['Für Tethering stehen 15 GB zur Verfügung, dann wird auf 128 kbit/s gedrosselt.', ['hotspot 15000 throttle 128']],
    ['Ab 1 TB nur 10 Mbit/s, und per Hotspot höchstens 20 Mbit/s.', ['data 1000000 throttle 10000', 'hotspot 0 throttle 20000']],
    ['Innerhalb der EU gilt ein Fair-Use-Limit von 12 GB, danach kostet jedes MB 0,42 Cent.', ['roaming 12000 charge 0.0042 EUR/1']],
    ['5 GB in Deutschland und EU, danach 64 kbit/s.', ['data 5000 throttle 64']],
    ['Tethering kostet 5 Euro extra im Monat.', []],
  ]);
  test('a cap on pictures', () => {
    expect(readFinePrint('Videos gibt es nur mit 480p.', { language: 'de' }).value.videoCapP).toBe(480);
    expect(readFinePrint('Für 720p sind mindestens 3 Mbit/s nötig.', { language: 'de' }).value.videoCapP).toBeNull();
  });
});

describe('no tier', () => {
  each([
    ['Messenger-Nachrichten werden nicht auf das Datenvolumen angerechnet.', []],
    ['Zwischen 22 und 6 Uhr zählt der Verbrauch nicht zum Volumen.', []],
    ['Wer die Drosselung aufheben will, kann für 4,95 Euro 500 MB nachbuchen.', []],
    ['Der Anbieter erhöht das Datenvolumen von 10 GB auf 15 GB.', []],
    ['Das Telefon mit 64 GB Speicher gibt es für 1 Euro.', []],
    ['Kostenlose Hotline unter 0800 330 1000, 24 Stunden am Tag.', []],
  ]);
});

test.each([
  ['Ab 5 GB im Monat wird die Verbindung gesperrt.', 'de'],
  ['Speeds are reduced after 5 GB.', 'en'],
  ['30GB at max. 3 Mbps', 'en'],
])('language of: %s', (text, id) => {
  expect(detectLocale(text).id).toBe(id);
});

test.each([
  ['Surfen ohne Limit', true],
  ['unbegrenztes Datenvolumen', true],
  ['Daten unlimitiert', true],
  ['Internet-Flat', true],
  ['unbegrenzt telefonieren', false],
  ['Allnet-Flat', false],
  ['Flatrate in alle Netze', false],
  ['5 GB Datenvolumen', false],
])('claim: %s', (text, claims) => {
  expect(claimsUnlimited(text) !== null).toBe(claims);
});

test('quotes its words', () => {
  const { mentions } = readFinePrint('Nach 10 GB wird gedrosselt.', { language: 'de' }).value;
  expect(mentions.map(({ text }) => text)).toEqual(['10 GB', 'gedrosselt']);
});

describe('packs that are added: order of words, tables, broken lines', () => {
  each([
    ['SpeedGo bucht bis zu dreimal 100 MB nach, jeweils für 2 €.', ['data ? bolt_on 2 EUR/100 cap 6']],
    [
      'Datenvolumen500 MB … Datenautomatikja, max. 3 x 100 MB à 1,99 €Danach Drosselung auf64 kbit/s',
      ['data 500 bolt_on 1.99 EUR/100 cap 5.97', 'data 800 throttle 64'],
    ],
    ['Datenautomatik … 3 x 250 MB\n\nzu je 3 Euro', ['data ? bolt_on 3 EUR/250 cap 9']],
    [
      'Ist der Pass im Ausland leer, verlängert er sich ohne Zutun des Kunden um weitere 150 MB, die 14,95 Euro kosten.',
      ['roaming ? bolt_on 14.95 EUR/150'],
    ],
    // "Automatically" by itself adds nothing.
    [
      'Nach 4 GB wird auf 32 kbit/s gedrosselt. Bei Minderverbrauch wird automatisch die kleinere Stufe berechnet.',
      ['data 4000 throttle 32'],
    ],
  ]);
});

describe('what only looks like a step', () => {
  each([
    ['Gebremst wird hier niemand.', ['data 0 full_speed']],
    ['Surfen mit bis zu 21,6 MBit/s, bis 3 GB verbraucht sind. Anschließend wird auf 64 kbit/s gedrosselt.', ['data 3000 throttle 64']],
    [
      'Für 7 Euro gehts los, dann allerdings mit maximal 7,2 MBit/s und einem Kontingent von 4 GB.',
      ['data 0 throttle 7200', 'data 4000 unspecified'],
    ],
    ['In der EU dürfen für ein Megabyte höchstens 20 Cent verlangt werden.', ['roaming 0 charge 0.2 EUR/1']],
    ['Surfen in der Türkei kostet 1,49 Euro je 50 KB – das sind fast 30 Euro pro MB.', ['roaming 0 charge 1.49 EUR/0.05']],
    ['Bei 50 GB halbiert sich das Tempo, bei 60 GB bleibt maximal 1 Mbit/s übrig.', ['data 50000 throttle', 'data 60000 throttle 1000']],
    ['Jenseits der 120-GB-Schwelle sind es noch mindestens 10 Mbit/s.', ['data 120000 throttle 10000']],
    ['Die Verbindung wird bei 50 Euro getrennt oder das Tempo sinkt.', ['data ? charge cap 50', 'data ? block']],
    ['Wer über 40 GB verbraucht, muss sich an ausgelasteten Standorten hinten anstellen.', ['data 40000 deprioritize']],
  ]);
});
