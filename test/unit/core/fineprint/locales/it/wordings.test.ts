import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (text: string): string[] => marked(text, { country: 'IT', language: 'it' });

describe('stops and bans', () => {
  test.each([
    ['50 Giga. Terminati i 50 Giga restano i minuti, ma internet è morto.', ['data 50000 block']],
    ['La soglia di 5 Giga settimanali non è superabile: la connessione cade.', ['data 5000 block']],
    ['L’hotspot non è compreso nell’offerta.', ['hotspot 0 block']],
    ['Nessun blocco al termine dei 20 Giga: si prosegue a 512 kbit/s.', ['data 20000 throttle 512']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('slower, or later', () => {
  test.each([
    ['Giga illimitati, ma dopo 150 GB si naviga al massimo a 3 Mega.', ['data 150000 throttle 3000']],
    ['40 Giga, dopo i quali si naviga con velocità non superiore a 1 Mbit/s.', ['data 40000 throttle 1000']],
    ['Alla soglia dei 30 Giga arriva un SMS, a 50 Giga la velocità scende a 16 Kbps.', ['data 50000 throttle 16']],
    ['La priorità del traffico è inferiore oltre 500 GB nelle ore di punta.', ['data 500000 deprioritize']],
    ['Gli utenti prioritari vengono serviti per primi quando la rete è carica.', ['data 0 deprioritize']],
    ['Si applica la politica di uso corretto: l’utilizzo non deve superare 300 GB al mese.', ['data 300000 unspecified']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('prices', () => {
  test.each([
    [
      'All’estero 3 € al giorno per 500 MB, scalati al primo byte. Dopo 500 MB la velocità scende a 32 kbps.',
      ['roaming 0 charge 3 EUR/500', 'roaming 500 throttle 32'],
    ],
    [
      'Internet è a consumo, 2 euro al giorno fino a 500 MB; chi li eccede quel giorno si ferma.',
      ['data 0 charge 2 EUR/500', 'data 500 block'],
    ],
    [
      'Superati i Giga sarà applicata la tariffa giornaliera: 1,5 € al giorno per 500 MB, al massimo per tre giorni. Oltre, il traffico è bloccato.',
      ['data ? bolt_on 1.5 EUR/500 cap 4.5', 'data ? block'],
    ],
    ['7 Giga in roaming UE. Finiti i Giga in UE 0,15 cent a MB.', ['roaming 7000 charge 0.0015 EUR/1']],
    ['Se esaurisci i 50 GB vengono aggiunti in automatico 5 GB a 2 €.', ['data 50000 bolt_on 2 EUR/5000']],
    ['Velocità: 2G dopo 8 GB (fino al 2020 si pagava 1 euro a MB).', ['data 8000 throttle']],
    ['L’offerta prevede 1 euro al giorno per 2 GB.', []],
    ['Prezzo bloccato per 24 mesi, nessun vincolo, 150 Giga.', []],
    ['In UE 2 GB inclusi, oltre 0,10 €/MB. Limite di costo 100 €.', ['roaming 2000 charge 0.1 EUR/1 cap 100']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});
