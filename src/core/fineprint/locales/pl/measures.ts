/** Polish words of units, money, lengths of time and "per". */
import { certain } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

const zloty = certain('PLN');
const grosz = { ...zloty, shift: -2 };

export const measures: MeasureWords = {
  spaced: true,
  volumeUnits: { k: 'kilobajt(?:y|ów)?', m: 'megabajt(?:y|ów)?', g: 'gigabajt(?:y|ów)?', t: 'terabajt(?:y|ów)?' },
  speedUnits: {
    k: 'kilobit(?:y|ów)?(?![a-z])(?: na sekundę)?|kb ?na sekundę',
    m: 'megabit(?:y|ów)?(?![a-z])(?: na sekundę)?|mb ?na sekundę',
    g: 'gigabit(?:y|ów)?(?![a-z])(?: na sekundę)?',
  },
  to: 'do',
  periods: {
    days: 'dni|dniowy|dniowego|dzień',
    hours: 'godzin(?:y|ę)?|godz\\.?',
    months: 'miesi(?:ące|ęcy|ąc)|mies\\.?',
    weeks: 'tygodni(?:e|a)?',
    cycle: 'okres(?:ie|u)? rozliczeniow(?:y|ym|ego)|cykl(?:u)? rozliczeniow(?:y|ym|ego)|okresu rozliczeniowego',
    month: 'miesięczn(?:ie|y|ego|ym|ej|a|e)|miesiąc(?:a|u)?|miesiącu|mies\\.?|m-c',
    day: 'dziennie|dzienn(?:y|ego|ym|ej|a|e)|dzień|dobę|doba|dobow(?:y|ego|ym)|na dobę|dnia',
    week: 'tygodniowo|tydzień|tygodniu|tygodniow(?:y|ego)',
    hour: 'godzinę|godzinie|na godzinę',
    quarter: 'kwartał|kwartalnie',
    year: 'rocznie|rok|roku|roczn(?:y|ego)',
  },
  speedBefore: '(?:prędkość|prędkości|szybkość|transfer)(?: (?:do|maks\\.|to))?',
  dataAfter: 'danych|transferu',
  networkAfter: 'sieci|LTE|internet|zasięg|telefon|prędkość',
  perSecond: '\\s?(?:na|\\/) ?sek(?:undę|\\.)?',
  per: 'za(?: każdy| każde| każdą)?|na',
  perLead: 'brutto|netto|z VAT|\\(?z VAT\\)?',
  perExtra: 'kolejn(?:y|e|ego)|następn(?:y|e|ego)|dodatkow(?:y|e|ego)',
  perTail: 'każdy|każde|kolejny|kolejne|dodatkowy|rozpoczęty|rozpoczęte',
  volumeFirst: [
    {
      before:
        '(?:za )?(?:każdy|każde|każdego|kolejny|kolejne|dodatkowy|dodatkowe)(?: (?:kolejny|kolejne|rozpoczęty|rozpoczęte|dodatkowy|dodatkowe))? ?',
      between:
        ' ?(?:danych |transferu )?(?:to |kosztuje |po |za |w cenie |płacisz |zapłacisz |zapłaci |płaci |płacą |naliczymy |naliczą |naliczy |nalicza się |naliczane jest |naliczana jest |naliczamy |pobiorą |pobierzemy |pobierze |pobieramy |pobierana jest |doliczą |doliczymy |dolicza |mu |mi |nam |ci |opłata |opłatę |kwota |kwotę |wynosi |w wysokości |tylko |- |– |: ?){0,4}',
    },
  ],
  currencies: {
    zł: zloty,
    zl: zloty,
    pln: zloty,
    złotych: zloty,
    złote: zloty,
    złoty: zloty,
    złotego: zloty,
    gr: grosz,
    grosz,
    grosze: grosz,
    groszy: grosz,
    euro: certain('EUR'),
  },
  videoIllustration: 'np\\.|wystarcz|na przykład|potrzeb|co najmniej',
  videoNotCapped: '(?:bez|ponad|powyżej) (?:[^ ]{1,12} ){0,2}',
};
