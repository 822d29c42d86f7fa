import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string, country: string): string[] => marked(text, { country, language: 'pt' });

describe('throttle', () => {
  test.each([
    [
      'BR',
      'Os 40 GB são da família. Quando a soma de todos chega ao limite, a internet de cada linha é reduzida.',
      ['data 40000 throttle'],
    ],
    ['BR', 'Limite de 1 GB por dia. Ao atingi-lo, velocidade máxima de 128 kbps.', ['data 1000 throttle 128']],
    [
      'BR',
      'Encerrada a franquia, fica em 64 Kbps, podendo, se preferir, adquirir franquia avulsa de 500 MB por R$ 9,90.',
      ['data ? throttle 64'],
    ],
    ['BR', 'Após o consumo da franquia de 10GB, a velocidade será reduzida para 128 kbps até o fim do ciclo.', ['data 10000 throttle 128']],
    ['BR', 'Atingido o limite de 50MB por dia, a velocidade cai para 32 Kbps.', ['data 50 throttle 32']],
    ['BR', 'Caso ultrapasse 100 GB mensais, a velocidade poderá ser reduzida a 10% da velocidade contratada.', ['data 100000 throttle']],
    ['BR', 'Se a franquia acabar, você continua navegando com velocidade reduzida de 64 kbps.', ['data ? throttle 64']],
    ['BR', 'Internet ilimitada: 15 GB em alta velocidade e depois 256 kbps.', ['data 15000 throttle 256']],
    ['BR', 'quando acaba os 8 giga a net fica lenta pra caramba', ['data 8000 throttle']],
    [
      'BR',
      'De 0 a 50 GB: velocidade plena; de 50 a 80 GB: 1 Mbps; acima de 80 GB: 256 kbps.',
      ['data 50000 throttle 1000', 'data 80000 throttle 256'],
    ],
    [
      'BR',
      'De 0 a 30 GB: velocidade contratada. De 30 GB a 45 GB: 512 Kbps. Acima de 45 GB: bloqueio até a virada do mês.',
      ['data 30000 throttle 512', 'data 45000 block'],
    ],
    ['BR', 'O plano baixa de 100 para 5 Mega quando se ultrapassam 250 GB no mês.', ['data 250000 throttle 5000']],
    [
      'PT',
      'Ao fim de 1,5 GB continuas a navegar a 64 Kbps, e ao fim de 2 GB a 16 Kbps.',
      ['data 1500 throttle 64', 'data 2000 throttle 16'],
    ],
    [
      'PT',
      'Acima de 300 GB/mês a velocidade pode ser limitada a 10 Mbps para descarga e 2 Mbps para envio.',
      ['data 300000 throttle 10000'],
    ],
    ['PT', 'Tarifário com 10GB e, a partir daí, velocidade de 512 kbps.', ['data 10000 throttle 512']],
    ['PT', 'Dados ilimitados até à velocidade máxima de 20 Mbps.', ['data 0 throttle 20000']],
    ['BR', 'A partir de 5 GB a conexão passa a navegar em 2G.', ['data 5000 throttle']],
    ['BR', 'Acima de 10 GB a conexão fica mais lenta ou com o acesso bloqueado.', ['data 10000 throttle']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('deprioritise', () => {
  test.each([
    ['BR', 'Em caso de congestionamento, a velocidade pode ser reduzida.', ['data 0 deprioritize']],
    ['BR', 'Acima de 40 GB a prioridade do seu tráfego passa a ser menor que a dos demais clientes.', ['data 40000 deprioritize']],
    [
      'PT',
      'Os clientes que consumirem mais de 1 TB por mês terão menor prioridade nas horas de maior tráfego.',
      ['data 1000000 deprioritize'],
    ],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('charge and automatic blocks', () => {
  test.each([
    ['BR', 'Excedente cobrado a R$ 0,50 por MB, limitado a R$ 100.', ['data ? charge 0.5 BRL/1 cap 100']],
    [
      'BR',
      'Ao atingir o limite de 20GB é ativado automaticamente um pacote adicional de 1GB por R$ 14,99, no máximo 3 vezes no mês.',
      ['data 20000 bolt_on 14.99 BRL/1000 cap 44.97'],
    ],
    [
      'PT',
      'Após consumo do plafond, aplica-se o tarifário extra plafond: 0,99€ por 200MB, até 3 ativações automáticas.',
      ['data ? bolt_on 0.99 EUR/200 cap 2.97'],
    ],
    ['PT', 'Depois de gastos os 5 GB, os dados adicionais são cobrados a 0,05€/MB.', ['data 5000 charge 0.05 EUR/1']],
    ['PT', 'Cada MB adicional custa 0,12€ até um máximo de 15€ por mês.', ['data ? charge 0.12 EUR/1 cap 15']],
    ['PT', 'Pagas só o que usas: 0,10 €/MB.', ['data 0 charge 0.1 EUR/1']],
    ['CV', 'Depois de 10 MB, cada MB adicional custa 5$.', ['data 10 charge 5 CVE/1']],
    ['CV', 'O pacote de 500 MB custa 1.000$00; ultrapassados os 500 MB, cobra-se 2$00 por cada MB.', ['data 500 charge 2 CVE/1']],
    ['AO', 'Terminados os 2 GB, paga 5 Kz/MB.', ['data 2000 charge 5 AOA/1']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('block', () => {
  test.each([
    ['BR', 'Ao consumir 100% da franquia, a internet será bloqueada e você poderá contratar um pacote adicional.', ['data ? block']],
    ['BR', 'Ultrapassado o limite de 100 MB, a navegação é interrompida até o dia seguinte.', ['data 100 block']],
    ['BR', 'Passados os 4 GB, só com nova recarga.', ['data 4000 block']],
    ['BR', 'Consumidos os 75 MB da semana o acesso é interrompido; 50 MB adicionais custam R$ 2,99.', ['data 75 block']],
    ['PT', 'O acesso é suspenso assim que atingir 60€ de consumo de dados.', ['data ? charge cap 60', 'data ? block']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('hotspot, roaming and policy', () => {
  test.each([
    ['BR', 'Não é permitido o compartilhamento de internet (tethering).', ['hotspot 0 block']],
    ['PT', 'Partilha de internet limitada a 50 GB.', ['hotspot 50000 unspecified']],
    [
      'PT',
      'Em roaming na UE pode usar até 25 GB; ultrapassado esse limite aplica-se uma sobretaxa de 1,55€/GB (+IVA).',
      ['roaming 25000 charge 1.55 EUR/1000'],
    ],
    ['PT', 'Política de utilização responsável: 200 GB mensais.', ['data 200000 unspecified']],
    ['BR', 'Franquia de 40 GB por mês.', ['data 40000 unspecified']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('no tier', () => {
  test.each([
    ['BR', 'WhatsApp ilimitado não desconta da franquia.', []],
    ['BR', 'Ligações ilimitadas e 8GB de internet por R$ 49,99/mês.', []],
    ['BR', 'Plano fibra 600 Mega por R$ 99,90. Sem franquia de dados.', []],
    ['PT', 'Receberá um SMS ao atingir 80% do plafond.', []],
    ['PT', 'Não há custos adicionais nem bloqueio do serviço.', []],
    ['PT', 'Durante a noite (das 0h às 8h) o tráfego não é contabilizado.', []],
    ['PT', 'Dados extra, se os ativar: 1 € por GB.', []],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('periods', () => {
  test.each([
    ['Se ultrapassar os 500 MB diários, a velocidade baixa para 64 kbps até à meia-noite.', 'day'],
    ['Esgotados os 8 GB, 512 kbps até ao próximo ciclo de faturação.', 'cycle'],
    ['Recarga válida por 30 dias: 10 GB e depois 64 kbps.', '30d'],
    ['Esgotados os 8 GB da semana, 512 kbps.', 'week'],
    ['Quem baixar mais de 300 MB dentro da mesma hora tem a conexão cortada até a hora seguinte.', 'hour'],
    ['Esgotados os 8 GB, 512 kbps, regra em vigor no dia 20 de março. Fidelização de 12 meses.', 'month'],
  ])('%s', (text, period) => {
    const { tiers } = readFinePrint(text, { country: 'PT', language: 'pt' }).value;
    expect(tiers.map(({ tier }) => tier.period)).toEqual([period]);
  });
});

describe('claims', () => {
  test.each([
    ['Dados ilimitados', true],
    ['Chamadas e dados ilimitados', true],
    ['Internet sem limites', true],
    ['O plano não tem franquia', true],
    ['Ligações ilimitadas e 8 GB', null],
    ['WhatsApp ilimitado', null],
  ])('%s', (text, unlimited) => {
    expect(readFinePrint(text, { country: 'PT', language: 'pt' }).value.marketedUnlimited).toBe(unlimited);
  });
});
