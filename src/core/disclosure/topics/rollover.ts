import type { Topic } from '../topic.ts';

/** Whether unused allowance is kept for a later period. */
export const ROLLOVER: Topic = {
  id: 'rollover',
  columns:
    /roll.?over|carry.?over|carr(?:y|ies) forward|结转|結轉|不清零|acumula|report de données|Daten(?:mitnahme|übertrag)|이월|繰り?越/i,
  words:
    /roll(?:s|ed)?[ -]?over|carr(?:y|ies|ied)[ -](?:over|forward)|unused (?:data|minutes|allowance|credit|bundle)[^.;]{0,40}(?:expire|lost|forfeit|lapse|kept|saved)|结转|結轉|不清零|月末清零|清零|过期作废|acumula[^.;]{0,30}(?:mês|mes|próximo|dados|datos)|(?:mês|mes) seguinte|report(?:é|ée|és|ées|able)s? (?:au|sur le) mois|nicht verbrauchte[^.;]{0,40}(?:verfäll|übertrag|Folgemonat)|in den Folgemonat|(?:credito|giga) non utilizzat|다음 ?달로 이월|이월|繰り?越/i,
};
