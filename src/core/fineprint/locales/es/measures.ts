/** Spanish words of units, money, lengths of time and "per". */
import { certain, DOLLARS, family } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

const HUNDREDTHS = ['EUR', 'PEN', 'MXN', 'ARS', 'COP', 'CLP', 'UYU', 'USD', 'BRL'];
const PESOS = ['MXN', 'CLP', 'ARS', 'COP', 'UYU', 'PHP'];
/** What is said of a unit between its name and the verb that gives its price. */
const TOLD =
  '(?: (?:adicional(?:es)?|extras?|excedentes?|suplementari[oa]s?|consumid[oa]s?|usad[oa]s?|utilizad[oa]s?|gastad[oa]s?|de (?:m[aá]s|exceso|datos|internet|consumo|navegaci[oó]n))){0,3}';
/** A relative clause, which may name the allowance again. */
const CLAUSE = '(?: que [^.;:$€]{1,52}?| (?:fuera|por (?:encima|arriba)|en exceso|a partir|m[aá]s all[aá]) [^.;:$€]{1,40}?)?';
const COSTS =
  '(?:(?:te |le |os |les |se )*(?:costar[aá]|cuesta|vale|valdr[aá]|sale|saldr[aá]|cobra(?:n|r[aá]n?)?|descuenta[n]?|descontar[aá]n?|debita[n]?|debitar[aá]n?|consume[n]?|se lleva|te clavan|clavan|sopla[n]?|factura(?:n|r[aá]n?)?|carga(?:n|r[aá]n?)?|paga(?:s|r[aá]s?)?|tarifica(?:r[aá])?|tiene (?:un|una) (?:coste|costo|precio|tarifa|cargo)|es|ser[aá]|est[aá]|queda|son)(?: del? (?:tu |su |el )?(?:saldo|cr[eé]dito|recarga))?(?: (?:a|de|en|por|un|solo|s[oó]lo|adicional(?:es)?|extra|coste|costo|raz[oó]n)){0,4}|a(?: raz[oó]n de| un (?:precio|coste|costo) de)?|por|x|:|=)';
const AMOUNT_NEXT = `${TOLD}${CLAUSE}(?:,? |(?=[:=]))${COSTS} ?(?:s[oó]lo |solo |apenas |unos )?`;
const BLOCKS = '(?:bloques?|bonos?|paquetes?|packs?|m[oó]dulos?|tramos?|fracciones|fracci[oó]n|recargas?)';

export const measures: MeasureWords = {
  spaced: true,
  to: 'a|hasta|al',
  bare: [
    {
      before:
        '(?<![a-zà-ÿ])(?:(?:acabaron|acaban|acaben|agotaron|agotados|agotas|agotes|superados|superas|pasas|pasados|consumidos|gastados|tras|despu[eé]s de|pasando de|pasar de|m[aá]s de|llegar a|llegas a|llegado a|al llegar a) los)',
      after: '(?:,|\\?| (?:se|la|el|te|me|baja|corta|queda|cobra|pasa)(?![a-zà-ÿ]))(?! ?[0-9])',
    },
  ],
  changed:
    '(?<![a-zà-ÿ])(?:(?:se )?(?:pasan?|pasar|pasando|pas[oó]|pasaron|subi[oó]|suben?|subir|crecen?|bajan?|baj[oó]|aumentan?|aument[oó]|ampl[ií]an?|ampli[oó]|increment[oó]|elev[oó])|(?:aumentad|ampliad|elevad|subid|incrementad|reducid|pasad)[oa]s?) de',
  volumeUnits: { m: '(?:primer[oa]s|[uú]ltim[oa]s) (?:megas|mb)', g: '(?:primer[oa]s|[uú]ltim[oa]s) (?:gigas|gb)' },
  speedUnits: {
    k: 'kbs(?!\\/)|kb\\/seg(?:undo)?',
    m: 'megas?(?:\\/s(?:eg(?:undo)?)?| por segundo| de (?:velocidad|bajada|descarga|subida)| sim[eé]tric[oa]s)|mb\\/seg(?:undo)?|(?<=(?:reduc|baj|limit|descend)[a-zà-ÿ]{1,6} (?:a|hasta) [\\d.,]{1,6} ?)megas?|(?<=velocidad (?:m[aá]xima )?(?:a|de|en|hasta) (?:los )?[\\d.,]{1,6} ?)megas?|(?<=fibra (?:[oó]ptica )?(?:de )?[\\d.,]{1,6} ?)(?:megas?|mb)|(?<=(?:plan(?:es)?|el|los|l[ií]nea|conexi[oó]n) de [\\d.,]{1,6} ?)megas?(?=[^.;\\d]{0,24}\\d+ ?(?:gb|gigas|tb))',
    g: 'gigas? (?:sim[eé]tric[oa]s|por segundo)|(?<=fibra (?:[oó]ptica )?(?:de )?[\\d.,]{1,6} ?)(?:gigas?|gb)',
  },
  periods: {
    days: 'd[ií]as?',
    hours: 'horas?|hrs?',
    months: 'mes',
    weeks: 'semanas?',
    cycle:
      '(?:ciclos?|per[ií]odos?) (?:mensual )?(?:de (?:facturaci[oó]n|factura|cobro|consumo|medici[oó]n)|tarifarios?|factura(?:do|ble)s?|contratad[oa]s?|vigentes?)|ciclos?|(?:fecha|d[ií]a) de (?:corte|facturaci[oó]n)|pr[oó]xim[oa] (?:factura(?:ci[oó]n)?|corte)|(?:hasta|siguiente|pr[oó]xima) (?:la )?renovaci[oó]n|periodo tarifario',
    month: 'mensual(?:es|mente)?|mes(?! gratis)|al mes',
    day: 'diari[oa]s?|diariamente|(?<!hoy en )d[ií]a(?! \\d| de (?:corte|facturaci[oó]n|pago))|medianoche',
    week: 'semanal(?:es|mente)?|semana',
    hour: '(?:por|cada|una|la|misma|siguiente) hora(?! (?:local|punta|pico))',
    quarter: 'trimestral(?:es|mente)?|trimestre',
    year: 'anual(?:es|mente)?|al a[nñ]o',
  },
  speedBefore: 'velocidad(?: m[aá]xima)?(?: de)?|(?:baja|bajan|reduce|limita|capa|pasa|cae|bajada|queda|navegas|sigues) (?:a|en)',
  speedAfter: 'de (?:velocidad|bajada|descarga)|por segundo|x seg',
  dataAfter: 'de (?:datos|internet|navegaci[oó]n|descarga)',
  networkAfter: 'de velocidad',
  gigabytesAfter: 'de (?:datos|internet|navegaci[oó]n)|al mes|mensuales|por mes|libres',
  perSecond: '\\s?(?:por segundo|x seg(?:undo)?|\\/ ?seg(?:undo)?|de velocidad)',
  per: 'por|el|la|cada|al|x',
  perLead:
    '(?:m[aá]s )?(?:iva|impuestos|imp\\.?)(?: (?:incl(?:uidos?|\\.)?|aparte))?|\\+ ?(?:iva|imp\\.?)|\\((?:iva|imp)[^)]{0,14}\\)|adicional(?:es)?|extras?',
  perTail:
    'cada|adicional(?:es)?|extras?|nuev[oa]s?|siguientes?|otr[oa]s?|primer[oa]?s?|excedente|consumid[oa]s?|bloques?|bonos?|paquetes?|tramos?|fracci[oó]n|un|una|los|las|de|el',
  volumeFirst: [
    {
      before: `(?:cada|bloques? de|${BLOCKS} (?:adicional(?:es)? |extra |autom[aá]tic[oa]s? |nuev[oa]s? )de|fracci[oó]n de|otr[oa]s|(?:nuevo|otro) ${BLOCKS} de)(?: un| una)? `,
      between: AMOUNT_NEXT,
    },
    { before: '(?<![a-zà-ÿ])(?:el|del|cada|un) ', between: AMOUNT_NEXT },
    {
      before: '(?:^|[|:;•(–-] ?|\\. ?)',
      between: `(?: (?:adicional|extra|excedente|de m[aá]s|fuera de (?:bono|plan|paquete|tarifa))){1,2}(?:,? |(?=[:=]))${COSTS} ?`,
    },
  ],
  offers: {
    volumeFirst: [
      { before: `${BLOCKS} (?:de|con) `, between: AMOUNT_NEXT },
      {
        before:
          '(?:autom[aá]ticamente|autom[aá]tica|sol[oa]s?|se|a[nñ]ade[n]?|suma[n]?|activa[n]?|agrega[n]?|recibes?|recibir[aá]s?|entra[n]?),? (?:otr[oa] |un[a]? |nuevos? )?',
        between: AMOUNT_NEXT,
      },
    ],
    moneyFirst: '(?!)',
  },
  perFirst: '(?<![a-z])primer',
  currencies: {
    céntimos: family(HUNDREDTHS, 'EUR', -2),
    céntimo: family(HUNDREDTHS, 'EUR', -2),
    centimos: family(HUNDREDTHS, 'EUR', -2),
    centimo: family(HUNDREDTHS, 'EUR', -2),
    'cént.': family(HUNDREDTHS, 'EUR', -2),
    'cts.': family(HUNDREDTHS, 'EUR', -2),
    cts: family(HUNDREDTHS, 'EUR', -2),
    centavos: family(HUNDREDTHS, null, -2),
    centavo: family(HUNDREDTHS, null, -2),
    peso: family(PESOS, null),
    soles: certain('PEN'),
    sol: certain('PEN'),
    dólares: family(DOLLARS, 'USD'),
    dólar: family(DOLLARS, 'USD'),
    dolares: family(DOLLARS, 'USD'),
    libras: certain('GBP'),
    reales: certain('BRL'),
  },
  videoIllustration: 'suficiente|basta|alcanza|permite ver|equival|necesita|requiere|por ejemplo|p\\. ?ej|al menos|ver[aá]s',
  videoNotCapped: '\\b(?:no|sin|m[aá]s de|superior(?:es)? a|m[aá]s all[aá] de) (?:\\w+ ){0,3}',
};
