import { describe, expect, test } from 'vitest';
import { readFinePrint } from '../../../../../../src/core/fineprint/index.ts';
import { marked } from '../../support.ts';

const read = (text: string, country: string): string[] => marked(text, { country, language: 'es' });

describe('throttle', () => {
  test.each([
    ['CL', 'El plan de 20 Megas permite 60 GB mensuales. Pasado ese tope queda en 512 Kbps.', ['data 60000 throttle 512']],
    ['PE', 'Datos | 60 GB en alta velocidad\nDespués | hasta 512 Kbps', ['data 60000 throttle 512']],
    [
      'ES',
      'El bono es de 10 GB. Al agotarlo nos quedamos en 256 kbps y, si aun así llegamos a los 15 GB, se corta.',
      ['data 10000 throttle 256', 'data 15000 block'],
    ],
    ['ES', 'Cuando llegues a los 20 GB, te bajaremos la velocidad a 64 Kbps.', ['data 20000 throttle 64']],
    [
      'ES',
      'Tarifa de 50 GB. Una vez agotados, la velocidad se reduce a 16 kbps hasta el siguiente ciclo de facturación.',
      ['data 50000 throttle 16'],
    ],
    ['ES', 'Al consumir el 100% de los datos contratados se reducirá la velocidad a 128/64 kbps.', ['data ? throttle 128']],
    [
      'MX',
      'Al rebasar 40 GB tu velocidad se reducirá a 2 Mbps; si rebasas los 60 GB, bajará a 512 Kbps.',
      ['data 40000 throttle 2000', 'data 60000 throttle 512'],
    ],
    ['MX', 'Aplica política de uso justo: 5 GB a máxima velocidad y posteriormente a 128 Kbps.', ['data 5000 throttle 128']],
    ['CL', 'Superados los 1.000 GB la velocidad de navegación baja a 1 Mbps.', ['data 1000000 throttle 1000']],
    ['MX', 'Superados los 1,000 GB la velocidad de navegación baja a 1 Mbps.', ['data 1000000 throttle 1000']],
    [
      'AR',
      'Consumidos los 4 GB de tu plan, podés seguir navegando a velocidad reducida (128 kbps) sin costo extra.',
      ['data 4000 throttle 128'],
    ],
    ['PE', 'Plan S/ 69.90: 50 GB en alta velocidad. Luego, navegas a 512 Kbps.', ['data 50000 throttle 512']],
    ['UY', 'Al completar los 60 GB la velocidad de bajada pasa a 512 kbps y la de subida a 128 kbps.', ['data 60000 throttle 512']],
    [
      'ES',
      'Hasta 10 GB a máxima velocidad. De 10 a 20 GB, 2 Mbps. Más de 20 GB, 256 Kbps.',
      ['data 10000 throttle 2000', 'data 20000 throttle 256'],
    ],
    ['MX', '40 GB a máxima velocidad + navegación ilimitada a 512 kbps', ['data 40000 throttle 512']],
    ['ES', 'te quedas a 16 kbps en cuanto te fundes los 8 gigas', ['data 8000 throttle 16']],
    ['ES', '20 GB (al superar: 16 kbps)', ['data 20000 throttle 16']],
    ['ES', '3 GB a 4G, después 2G.', ['data 3000 throttle']],
    ['ES', 'La operadora podrá ralentizar el servicio a quienes hagan un uso abusivo.', ['data ? throttle']],
    ['MX', 'Del plan de 35GB-100GB mensuales, una vez gastados los datos sigue limitado a 1 Mbps.', ['data 35000 throttle 1000']],
    ['ES', 'Velocidad máxima 2 Mbps.', ['data 0 throttle 2000']],
    ['ES', 'Al llegar a 3 GB (antes eran 5 GB) la descarga se queda en 128 Kbps.', ['data 3000 throttle 128']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('deprioritise', () => {
  test.each([
    ['ES', 'La velocidad puede verse reducida en momentos de saturación de la red.', ['data 0 deprioritize']],
    ['ES', 'Quienes superen 100 GB tendrán menor prioridad en horas punta.', ['data 100000 deprioritize']],
    ['US', 'Después de 35 GB, podríamos reducir temporalmente la velocidad si la red está congestionada.', ['data 35000 deprioritize']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('charge and automatic blocks', () => {
  test.each([
    ['MX', 'Después de consumir los 3 GB, cada MB adicional tiene un costo de $0.25 pesos.', ['data 3000 charge 0.25 MXN/1']],
    [
      'ES',
      'Cada mega que uses por encima de los 7 GB de tu tarifa cuesta 1,21 céntimos, con un tope de 12,10 € al mes.',
      ['data 7000 charge 0.0121 EUR/1 cap 12.1'],
    ],
    ['CO', 'Plan 70 GB: pasado ese consumo la tarifa del KB adicional es de $ 0,02 + IVA.', ['data 70000 charge 0.02 COP/0.001']],
    ['PE', 'Consumidos los 3GB, pagarás S/ 0.10 por MB adicional hasta un tope de S/ 20.', ['data 3000 charge 0.1 PEN/1 cap 20']],
    [
      'ES',
      'Si superas los 10 GB te cobraremos 3 € por cada 500 MB adicionales, con un máximo de 15 €.',
      ['data 10000 charge 3 EUR/500 cap 15'],
    ],
    [
      'ES',
      'Al agotar los 3 GB se activa automáticamente un bono extra de 500 MB por 3 €, máximo 3 bonos al mes.',
      ['data 3000 bolt_on 3 EUR/500 cap 9'],
    ],
    ['ES', 'Al gastar los 3 GB el bono se renueva automáticamente por 6 € y vuelves a tener otros 3 GB.', ['data 3000 bolt_on 6 EUR/3000']],
    ['ES', 'Tarifa sin datos incluidos: 0,05 €/MB.', ['data 0 charge 0.05 EUR/1']],
    ['MX', 'MB adicional: $0.85 IVA incluido', ['data ? charge 0.85 MXN/1']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('block', () => {
  test.each([
    ['CO', 'Al agotar los 10 GB se suspende la navegación hasta la próxima factura.', ['data 10000 block']],
    ['MX', 'Si ya no tienes megas, el servicio se corta hasta que recargues.', ['data ? block']],
    ['CO', 'Al terminarse las 4 gigas solo te quedará WhatsApp; para el resto deberás comprar otro paquete.', ['data 4000 block']],
    ['ES', 'Si llegas a 60 € de consumo de datos cortaremos el servicio.', ['data ? charge cap 60', 'data ? block']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('hotspot, roaming and policy', () => {
  test.each([
    ['ES', 'El uso como módem (tethering) no está permitido.', ['hotspot 0 block']],
    ['ES', 'Módem USB: 10 GB al mes, luego 64 kbps.', ['data 10000 throttle 64']],
    ['ES', 'Compartir datos: máximo 10 GB al mes, luego 128 kbps.', ['hotspot 10000 throttle 128']],
    ['MX', 'Incluye 20 GB para compartir; una vez consumidos no podrás compartir internet.', ['hotspot 20000 block']],
    ['ES', 'Los datos compartidos entre líneas suman 100 GB; al acabarse, todas pasan a 64 Kbps.', ['data 100000 throttle 64']],
    ['ES', 'En roaming podrás usar hasta 33 GB; el exceso se factura a 0,0019 €/MB (IVA incluido).', ['roaming 33000 charge 0.0019 EUR/1']],
    ['CL', 'Política de uso razonable: 300 GB mensuales.', ['data 300000 unspecified']],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('no tier', () => {
  test.each([
    ['ES', 'Fibra 600 Mb y móvil con 30 GB por 45 €/mes.', []],
    ['ES', 'Minutos ilimitados a fijos y móviles y 3 GB por 6,90 €.', []],
    ['ES', 'Bono extra opcional: 5 GB por 10 €.', []],
    ['ES', 'Datos adicionales, si los activas: 1 € por GB.', []],
    ['MX', 'Al llegar al 80% de tus datos te enviaremos un SMS.', []],
    ['ES', 'El consumo en WhatsApp no descuenta de tus datos.', []],
    ['ES', 'Ni te cortamos el servicio ni te cobramos de más, gastes 5 GB o 500.', []],
    ['ES', 'Con 5G obtienes 10 veces más velocidad. Plan 5G de 100 GB.', []],
    ['ES', 'Bono de 6 GB para TikTok y 30 GB de almacenamiento.', []],
  ])('%s: %s', (country, text, tiers) => {
    expect(read(text, country)).toEqual(tiers);
  });
});

describe('periods', () => {
  test.each([
    ['Cuota diaria de 2,5 GB. Pasado ese volumen, 64 kbps hasta medianoche.', 'day'],
    ['Agotados los 8 GB, 512 kbps hasta que empiece el próximo ciclo de facturación.', 'cycle'],
    ['Recarga y navega 28 días: 10 GB y luego 64 kbps.', '28d'],
    ['Agotados los 8 GB semanales, 512 kbps.', 'week'],
    ['Agotados los 8 GB, 512 kbps hasta el día 1. Permanencia de 12 meses.', 'month'],
  ])('%s', (text, period) => {
    const { tiers } = readFinePrint(text, { country: 'ES', language: 'es' }).value;
    expect(tiers.map(({ tier }) => tier.period)).toEqual([period]);
  });
});

describe('claims', () => {
  test.each([
    ['Datos ilimitados', true],
    ['Llamadas y datos ilimitados', true],
    ['Gigas infinitos', true],
    ['Internet sin límites', true],
    ['Llamadas ilimitadas y 3 GB', null],
    ['Minutos y SMS ilimitados', null],
    ['WhatsApp ilimitado', null],
  ])('%s', (text, unlimited) => {
    expect(readFinePrint(text, { country: 'ES', language: 'es' }).value.marketedUnlimited).toBe(unlimited);
  });
});
