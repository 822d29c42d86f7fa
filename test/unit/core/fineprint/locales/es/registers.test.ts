import { describe, expect, test } from 'vitest';
import { marked } from '../../support.ts';

const read = (text: string, country = 'ES'): string[] => marked(text, { country, language: 'es' });

describe('steps', () => {
  test.each([
    [
      'Recibe 80 GB en alta velocidad; de ahí la línea baja a 2 Mbps y, si su acumulado llega a los 150 GB, continúa a 512 Kbps.',
      ['data 80000 throttle 2000', 'data 150000 throttle 512'],
    ],
    [
      'La política, que hasta abril se aplicaba desde los 100 GB, entra en vigor a los 200 GB. Superado ese punto, como mucho 5 Mbps.',
      ['data 200000 throttle 5000'],
    ],
    ['Al copar tu cupo de 15 GB te dejamos sin datos.', ['data 15000 block']],
    ['Tras 2 TB de descargas mensuales podríamos moderar tu velocidad.', ['data 2000000 throttle']],
    ['25 GB y 50 GB de Bono Nocturno. Agotados los datos, 1 Mbps.', ['data 25000 throttle 1000']],
    [
      'Una vez consumida la cuota se reduce la tasa de transferencia a la mitad, sin que ello implique un costo adicional.',
      ['data ? throttle'],
    ],
    ['Los clientes que pasen de 100 GB quedan al final de la cola cuando hay mucha gente.', ['data 100000 deprioritize']],
    ['La velocidad puede verse afectada por saturación de la red.', ['data 0 deprioritize']],
    ['La velocidad puede verse afectada por la distancia.', []],
  ])('%s', (text, tiers) => {
    expect(read(text)).toEqual(tiers);
  });
});

describe('money', () => {
  test.each([
    ['PE', '200 MB; si se terminan antes, cada MB sale del saldo a razón de S/ 0.10.', ['data 200 charge 0.1 PEN/1']],
    ['CL', 'Cobro por exceso: no', []],
    [
      'MX',
      'En EUA y Canadá usas tus MB. Agotados éstos, $0.25 por cada MB adicional; el servicio se interrumpe cuando esos cargos sumen $500.',
      ['roaming ? charge 0.25 MXN/1 cap 500', 'roaming ? block'],
    ],
    ['CO', 'Podrá suspender la línea si se comprueba reventa.', []],
  ])('%s %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});
