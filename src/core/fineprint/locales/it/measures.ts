/** Italian words of units, money, lengths of time and "per". */
import { CENTS, certain, family } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

/** A hundredth of the country's money: Italy, San Marino and Ticino. */
const EURO_CENT = { ...certain('EUR'), shift: -2 };
const CENT = family(['EUR', 'CHF'], 'EUR', -2);

/** What leads to the volume a price is counted in: "ogni", "per ciascun blocco da". */
const EVERY =
  '\\b(?:(?:per|ad|a) )?(?:ogni|ciascun[oa]?|qualsiasi|qualunque)(?: (?:singol[oa]|ulteriore|altr[oiae]|nuov[oa]|success?iv[oa]))?(?: (?:blocc[oh]i?|pacchett[oi]|scatt[oi]|tranche|porzione|ricarica|modulo|scaglione|frazione)(?: (?:extra|dati|aggiuntiv[oa]))? (?:di|da))?(?: ulteriori| altri)? ?';
const COST =
  '(?:costa(?:no|re|va)?|paghi|pagherai|si pagano?|paga(?:no|re|ndo|va)?|pagherà|spendi|spende(?:re|ndo)?|(?:viene|vengono|verrà|verranno) (?:addebitat|tariffat|fatturat|scalat)[oaie]|addebitat[oaie]|addebita(?:no)?|scala(?:no)?|tariffat[oaie]|fatturat[oaie]|sono|è|a|al (?:costo|prezzo) di|per|:|=)';
const WORDS = "(?:[ ,]+[a-zà-ù’']+){0,5}?";
const PACK =
  '\\b(?:pacchett[oi]|blocc(?:o|hi)|ricaric(?:a|he)|moduli|modulo|tranche|scaglioni?|porzion[ei]|bundle|opzion[ei]|tagli|scorta|riserva|slot|booster)(?: (?:dati|extra|aggiuntiv[oiae]|automatic[oahei]{1,3}|giga|internet|successiv[oi]))? (?:di|da) ?';

/** What happens at an amount, right behind it. */
const HAPPENS =
  ' (?:(?:si|mi|ti|ci|vi|la|lo) (?:ferma|blocca|stacca|taglia|interrompe|sospende|chiude|scende|riduce|rallenta)|fa pagare|(?:blocca|ferma|scende|cala|rallenta|stacca|crolla|taglia|strozza)(?:no)?(?! (?:il|i) (?:prezz|cost)))(?![a-zà-ù])';

export const measures: MeasureWords = {
  spaced: true,
  to: 'ai?|e|o|ed|fino a|-',
  bare: [
    {
      before:
        '(?<![a-zà-ù])(?:(?:oltre|sopra|dopo|superati|passati|finiti|esauriti|terminati|consumati|raggiunti) (?:gli|i)|arrivat[oaie] a(?:gli|i)?|giunt[oi] a(?:gli|i)?)',
      after: `(?:,(?! ?\\d)|${HAPPENS})`,
    },
    { before: '(?<!\\d )(?<![a-zà-ù])a(?:i|gli)?', after: HAPPENS },
  ],
  changed:
    '(?<![a-zà-ù])(?:(?:si )?(?:passa(?:no|ndo|re|va)?|sal(?:e|gono|ire|endo)|cresc(?:e|ono)|scend(?:e|ono)|cal(?:a|ano)|port(?:a|ano|ando)|aument(?:a|ano)|rad+oppia(?:no)?)|(?:aumentat|passat|salit|portat|cresciut|elevat|alzat|abbassat|ridott|sces|calat)[oaie]) da[il]?',
  and: 'dei|degli|sui|dei suoi|dei tuoi|dei nostri',
  volumeUnits: { k: 'kbyte', m: 'mbyte', g: 'gbyte', t: 'tbyte' },
  speedUnits: {
    k: 'k(?:ilo)?bit(?: al | per )(?:secondo|sec)',
    m: 'mega(?:bit)?(?: ?\\/ ?s| al sec(?:ondo)?| per secondo)',
    g: 'giga(?:bit)?(?: ?\\/ ?s| al sec(?:ondo)?| per secondo)',
  },
  periods: {
    days: 'giorni|giorno|gg',
    hours: 'ore|ora',
    months: 'mesi|mese',
    weeks: 'settimane|settimana',
    cycle:
      "(?:cicl[oi]|periodo) (?:di )?(?:fatturazione|tariffario|tariffazione|contabile|rinnovo|riferimento)|ciclo(?: di offerta)?|(?:prossimo|successivo) rinnovo|rinnovo (?:successivo|dell[’']offerta)",
    month: 'mensil[ei]|mensilmente|mensilità|mes[ei](?! gratis)',
    day: 'giornalier[oiae]|giornalmente|giorno|giornata|quotidian[oiae]|quotidianamente|mezzanotte|dì|al dì',
    week: 'settimanal[ei]|settimanalmente|settimana',
    hour: "all[’']ora|ogni ora|orari[oa] di",
    quarter: 'trimestr[ei]|trimestral[ei]|trimestralmente',
    year: 'annu[oaei]|annual[ei]|annualmente|anno',
  },
  speedBefore:
    '(?<![a-zà-ù])(?:velocità|banda|massimo(?= a )|andare|v(?:ai|ado|anno)|va(?= a )|viaggi[aoi]?|navig[aoih]{1,2}|navigare|viaggiare|scend[aeio]|scendono|sces[ao]|cal[ai]|calano|pass[ai]|passano|crolla|crollano|ridott[oaei]|riduce|riducono|abbassa(?:no)?|abbassat[oa]|rallenta(?:no|t[oa])?|mandano|manda|portano|porta|castr(?:at[oaie]|ano|a)|strozz(?:ano|a)|cappano|tagliata|limitano|limita|limitat[oaie]|abbassano|abbassata|strozzat[oaie]|lent[oa]|bloccat[oaie]|diventa|tagliano|nominale|teorica|di picco)(?: max)?(?: di| a| ad| fino a)?(?: ?\\()?',
  speedAfter: 'al secondo|al sec|in download|in down|di velocità|di banda|in discesa|di picco|simmetric|scars',
  dataAfter: 'di (?:traffico|dati|internet|navigazione)|dati|al mese|al giorno|inclus',
  networkAfter: 'rete|di rete|coverage|copertura|smartphone',
  gigabytesAfter: 'di (?:traffico|dati|internet|navigazione)|al mese|al giorno|mensili|giornalieri',
  perSecond: '\\s?(?:al|per) sec(?:ondo)?',
  per: "\\b(?:(?:per|ad|a) )?ogni\\b|\\b(?:per )?ciascun[oa]?\\b|\\bper\\b|\\bal\\b|\\ball[’']|\\ba\\b|\\b(?:per )?ognuno dei\\b|\\bper (?:i )?primi\\b|\\bcadaun[oa]?\\b",
  perLead:
    "iva (?:inclusa|compresa|esclusa)|\\(?iva (?:incl?\\.?|compresa|esclusa|escl\\.?)\\)?|i\\.i\\.|l[’']un[oa]|ciascun[oa]|extra|in più|addebitat[oi]|tariffat[oi]|in automatico|in anticipo",
  perTail:
    'singolo|singola|ulteriori?|altr[oi]|success?iv[oi]|nuov[oi]|extra|aggiuntiv[oi]|in più|consumat[oi]|utilizzat[oi]|eccedent[ei]|scatt[oi] (?:anticipat[oi] )?(?:di|da)|blocc(?:o|hi) (?:aggiuntiv[oi] |extra |dati )?(?:di|da)|pacchett[oi] (?:aggiuntiv[oi] |extra |dati )?(?:di|da)|scaglion[ei] (?:di|da)|tranche (?:di|da)|frazione di|porzion[ei] (?:di|da)|tratto di|modul[oi] (?:di|da)|traffico di|iniziat[oi]|un|primo|primi|volta|volume di',
  volumeFirst: [
    {
      before: '(?:automatico|automaticamente|ufficio|aggiunt[oiae]|accreditat[oiae]|erogat[oiae]) (?:altr[oi] |ulteriori |un ulteriore )?',
      between: ' ?(?:extra |aggiuntiv[oi] |in più )?(?:a|al costo di|per|al prezzo di|:|=) (?:soli |solo )?',
    },
    { before: EVERY, between: `${WORDS},? ?${COST} (?:solo |soli |ben |anche |circa |pari a )?` },
    {
      before: '\\b(?:al|un(?: unico| solo| singolo)?) ?',
      between: `${WORDS},? ?(?:costa|(?:a|può) costare) (?:solo |soli |ben |anche |circa )?`,
    },
    {
      before: '',
      between:
        "(?: [a-zà-ù’']+){0,2} (?:(?:può|possono) (?:arrivare a )?|(?:viene|vengono)(?: così)? a |arriva(?:no)? a )costare (?:anche |fino a |circa )?",
    },
    {
      before: '',
      between:
        ' (?:extra|aggiuntiv[oi]|in più|ulteriori|oltre (?:la )?soglia|di traffico extra|eccedent[ei]|consumat[oi]) ?(?:,|:|=|costano|costa|a|al (?:costo|prezzo) di|per) (?:solo |soli )?',
    },
    {
      before: PACK,
      between:
        "(?:,? (?:ciascun[oa]?|l[’']un[oa]|cadaun[oa]|extra|di traffico|di dati|in più|aggiuntiv[oi]|automaticamente|in automatico)){0,2},? ?(?:a|al (?:costo|prezzo) di|per|da|costa(?:no)?|:|=|\\() ?(?:solo |soli )?",
    },
  ],
  offers: {
    volumeFirst: [
      {
        before: '(?<![a-zà-ù])(?:altr[oi]|ulteriori?|un(?: ulteriore| altro| nuovo)|nuovi|pacchetto|blocco|tranche|ricarica)(?: di| da)? ?',
        between:
          ' ?(?:extra |aggiuntiv[oi] |in più |di (?:scorta|traffico) |dati )?,? ?(?:a|al costo di|al prezzo di|per|da|con un costo di|:|=|che costano|costano|\\() ?(?:soli |solo )?',
      },
    ],
    moneyFirst:
      ',? ?(?:al giorno|giornalier[oi]|/ ?giorno|a giornata|ogni giorno|al dì) (?:per|fino a|con|e hai|per i primi) (?:un massimo di )?',
  },
  perFirst: '(?<![a-z])prim[oiae](?![a-z])',
  currencies: {
    'centesimi di euro': EURO_CENT,
    'cent di euro': EURO_CENT,
    'cents di euro': EURO_CENT,
    eurocent: EURO_CENT,
    eurocents: EURO_CENT,
    'euro cent': EURO_CENT,
    'euro centesimi': EURO_CENT,
    'centesimi di franco': { ...certain('CHF'), shift: -2 },
    centesimi: CENT,
    centesimo: CENT,
    'cent.': family(CENTS, null, -2),
    '€cent': EURO_CENT,
    '€/cent': EURO_CENT,
    'cent€': EURO_CENT,
    franchi: certain('CHF'),
    'fr.': certain('CHF'),
    dollari: family(['USD', 'CAD', 'AUD'], 'USD'),
    sterline: certain('GBP'),
  },
  videoIllustration: 'bastano|basta per|sufficien|ad esempio|per esempio|consigliat|necessari|almeno',
  videoNotCapped: '\\b(?:oltre|superiore a|non limitat[oi] a|più di) (?:\\w+ ){0,2}',
};
