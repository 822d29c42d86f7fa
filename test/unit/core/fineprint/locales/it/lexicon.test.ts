import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const context = { language: 'it', country: 'IT' };
const read = (text: string): string[] => marked(text, context);

describe('throttle', () => {
  test.each([
    ['Al raggiungimento dei 100 GB mensili la velocità viene ridotta a 128 Kbps.', ['data 100000 throttle 128']],
    ['Dopo 20 Giga si naviga a 128 kbit/s.', ['data 20000 throttle 128']],
    ['Velocità ridotta a 64 kbps dopo 2 GB al giorno.', ['data 2000 throttle 64']],
    ['Primi 30 GB alla massima velocità, poi 512 kbps.', ['data 30000 throttle 512']],
    ['150 GB a velocità piena, dopo max 3 Mbps.', ['data 150000 throttle 3000']],
    ['Esauriti i 60 GB, puoi continuare a navigare senza costi aggiuntivi a 32 kbps.', ['data 60000 throttle 32']],
    ['5 GB al giorno, alla fine dei quali la velocità passa a 1 Mb/s.', ['data 5000 throttle 1000']],
    ['dopo i 200 giga va a 5 mega', ['data 200000 throttle 5000']],
    ['navigo a 300 mega, dopo i 200 giga scende a 32 Kb', ['data 200000 throttle 32']],
    ['La velocità passa da 30 Mbps a 1 Mbps quando i 50 GB sono esauriti.', ['data 50000 throttle 1000']],
    ['Finiti i giga la connessione viene rallentata.', ['data ? throttle']],
    ['Terminati i 30 crediti, la velocità è limitata a 32 kbps.', ['data ? throttle 32']],
    ['Oltre i 40 GB in un giorno, la velocità viene limitata a 2G.', ['data 40000 throttle']],
    ['Giga illimitati con velocità massima di 10 Mbps in download.', ['data 0 throttle 10000']],
    ['Traffico illimitato con velocità fino a 300 Mbps.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('several steps', () => {
  test.each([
    [
      'Oltre i 50 GB la velocità scende a 1 Mbps; superati 70 GB cala ulteriormente a 256 kbps e a 100 GB la connessione si blocca.',
      ['data 50000 throttle 1000', 'data 70000 throttle 256', 'data 100000 block'],
    ],
    ['I primi 100 GB a 150 Mbps, i successivi 100 GB a 10 Mbps, poi 1 Mbps.', ['data 100000 throttle 10000', 'data 200000 throttle 1000']],
    [
      '• fino a 50 GB: banda massima\n• da 50 a 75 GB: 4 Mbit/s\n• oltre 75 GB: 256 kbit/s',
      ['data 50000 throttle 4000', 'data 75000 throttle 256'],
    ],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('a stop', () => {
  test.each([
    ['100 GB. Finiti i giga, internet si blocca e puoi acquistare altri 5 GB a 3 euro.', ['data 100000 block']],
    ['Consumati i 230 GB non si naviga più.', ['data 230000 block']],
    ['Superata la soglia: 1 €/100 MB su richiesta del cliente, altrimenti blocco del traffico.', ['data ? block']],
    ['Soglia di 200 GB al mese; oltre tale limite l’operatore può sospendere il servizio.', ['data 200000 block']],
    ['Raggiunti i 60 euro di spesa in roaming la connessione viene bloccata.', ['roaming ? charge cap 60', 'roaming ? block']],
    ['Dopo i 30 GB ti tagliano internet.', ['data 30000 block']],
    ['la sim viene sospesa se superi 1 tera al mese', ['data 1000000 block']],
    ['La navigazione non si blocca mai.', []],
    ['Pacchetti in blocchi da 5 GB.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('lower priority', () => {
  test.each([
    ['In caso di congestione, chi ha consumato oltre 300 GB potrebbe avere una velocità inferiore.', ['data 300000 deprioritize']],
    ['Nelle ore di punta la velocità può essere ridotta.', ['data 0 deprioritize']],
    ['Chi supera i 100 GB può subire un rallentamento nelle celle più cariche.', ['data 100000 deprioritize']],
    ['Oltre i 150 GB alla SIM è data una priorità inferiore nelle celle sature.', ['data 150000 deprioritize']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('charges and packs', () => {
  test.each([
    ['Extrasoglia: 0,99 € ogni 100 MB, max 10 €/mese.', ['data ? charge 0.99 EUR/100 cap 10']],
    ['Traffico dati oltre soglia: 3 centesimi al MB.', ['data ? charge 0.03 EUR/1']],
    ['Superati i 500 MB si pagano 20 centesimi ogni 20 MB.', ['data 500 charge 0.2 EUR/20']],
    [
      'Superata la soglia la navigazione costa 2 euro per ogni blocco da 500 MB, per un massimo di 4 blocchi.',
      ['data ? charge 2 EUR/500 cap 8'],
    ],
    ['Oltre i 30 GB si attiva automaticamente un pacchetto da 1 GB al costo di 3,99 euro.', ['data 30000 bolt_on 3.99 EUR/1000']],
    ['Tariffa base dati: 50 cent/MB.', ['data 0 charge 0.5 EUR/1']],
    ['Senza offerta attiva si naviga a consumo: 2 €/GB con scatti anticipati da 1 MB.', ['data 0 charge 2 EUR/1000']],
    ['Offerta 70 GB a 7,99 euro al mese con 1000 minuti e 100 SMS.', []],
    ['100 GB senza costi extra.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('hotspot and roaming', () => {
  test.each([
    ['Hotspot fino a 10 GB, poi la velocità è limitata a 600 kbps.', ['hotspot 10000 throttle 600']],
    ['Il tethering non è consentito.', ['hotspot 0 block']],
    ['Hotspot incluso senza costi aggiuntivi.', []],
    ['In roaming UE 8 GB, poi 1,55 €/GB + IVA.', ['roaming 8000 charge 1.55 EUR/1000']],
    ['In UE hai 12 GB; superata questa soglia verrà applicato un sovrapprezzo di 0,19 cent/MB.', ['roaming 12000 charge 0.0019 EUR/1']],
    ['Esauriti i 25 GB in roaming UE si applica un sovrapprezzo pari a 0,00159 €/MB.', ['roaming 25000 charge 0.00159 EUR/1']],
    ['I GB valgono in Italia e in UE: dopo 50 GB 1 Mbps.', ['data 50000 throttle 1000']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('rules without numbers, denials and numbers that are not data', () => {
  test.each([
    ['Il traffico illimitato è soggetto a uso corretto e in buona fede.', ['data ? unspecified']],
    ['La SIM è gratis fino al 30 giugno; assistenza al 4088 tutti i giorni 8-22.', []],
    ['Si presume un uso non conforme quando il traffico è superiore a 5 volte la media.', ['data ? unspecified']],
    ['Superati i 300 minuti si pagano 19 cent/min.', []],
    ['bloccati a 30 Mbps come tutti i virtuali', ['data 0 throttle 30000']],
    ['Velocità media di 212 Mbps in 5G.', []],
    ['Dalle 8 alle 20 il traffico è limitato a 2 Mbps.', ['data 0 throttle 2000']],
    ['Con 5 ricariche da 10 € ricevi 7 € di bonus.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

test.each([
  ['Giga illimitati', true],
  ['Minuti, SMS e Giga illimitati', true],
  ['Internet senza limiti', true],
  ['Minuti e SMS illimitati e 50 GB', null],
  ['Chiamate illimitate verso tutti e 30 Giga', null],
  ['Telefonate senza limiti', null],
])('%s: sold as unlimited %s', (text, claim) => {
  expect(readFinePrint(text, context).value.marketedUnlimited).toBe(claim);
});

test('a cap on the picture', () => {
  expect(readFinePrint('I video sono trasmessi a 480p.', context).value.videoCapP).toBe(480);
});
