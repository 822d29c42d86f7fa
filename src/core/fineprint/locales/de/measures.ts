/** German words of units, money, lengths of time and "per", as used in Germany, Austria and Switzerland. */
import { CENTS, certain, family } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

const EACH = '(?:je|jeweils|jede[mnrs]?|pro|für jede[mnrs]?|für je|um je|à)';
const MORE =
  '(?:ersten?|weitere[mnrs]?|zusätzliche[mnrs]?|angefangene[mnrs]?|angebrochene[mnrs]?|begonnene[mnrs]?|verbrauchte[mnrs]?|genutzte[mnrs]?|übertragene[mnrs]?|volle[mnrs]?|einzelne[mnrs]?|einem|einen|ein|1)';
/** Bits are often named without the second. */
const PER_SECOND = '(?: ?\\/ ?s(?:ek)?|ps|\\/sec)?';

export const measures: MeasureWords = {
  spaced: true,
  volumeUnits: { k: 'kbytes?|kilobytes?', m: 'mbytes?|megabytes?', g: 'gbytes?|gigabytes?', t: 'tbytes?|terabytes?' },
  speedUnits: {
    k: `kbits?${PER_SECOND}|\\((?:k(?:bit|b)\\/s|kbps)\\)`,
    m: `mbits?${PER_SECOND}|\\((?:m(?:bit|b)\\/s|mbps)\\)`,
    g: `gbits?${PER_SECOND}`,
  },
  elided: [
    {
      before: '(?<![a-zäöüß])(?:die|den|der|für die) (?:nächsten|folgenden|anschließenden|anschliessenden|weiteren)',
      after: '(?=[,;:.]|(?:mit|auf|sind|werden|laufen|gibt|geht|zu|à|kosten|gedrosselt|nur)(?![a-zäöüß]))',
    },
  ],
  to: 'bis(?: zu)?|oder|bzw\\.?|beziehungsweise',
  and: 'und|sowie|der|von|von den|von ihren|von deinen|aus den',
  periods: {
    days: 'kalendertagen?|tage?n?s?|tages',
    hours: 'stunden?|std\\.?',
    months: 'monate?n?s?',
    weeks: 'wochen?',
    cycle:
      '(?:ab|ver)?rechnungs-?(?:zeitraum|zeitraume?s|zeiträumen?|perioden?|monats?|monate?s?|monaten|zyklus|intervall|tag|stichtag)|gültigkeitszeitraum(?:e?s)?|laufzeitzeitraum|nutzungszeitraum(?:e?s)?|buchungszeitraum(?:e?s)?|optionslaufzeit|paketlaufzeit',
    month:
      'monat|monate?s|monatlich(?:e[mnrs]?)?|kalender-?monate?s?|monats-?[a-zäöüß]{2,20}|mtl\\.?|mt\\.|vertragsmonate?s?|folgemonat|monatserste[nr]|nutzungsmonat',
    day: 'tag|tages|täglich(?:e[mnrs]?)?|kalendertage?s?|tages-?[a-zäöüß]{2,20}|mitternacht|tgl\\.?',
    week: 'woche|wöchentlich(?:e[mnrs]?)?|kalenderwoche|week(?:-?pass|-?pack|ly)|wochen-?(?:limit|volumen|paket|pass|flat|grenze)',
    hour: 'stunde|stündlich(?:e[mnrs]?)?',
    quarter: 'quartal|quartals|vierteljahr|vierteljährlich(?:e[mnrs]?)?',
    year: 'jahr|jahres|jährlich(?:e[mnrs]?)?|kalenderjahr|jahres-?[a-zäöüß]{2,20}',
  },
  speedBefore:
    '(?:auf|mit|tempo|speed|geschwindigkeit|bandbreite|surf(?:t|en|st)|nur noch)(?: (?:von|bis zu|max\\.?|maximal|nur|noch|höchstens|nur noch))?',
  speedAfter: 'leitung|anschluss|surfen|speed|tempo|pro sekunde',
  dataAfter: 'daten|datenvolumen|volumen|traffic',
  networkAfter: 'netz|-netz|tempo|empfang|-tarif|-handy|geschwindigkeit',
  gigabytesAfter: 'datenvolumen|daten|volumen|pro monat|im monat|highspeed|inklusiv(?:volumen|daten)',
  perSecond: '\\s?(?:pro|je|in der|die|p\\.)\\s?sek(?:unde|\\.)?',
  per: `${EACH}|per|für|für die|für das|im|das|a`,
  perLead: '[.,](?:--?|[–—])|(?:an gebühren|zusätzlich|extra|netto|brutto|inkl\\. (?:mwst|ust)\\.?|fällig)|berechnet|verrechnet',
  perTail: `${MORE}|block von|datenblock von|paket von|paket(?: mit)?|datenmenge von|schritt von|gesurfte[sn]?`,
  volumeFirst: [
    {
      before: '(?<![a-zäöüß])(?:für|pro|je) (?:(?:ein|jedes|1|das|ein einzelnes) )?',
      between: '(?:,? (?:netto|dabei|künftig|dann|derzeit|aktuell|im ausland)){0,2} (?:höchstens|maximal|bis zu|nicht mehr als|nur noch) ',
    },
    { before: '\\d ?[x×] ?', between: '(?:-[a-zäöüß]+)? (?:je|jeweils|à|zu|für) ' },
    { before: '', between: '(?:-[a-zäöüß]+)?(?: [a-zäöüß-]+){0,2}? (?:zu|für|um|a|à)(?: nur)? (?:je|jeweils|jedes mal|jedesmal) ' },
    { before: `(?<![a-zäöüß])${EACH} (?:${MORE} ){0,3}`, between: '(?:-[a-zäöüß]+)?(?:,? [a-zäöüß]+){0,8}?:?,? ' },
    { before: `(?<![a-zäöüß])(?:jede[snm]?|je) (?:${MORE} ){0,3}`, between: ' ?= ?' },
    {
      before:
        '(?:kostet|kosten|berechnen|berechnet|verrechnet|zahlt man|zahlen sie|zahlst du|schlägt|wird|werden)(?: (?:wir|dabei|hier|dann|jedes|ein|das|pro|je|für|1|weitere)){1,3} ',
      between: '(?: (?!kein|nicht)[a-zäöüß-]+){0,5} ',
    },
    {
      before: '(?<![a-zäöüß])(?:ein|1|das|pro|je) ',
      between: ' (?:kostet|schlägt mit|wird mit|zu|für|à)(?: (?:dann|jeweils|je|dabei|stolze|satte|nur|noch))*(?: [a-zäöüß]+)? ',
    },
  ],
  offers: {
    volumeFirst: [
      {
        before: '',
        between:
          '(?:[-a-zäöüß]+)?(?: [a-zäöüß-]+){0,3}?,? ?(?:jeweils |je )?(?:zu|für|um|à|zum preis von|gegen|kosten|kostet|:|=)(?: (?:nur|jeweils|je|dann|zusätzlich|weitere|weiteren|von))* ',
      },
      { before: '', between: ' ?\\(' },
    ],
    moneyFirst:
      '(?:[.,](?:--?|[–—]))? (?:(?:pro|je|am) (?:tag|kalendertag|woche|monat) )?(?:(?:kommen|kommt|gibt es|gibts|werden|wird|bucht|buchen|legt|legen|schiebt|erhält|bekommt|bekommen|erhalten)(?: [a-zäöüß0-9&]+){0,5} )?(?:(?:für|je|jeweils|weitere|zusätzliche|automatisch|noch|einmal|nochmals|ein|pro|pro paket (?:mit|à|von)|pro|paket mit|jeweils weitere) ?){0,3}',
  },
  perFirst: '(?<![a-zäöü])erste',
  currencies: {
    euro: certain('EUR'),
    euros: certain('EUR'),
    '€uro': certain('EUR'),
    cent: family(CENTS, 'EUR', -2),
    cents: family(CENTS, 'EUR', -2),
    eurocent: { ...certain('EUR'), shift: -2 },
    'euro-cent': { ...certain('EUR'), shift: -2 },
    ct: family(CENTS, 'EUR', -2),
    'ct.': family(CENTS, 'EUR', -2),
    franken: certain('CHF'),
    'fr.': certain('CHF'),
    sfr: certain('CHF'),
    'sfr.': certain('CHF'),
    rappen: { ...certain('CHF'), shift: -2 },
    rp: { ...certain('CHF'), shift: -2 },
    'rp.': { ...certain('CHF'), shift: -2 },
  },
  currenciesBefore: { 'fr.': certain('CHF'), sfr: certain('CHF'), 'sfr.': certain('CHF') },
  videoIllustration: 'reicht|genügt|ausreichend|geeignet|z\\. ?b\\.|beispielsweise|etwa für|mindestens|benötig|brauch',
  videoNotCapped: '(?:kein(?:e|en|er)?|nicht|ohne|über|mehr als|oberhalb von) (?:[a-zäöü]+ ){0,3}',
};
