import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string, country = 'PT'): string[] => marked(text, { country, language: 'pt' });

describe('amounts that are no threshold', () => {
  test.each([
    ['Quando faltarem 2 GB mandamos-te um SMS; gastos os 30 GB, a net abranda.', ['data 30000 throttle']],
    ['Este tarifário prende-te a um máximo de 5 Mbps, uses 1 ou 900 GB.', ['data 0 throttle 5000']],
    [
      'São 15 GB mensais de franquia. Quem passa dela não fica offline, mas a velocidade, que era de 20 Mega, cai.',
      ['data 15000 throttle'],
    ],
    ['Plano de 40 GB: 30 GB + 10 GB de bônus. Acabou a internet? O acesso é bloqueado.', ['data ? block']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('what does not happen', () => {
  test.each([
    ['Ao consumir a franquia a velocidade cai para 128 kbps. Cobrança por excedente não existe.', ['data ? throttle 128']],
    ['Podes navegar à vontade sem que a velocidade de 200 Mbps seja diminuída.', ['data 0 full_speed']],
    ['Redução de velocidade não há em nenhum plano.', ['data 0 full_speed']],
    ['Cobrança por excedente existe: R$ 0,10 por MB após 5 GB.', ['data 5000 charge 0.1 BRL/1']],
  ])('%s', (text, tiers) => {
    expect(read(text, 'BR')).toEqual(tiers);
  });
});

describe('both or one of two', () => {
  test.each([
    ['A partir de 300 GB num mês a operadora pode abrandar ou mesmo suspender o serviço.', ['data 300000 throttle', 'data 300000 block']],
    ['A partir de 300 GB num mês a operadora pode abrandar ou suspender o serviço.', ['data 300000 throttle']],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

test('a pack that comes by itself, so many times at most', () => {
  expect(read('Esgotado o plafond: +500MB por 1,99€, de forma automática (máx. 3 vezes por mês)')).toEqual([
    'data ? bolt_on 1.99 EUR/500 cap 5.97',
  ]);
});

test.each([
  ['Dados: 5GB | Min/SMS: ilimitados', null],
  ['Dados: ilimitados | Min/SMS: 500', true],
])('%s', (text, unlimited) => {
  expect(readFinePrint(text, { country: 'PT', language: 'pt' }).value.marketedUnlimited).toBe(unlimited);
});
