/** Italian words next to a quantity that tell what the quantity is there for. */
import { after, before, type ClaimWords, type Roles } from '../../locale.ts';

const NONE = { before: null, after: null } as const;
/** Participles of "used up, exceeded, reached". */
const DONE =
  '(?:(?:superat|esaurit|finit|terminat|consumat|utilizzat|usat|raggiunt|oltrepassat|sforat|sfondat|eccedut|ultimat|varcat|toccat|bruciat|conclus|completat|smaltit|sorpassat|valicat|totalizzat|accumulat|macinat|divorat|sommat|scaricat|spolpat|prosciugat)[oaie]|passat[oaie](?! (?:a|ai|al|da|dai|dal|con|in)(?![a-zà-ù])))';
/** Verbs of the same, before the amount. */
const DOING =
  "(?:super(?:a|i|o|ano|ino|are|ando|asse|assi|erà|erai|eranno)|ecced(?:e|ono|a|ano|ere|endo|ente|enti|i)|sfor(?:a|i|ano|are|ando)|oltrepass(?:a|i|ano|are|ando)|esaurisc(?:e|i|a|ono)|esaurire|finisc(?:e|i|a|ono)|finire|termin(?:a|i|ano|are)|raggiung(?:e|i|a|ono|ere|endo)|tocc(?:a|hi|are|ano)|(?:se|chi|quando|qualora|ove|appena)(?: (?:si|ne|il cliente|l[’']utente))? (?:consum(?:a|i|ano|ino|assi|asse)|utilizz(?:a|i|ano)|us(?:a|i|ano))|arriv(?:a|i|are|ano|ando|at[oaie]) a(?:i|gli|lla)?|sfond(?:a|i|are)|brucia(?:re|ti)?|varc(?:a|hi|are)|va oltre|vai oltre|andare oltre|vanno oltre|andando oltre|(?:sal(?:e|gono|ga|ire|endo|ga)|spinge|si spinge) (?:a|ai|oltre|sopra)|totalizz(?:a|i|ano|are|asse)|accumul(?:a|i|ano)(?= )|macin(?:a|i|are)|scaric(?:a|hi|ate|are) più di)";
/** Articles, "the limit of", "the first" and other small words between a word of use and the amount. */
const FILLER =
  "(?:(?: +|(?<=[’'])|\\()(?:il|lo|la|i|gli|le|l[’']|un|una|uno|di|del|della|dei|degli|delle|dell[’']|d[’']|da|dai|dal|a|ai|al|alla|all[’']|agli|alle|in|nel|nello|nella|nell[’']|e|ed|o|con|per|su|sui|suoi?|tuoi?|tua|tuo|vostri|propri|propria|questi|quei|quegli|quel|quella|tali|tale|tutti|tutto|tutta|tutte|interi|intera|primi|primo|prima|solo|soli|circa|anche|già|ben|complessiv[oiae]|total[ei]|totali|mensil[ei]|giornalier[oaie]|settimanal[ei]|inclusi?|inclusa|disponibil[ei]|previst[oiae]|contrattual[ei]|massim[oai]|limit[ei]|sogli[ae]|tetto|quota|franchigia|plafond|bundle|pacchetto|volume|valore|traffico|dati|internet|consumo|consumi|utilizzo|giga|velocità|fair use|fair usage|uso|offerta|bonus|cap|quantità|budget|dotazione|riserva|mese|giorno|ciclo|intero|interi|intera|stesso|cumulativo|più|oltre|qualora|pari|complessivamente|dato|misura|due|tre|mesi|fila|consecutiv[ie]|volte|seguito|almeno|corso|arco|durante|fatidici|famosi|canonici|scorta|rete|mobile|4g|5g|lte)){0,9}[ ’'(]*";
const AMOUNT = '(?:i|gli|le|la|il|dei|degli|tuoi|suoi|primi)';

export const roles: Roles = {
  threshold: {
    before: before(
      `(?:[>≥] ?|^[ •*–-]*da(?:i|gli)? |\\b(?:${DONE}|${DOING}|oltre(?! a)|dopo|(?:chi|se|si) (?:pass|valic|super)(?:a|ano|i)(?: anche)?(?= (?:i|gli) )|(?:al|il|del|di|con il) (?:raggiungimento|superamento|consumo|esaurimento|termine)|(?:in )?caso di (?:superamento|sforamento)|superiori?|maggior[ei]|eccedent[ei]|più di|a partire da[il]?|sopra|sopra i|sforamento|al di (?:sopra|là)|in eccesso|a quota|alla (?:soglia|quota)|allo scoccare|giunt[ioae] a[il]?|\\d{1,4} ?(?:[gmt]b|giga|mega)(?: [a-zà-ù]+){0,3} o)(?![a-zà-ÿ])${FILLER})`,
    ),
    after: after(
      `(?: (?:di|al|del|nel|per|a|in|inclus[ioe]|mensil[ei]|giornalier[ioe]|traffico|dati|internet|mese|giorno|mobile|disponibil[ei]|dispos|disposizione|previst[ioe]|settimanal[ei]|roaming|ue|offerta|dell[’']offerta|giga|(?:4|5)g|full speed|alta velocità)){0,6},? (?:(?:vengono|viene|sono|siano|saranno|è|sia|sarà|siano stati|sono stati|è stato|hai|ha|abbia|si)(?: (?:già|tutti|stati|stato|completamente|interamente))* )?(?:${DONE}|esauriscono|esaurisce|finiscono|finisce|terminano|termina)(?![a-zà-ÿ])| (?:(?:si|mi|ti|ci|vi) (?:ferma|blocca|stacca|interrompe)|fa pagare)(?![a-zà-ÿ])|\\+? (?:in su|e oltre|o più|in poi|e più)(?![a-zà-ÿ])`,
    ),
  },
  limit: {
    before: before(
      `\\b(?:limit[eai](?!\\w)|limitat[oaie]|limite|tetto|tetti|soglia|soglie|massimo|massima|max\\.?|plafond|cap|quota|fair use|fair usage|fup|franchigia|uso (?:corretto|lecito|equo)|non (?:può|possono|deve|devono|potrà) (?:superare|eccedere)|(?:usare|utilizzare|consumare|condividere|navigare|sfruttare|scaricare|eroga)(?: in roaming| in ue| all[’']estero| in europa| come hotspot| in hotspot| in tethering)? (?:fino a|al massimo|un massimo di|non più di|massimo))(?:[ ,:(]+(?:di|del|della|dei|dell[’']|d[’']|è|a|al|alla|fissat[oaie]|impostat[oaie]|post[oa]|pari|mensil[ei]|giornalier[oaie]|settimanal[ei]|dati|traffico|internet|consumo|utilizzo|uso|per|il|la|lo|i|in|roaming|ue|hotspot|tethering|nascost[oa]|che|media|si|aggira|sui|intorno|ai|circa|previst[oa]|stabilit[oa]|fair|use|usage|scatta|utilizzabil[ei]|condivisibil[ei]|solo|sono|da|policy|un|massim[oa]|complessiv[oa]|navigazione|dell[’']offerta|sulla|rete|ragionevole)){0,9}[ :(’']*`,
    ),
    after: after(
      '(?: (?:di|al|mese|giorno|mensili|giornalieri|traffico|dati|internet|ogni|per)){0,4} (?:al massimo|massimi|max|di (?:limite|soglia|tetto|fair use|fair usage|cap|uso corretto)|come (?:limite|soglia|tetto)|è il (?:limite|tetto|massimo))(?![a-zà-ÿ])',
    ),
  },
  more: {
    before: before(
      '\\b(?:altri|altre|altro|ulteriori|ulteriore|un altro|aggiuntivi|ancora|seguono|seguit[oi] da|poi|quindi|prossimi|successivi|e infine)(?: (?:altri|ulteriori|di|i|gli|ha|hai|si hanno|ci sono|da|un|per))* *',
    ),
    after: after(' (?:ulteriori|aggiuntiv[oi]|in più|extra|di (?:scorta|riserva|emergenza)|successivi|seguenti)(?![a-zà-ÿ])'),
  },
  until: {
    before: before('\\b(?:fino (?:a|ai|al|agli)|sino (?:a|ai|al)|entro (?:i|il|gli)|nei limiti dei|per (?:i )?primi|primi)(?: primi)? *'),
    after: null,
  },
  pack: {
    before: before(
      '\\b(?:(?:pacchett[oi]|blocc(?:o|hi)|ricaric(?:a|he)|moduli|modulo|tranche|scaglion[ei]|porzion[ei]|tagli|scatt[oi]|slot|booster|frazion[ei]|step|incrementi)(?: [a-zà-ù]{4,14}){0,2} (?:di|da|pari a)|(?:per )?ogni|(?:per )?ciascun[oa]?)(?: ulteriori| altri| singolo)? *',
    ),
    after: NONE.after,
  },
  head: { before: null, after: null },
  chargeEnd: {
    before: before(
      '\\b(?:solo (?:per|fino a)|fino (?:a|ad) un (?:massimo|totale) di|per un (?:massimo|totale) di|con un (?:massimo|tetto|limite) di|per non più di|(?:ma )?per (?:un )?massimo) *',
    ),
    after: after(' (?:al massimo|massimi|max|in totale|complessivi)(?![a-zà-ÿ])'),
  },
  part: { before: before('\\d ?(?:[gmt]b?|giga) ?\\+ ?'), after: after(' ?\\+ ?\\d') },
  ignored: {
    before: before(
      `(?:^|: ?)d(?:ei|egli)(?: (?:suoi|tuoi|miei|nostri))? $|\\d (?:dei|degli|sui)(?: (?:suoi|tuoi|miei|nostri|quei))? $|\\b(?:(?:€|euro),? (?:ogni|per)|invece (?:di|dei|degli)|anziché|al posto (?:di|dei)|piuttosto che|rispetto a[il]?|prima (?:erano|era|ne avevo|avevo)|erano|in origine|inizialmente|precedenti|vecchi|cumulabil[ei] fino a|accumulabil[ei](?: fino)? a|accumulare fino a|acquist\\w{2,6}|compr(?:are|i|a)|attivando|aggiung(?:ere|endo|i)|regala(?:no|ti)?|in (?:regalo|omaggio)|omaggio (?:di|da)|bonus (?:di|da)|con la promo|ricarica(?:re)?(?: dati| giga| extra)? (?:da|di)|opzion[ei](?: [a-zà-ù]{3,12})? (?:da|di)|(?:sms|avviso|notifica|messaggio|alert)(?: [a-zà-ù]{2,14}){0,4} (?:a|ai|al|di|dei)|(?:aumentat|passat|salit|portat|cresciut|elevat|alzat|abbassat|ridott)[oaie] da[il]?|residu[oi]|\\d ?[gmt]b ?=)(?: ${AMOUNT})? *`,
    ),
    after: after(
      "(?: (?:di|dati|traffico))* (?:bonus|in regalo|(?:in )?omaggio|gratis|regalati|residu[oi]|non (?:utilizzat|consumat|usat)[oie]|non consumati|acquistabil[ei]|attivabil[ei]|cumulabil[ei]|di bonus|notturni|di notte|utilizzabili (?:solo )?di notte|validi (?:solo )?di notte|per (?:i )?(?:social|video|musica|chat))(?![a-zà-ÿ])|,?(?: (?:dati|consumati|utilizzati|usati|di traffico)){0,2} (?:arriv|ricev|ti arriv|ti avvis|avvis|invi|vieni avvis|scatta l)[a-zà-ù’']{1,6} (?:un[oa]? |il |l[’']|da )?(?:un )?(?:primo )?(?:sms|avviso|notifica|messaggio|alert|mail)| ?= ?\\d",
    ),
  },
  ignoredSpeed: {
    before: before(
      '\\b(?:dopo|oltre|superati|passati|consumati|finiti|esauriti|terminati|usati) (?:i )?primi [\\d.,]{1,6} ?(?:[gmt]b|giga|mega)(?: [a-z]{2,8}){0,2} (?:a|fino a|alla velocità di) *|\\b(?:prima (?:era|erano)|invece (?:di|dei)|anziché|rispetto a[il]?|contro i|nominale(?: \\()?|banda nominale|velocità nominale|media(?: [a-zà-ù]{2,12}){0,3}|mediamente|di solito|normalmente|tipicamente|upload(?: [a-zà-ù]{1,12}){0,2}|up|in su|scaric(?:o|avo|are)(?: [a-zà-ù]+)? a|test(?: [a-zà-ù]+){0,3}|linea (?:da|a)|fibra (?:da|a)|adsl (?:da|a)|minim[ao](?: garantit[ao])?(?: di)?|garantit[aoi]|pari a oltre) *',
    ),
    after: after(
      ' (?:in (?:upload|up|salita|caricamento|upstream)|up(?:load|link)?(?![a-z])|garantit[io]|medi[ao]?(?![a-z])|di media|di upload|in trasmissione)|,? (?:e|ed) \\d+ in up| (?:a|fino a|ad) (?:soli |appena |solo )?\\d[\\d.,]* ?[kmg]b',
    ),
  },
  ceilingSpeed: {
    before: before(
      '\\b(?:(?:velocità|banda)(?: di (?:download|navigazione|connessione|punta))? (?:massim[ao]|max|limitat[ao]|cappat[ao])|massim[aoi]|max\\.?|al massimo|limite (?:di|della|alla) (?:velocità|banda)|tetto (?:di|della|alla) (?:velocità|banda)|limitat[aoie]|non più di|non (?:superiore|oltre)|non supera(?:no|re)?|non (?:oltrepassa|eccede|raggiunge più di)(?:no|re)?|non (?:va|vanno|vai|sale|salgono|sali|arriva|andare|andrà)(?: mai| in nessun caso)? (?:sopra|oltre|al di sopra(?: di)?|a più di)|mai (?:sopra|oltre|più di)|a non oltre|cappat[aoie]|bloccat[aoie]|velocità bloccata|cap|non va oltre)(?:[ ,:(]+(?:di|a|ai|al|è|in|4g|5g|download|down|navigazione|connessione|fino|pari|solo|soli|consentita|raggiungibile|fissat[ao]|prevista|rete|su|sulla|della|mobile|per|la|dati|scaricamento|i|gli|disponibile|oltre)){0,8}[ :(]*',
    ),
    after: after(' (?:al massimo|massimi|max|di (?:limite|tetto|cap|massima)|come (?:limite|tetto))(?![a-zà-ÿ])'),
  },
  headlineSpeed: {
    before: before(
      '\\b(?:fino (?:a|ad|ai)|sino a|velocità:|velocità (?:di|pari a)|velocità|fino a un massimo di)(?: (?:una|un|velocità|massim[ao]|di|download|a|fino|circa))* *',
    ),
    after: null,
  },
  eitherSpeed: { before: before('\\b(?:o|oppure)(?: (?:a|fino a|di|da|solo))* *'), after: null },
  ignoredPrice: {
    before: before(
      "\\b(?:oppure|invece (?:di|dei)|anziché|rispetto a[il]?|prima (?:era(?:no)?|costava)|(?:si )?pagava(?:no|mo|te|vo)?|pagavi|costava(?:no)?|una volta (?:era|erano)|acquist\\w{2,6}(?: [a-zà-ù]{1,12}){0,3}|compr(?:are|i|a)|canone (?:di|mensile di|mensile)|offert[ae](?: [a-zà-ù0-9]{1,12}){0,4} (?:a|da)|a soli|al mese|ricarica(?:ndo)? (?:da|di)|a partire da|sconto di|promo(?:zione)? (?:a|da)|attivazione|con un credito di|in vendita a|rinnovo (?:anticipato )?a|all[’']ingrosso(?: [a-zà-ù]{1,10}){0,2}) *",
    ),
    after: after(
      '\\s?(?:al mese|/ ?mese|mensili|ogni (?:mese|30 giorni|28 giorni|4 settimane|quattro settimane)|di (?:canone|attivazione)|una tantum)(?![a-zà-ÿ])',
    ),
  },
  netPrice: { before: before('\\b(?:cioè|ovvero|ossia|vale a dire|che equivale a|equivalent[ei] a|in pratica) *'), after: null },
  chargeCap: {
    before: before(
      "\\b(?:fino a(?:d)? un (?:massimo|tetto|totale|importo massimo) di|fino a(?:d)?|massimo|max\\.?|al massimo|un massimo(?: mensile| giornaliero)? di|tetto(?: massimo)?(?: di spesa)?(?: di| a)?|non (?:oltre|più di|si superano|supera)|tutt[’']al più(?: a)?|mai più di|non si paga(?:no)? (?:mai )?più di|(?:limite|tetto|soglia)(?: massim[oa])? di (?:spesa|costo|addebito)(?: (?:di|è|pari a|fissat[oa] a|:))?(?: massim[oa])?|limite(?: massimo)? di|con un limite di|spesa massima (?:di|è)|plafond di|cap di|costo massimo di)(?: (?:i|gli|un|extra|totali|di))* *",
    ),
    after: after(
      ' (?:al massimo|massimi|max|complessiv[io] al massimo|come (?:tetto|limite)|di (?:tetto|limite|spesa massima))(?![a-zà-ÿ])',
    ),
  },
  again: /rinnov/i,
  countCap:
    /(?<![a-zà-ÿ])(?:al massimo|massimo(?: di)?|max\.?|fino a(?:d)?(?: un massimo di)?|non più di|un massimo di|limite di|per un totale di|dopo)(?: per)? (\d{1,2}|un|una|uno|due|tre|quattro|cinque|sei|sette|otto|dieci) (?:volt[ae]|giorn[oi]|ricaric(?:a|he)|pacchett[oi]|blocc(?:o|hi)|scatti?|tranche|rinnov[oi]|attivazion[ei]|addebit[oi]|moduli|slot)(?![a-zà-ÿ])/gi,
  moneyLimit: {
    before: before(
      '\\b(?:raggiunt[aoie]|superat[aoie]|toccat[aoie]|arrivat[aoie] a|giunt[aoie] a|sforat[aoie]|oltrepassat[aoie]|(?:spesa|costi|addebiti|conto|importo|costo)(?: [a-zà-ù]{2,10}){0,2} (?:arriva(?:no)?|sale|salgono|ammonta(?:no)?|tocca(?:no)?|raggiung(?:e|ono|a)) (?:a|i|gli)?|oltre|supera(?:no)?|superati|al raggiungimento (?:di|dei|della)|raggiunge(?:re)?|speso|spesi)(?: (?:i|gli|la|una|il|soglia|limite|tetto|importo|spesa|di|dei|del|totale))* *',
    ),
    after: NONE.after,
  },
};

const CALLS =
  '(?:minut[oi]|chiamate|chiamata|telefonate|sms|mms|messaggi|messaggini|voce|chat|social|whatsapp|musica|chiamare|telefonare|parlare|conversazion[ei]|minuti di chiamate|traffico voce)';
const DATA = '(?:giga|gb|dati|internet|traffico(?: dati)?|navigazione|web|mobile data)';
const JOIN = '(?:,? e(?: gli| i| le)? |, |,? ed |/| ?\\+ ?| & )';

export const claims: ClaimWords = {
  claim: new RegExp(
    `(?<![\\p{L}\\p{N}])(?=illimit|senza|infinit|no|all)(?<!(?<!(?:${DATA}|${CALLS})${JOIN})(?:${CALLS}${JOIN}){0,2}${CALLS}(?: (?:nazionali|internazionali|verso tutti|verso (?:numeri )?(?:fissi|mobili)(?: e (?:fissi|mobili))?|in italia|da rete fissa))? )(?:illimitat(?:o|a|i|e|issim[oaie])|senza (?:alcun )?limit[ei](?! (?:di|alla|sulla) (?:velocità|tempo|banda))|infinit[oaie]|no[- ]limits?|senza soglie|all you can)(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  notDataAfter: new RegExp(
    `^[»”"]? (?:(?:non|mica) (?:lo )?(?:è|sono|era|sarebbe)(?![a-zà-ÿ])|(?:per modo di dire|a parole|solo (?:a parole|di nome)))|^[»”"]?,? ?(?:(?:gli|i|le|di|verso|per|su|anche|tutti|in|nelle|nei|le) )*(?:${CALLS}|verso|numeri|velocità)(?![a-zà-ÿ])(?!(?:,| e| ed|/|\\+| &){0,2}(?: (?:i|gli|sms|minuti|chiamate|messaggi)){0,4}(?:,| e| ed|/|\\+| &){0,2} ?(?:giga|gb|dati|internet)(?![a-zà-ÿ]))`,
    'i',
  ),
  deniedBefore:
    /(?:(?<![a-zà-ÿ])(?:non(?: (?:è|sono|più|davvero|realmente|proprio|affatto|veramente)){0,3}|mai|né|niente|nessun|nessuna|tutt[’']altro che|finti?|falsi|altro che)) ?[«“"]?$/i,
};
