import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { country: 'IT', language: 'it' });

describe('what use is called', () => {
  test.each([
    ['Le SIM che hanno già totalizzato 300 Giga nel mese viaggiano al massimo a 10 Mbps.', ['data 300000 throttle 10000']],
    ['Passati i 60 GB la velocità scende a 1 Mbps.', ['data 60000 throttle 1000']],
    ['Passati a 100 GB i clienti con il vecchio piano.', []],
    ['Piena velocità sui primi 10 GB; chi ne usa di più viaggia a non oltre 2 Mbps.', ['data 10000 throttle 2000']],
    ['Giga illimitati che non vanno mai oltre i 5 Mbps.', ['data 0 throttle 5000']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('amounts that are not the threshold', () => {
  test.each([
    ['Si passa da 25 a 40 GB mensili; superati quelli, 512 kbps.', ['data 40000 throttle 512']],
    ['Dei 100 Giga inclusi ne restano pochi; consumati quelli, in roaming si paga un sovrapprezzo.', ['roaming ? charge']],
    ['L’hotspot vale per 20 dei 90 GB mensili. Finiti i 20 GB non consente più l’hotspot.', ['hotspot 20000 block']],
    ['Con A (80 GB) la rete resta, ridotta a 128 kbps, e B la blocca a quota 120 GB.', ['data 120000 block', 'data ? throttle 128']],
    ['La banda nominale (22 Mega) non cambia.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('stops, packs and places', () => {
  test.each([
    [
      'Superati i 2 Giga, hai subito altri 100 MB a 1€, e così via per un massimo di cinque volte. Usati tutti, 64 kbps.',
      ['data 2000 bolt_on 1 EUR/100 cap 5', 'data 2500 throttle 64'],
    ],
    ['Se vuoi, puoi comprare altri 5 GB a 3 €.', []],
    ['Arrivati a 60 euro di traffico in roaming il gestore deve staccare internet.', ['roaming ? charge cap 60', 'roaming ? block']],
    ['Negli USA, superati i 5 GB, la velocità è di 128 kbps.', ['roaming 5000 throttle 128']],
    ['Chi usa più di 50 GB scende a 128 kbps.', ['data 50000 throttle 128']],
    ['L’offerta blocca il prezzo per sempre.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('whose amount it is', () => {
  test.each([
    [
      '50 GB/mese (di cui 7 GB in roaming UE). Al termine, blocco del traffico in Italia e 2,00 €/GB in UE.',
      ['data 50000 block', 'roaming 7000 charge 2 EUR/1000'],
    ],
    [
      'Dopo i primi 30 GB a 10 Mbps la velocità scende a 3 Mbps e, superati 60 GB, a 512 kbps.',
      ['data 30000 throttle 3000', 'data 60000 throttle 512'],
    ],
    ['Chi supera per due mesi di fila i 300 GB ha una velocità massima di 5 Mbps.', ['data 300000 throttle 5000']],
    ['50 Giga e 20 Giga notturni. Finiti i Giga, 128 kbps.', ['data 50000 throttle 128']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('what does not happen, or not because of use', () => {
  test.each([
    ['Non si applicano costi aggiuntivi: al superamento del bundle la velocità è ridotta.', ['data ? throttle']],
    ['Finiti i giga non paghi extra e non vieni bloccato, si continua a 128 kbps.', ['data ? throttle 128']],
    ['Costo extra soglia: no', []],
    ['La velocità non cambia mai, nemmeno dopo 500 GB.', ['data 0 full_speed']],
    ['Se il credito è insufficiente l’offerta viene sospesa e si paga 0,99 € al giorno per 1 GB.', []],
    ['La velocità potrebbe essere condizionata dalla congestione della rete.', ['data 0 deprioritize']],
    ['La velocità può essere condizionata dal dispositivo.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('numbers without their unit', () => {
  test.each([
    ['Dopo i 50gb va pianissimo, e a 100 si ferma proprio tutto.', ['data 50000 throttle', 'data 100000 block']],
    ['Oltre gli 80 GB va a 64 kbps e, arrivati a 100, ci si ferma.', ['data 80000 throttle 64', 'data 100000 block']],
    [
      'Con A (100 GB) la connessione resta, ridotta a 128 kbps, B la blocca a quota 150 GB, e C a 200 fa pagare 1 euro per ciascun GB.',
      ['data 150000 block', 'data 200000 charge 1 EUR/1000', 'data ? throttle 128'],
    ],
    ['Chi esaurisce i 150 Giga non resta a secco: la connessione prosegue a velocità ridotta.', ['data 150000 throttle']],
    ['50 GB a 10 euro, poi a 20, si rinnova; prezzo ridotto a 7, si paga ogni mese.', []],
    ['30 GB inclusi, canone da 12 a 10, si paga oltre i 2 anni.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
