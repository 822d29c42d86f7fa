/** German words next to a quantity that tell what the quantity is there for. */
import { after, before, type ClaimWords, type Roles } from '../../locale.ts';

const B = '(?<![a-zäöüß])';
const E = '(?![a-zäöüß])';
/** Compound nouns for the allowance and its limits. */
const NOUN =
  '[a-zäöüß-]{0,24}(?:volumens?|kontingent(?:e?s)?|limit(?:s|e)?|limite|grenze|schwelle|marke|menge|guthabens?|pakete?s?|daten|verbrauchs?|budgets?|wert(?:e?s)?|deckels?|obergrenze|nutzung|übertragung|transfervolumens?|traffics?)';
const FILLER = `(?: (?:de[rsmn]|die|das|diese[rsmn]?|ihre[rsmn]?|deine[rsmn]?|eine[rsmn]?|insgesamt|inkludierten|inkludierte|enthaltenen|vereinbarten|genannten|monatlichen|täglichen|gebuchten|ersten|vollen|satten|rund|etwa|ca\\.?|circa|knapp|über|mehr|als|von|bei|in|im|monat|pro|tag|je|verbrauchten|genutzten|gesurften|versurften|einem|einer|zusammen|mindestens|spätestens|schon|bereits|jeweils|erst|ab|auf|an|highspeed|inklusive[mn]?|liegenden|${NOUN})){0,7}`;
const AMOUNTS =
  '(?:verbrauch|aufbrauchen|verbrauchen|ausschöpf(?:ung|en)|erschöpfung|erreichen|erreichung|überschreit(?:ung|en)|übersteigen|nutzung|ablauf|aufzehren|inanspruchnahme|volumen|download|konsum|abruf|ende)';
const STARTS = `(?:[>≥]|${B}(?:ab|nach|über|oberhalb|jenseits|mehr als|bei|hinter|sobald|(?:nach|bei|ab|mit)(?: [a-zäöüß]+){0,2}? ${AMOUNTS}|(?:übersteig|überschreit|erreich|verbrauch|überschritt|knack|überzieh|reiß|reiss|übertriff|versurf)(?:t|en|et|st|est|)(?: (?:der|die|das|ihr|dein|sein|ein|man|du|sie|er|es|kunde|nutzer|verbrauch|nutzung|datenverbrauch|datennutzung|volumen|im|monat|tag|pro|wer|monatlich|mehr|als)){0,6}|überschritten(?:en)?|>|größer(?: als)?|grösser(?: als)?|(?<!bis )zu)${FILLER})[ „“"]*`;
const GONE =
  '(?:verbraucht|aufgebraucht|ausgeschöpft|erschöpft|erreicht|überschritten|überstiegen|aufgezehrt|verbraten|verbrannt|verballert|versurft|leergesurft|leer|weg|alle|durch|futsch|dahin|ausgereizt|abgesurft|genutzt|konsumiert|verprasst|ausgenutzt|überschreite[tn]|übersteig(?:t|en)|verbrauchen|überschreiten|versurfen|um|aus(?= (?:ist|sind))|hin|verpulvert|verheizt|verputzt|aufgefuttert|verstreamt|weggesurft|leergezogen|geknackt|gerissen|durchgesurft|abgesurft|angebraucht)';
const DOWN = '(?:down(?:load|stream|link)?s?-?|dl)';

/** What comes after some use is told next, so this is the speed before it. */
const STEP_FOLLOWS =
  /danach|anschlie(?:ß|ss)end|(?<![a-zäöüß])dann |drossel|gebremst|(?<![a-zäöüß])(?:ab|nach) (?:[a-zäöü]+ ){0,3}\d|nach (?:verbrauch|erreichen|ausschöpf|überschreit)/i;

export const roles: Roles = {
  threshold: {
    before: before(STARTS),
    after: after(
      `\\+?(?: (?!und |oder |bis )(?:(?!\\d+ ?[gmt]b)[^\\s;:!?]{1,24} ){0,8}?|-[a-zäöüß-]{2,24} (?:[a-zäöüß]+ ){0,4}?| )${GONE}${E}|-?(?:schwelle|marke)${E}| hinaus${E}|[- ]?(?:volumen|datenvolumen)? ?(?:wird|werden) (?:die |das |der )?(?:geschwindigkeit|tempo|bandbreite)|\\+? (?:oder mehr|und mehr|und darüber|übersteigend|überschreitend)${E}|(?: ?\\/ ?(?:monat|tag|woche)| (?:im|pro|am) (?:monat|tag)| (?:daten|highspeed|volumen|datenvolumen|lte|high-speed)[a-zäöü-]*){0,2},? (?:ehe|bevor|bis) (?:[a-zäöü]+ ){0,4}?(?:gedrosselt|gebremst|ausgebremst|reduziert|gesenkt|verlangsamt|gesperrt|getrennt|gekappt|abgeschaltet|berechnet|verrechnet|abgerechnet|kostenpflichtig|zusatzkosten|mehrkosten|drossel|schluss|begrenzt)|(?: ?\\/ ?(?:monat|tag|woche|4 wochen|28 tage)| (?:im|pro|am|je) (?:[a-z]*monat|tag|woche)| (?:daten|highspeed|volumen|datenvolumen|lte|5g|high-speed|inklusive|inkl\\.)[a-zäöü-]*){0,2}(?:,| [–-]|;|:| \\|)? ?(?:und )?(?:danach|anschlie(?:ß|ss)end|sodann|dann|ab da|ab dann|im anschluss|hernach)${E}`,
    ),
  },
  limit: {
    before: before(
      `${B}(?:(?:${NOUN.replace('[a-zäöüß-]{0,24}', '[a-zäöüß-]{0,16}')} )?(?:ist |wird |sind |werden )?(?:begrenzt|beschränkt|limitiert|gedeckelt)|(?:[a-zäöüß-]{0,16}(?:obergrenze|limit|limite|grenze|deckel|höchstmenge|schwelle|maximum|kappung))|fair[ -]?us(?:e|age)[a-zäöüß -]{0,20}|höchstens|maximal|max\\.|maximum|nicht mehr als|längstens|insgesamt höchstens|cap)(?: (?:jedoch|aber|auf|von|bei|liegt|beträgt|ist|im|monat|pro|tag|derzeit|aktuell|der|die|das|insgesamt|liege|zu|sind|gelten|mit)){0,5}:?\\s*`,
    ),
    after: after(
      `(?:[- ](?:daten)?(?:limit|grenze|obergrenze|deckel|cap|höchstgrenze|maximum)|[- ]fair[- ]?us(?:e|age)| (?:als|zur) (?:obergrenze|limit|fair-use-grenze)| nicht (?:überschreiten|übersteigen)| (?:im monat |pro monat |am tag |pro tag |täglich |monatlich )?(?:maximal|höchstens|begrenzt|beschränkt|limitiert|gedeckelt)(?! \\d[\\d.,]* ?(?:€|euro|cent|ct|chf|franken|fr|rappen)))${E}`,
    ),
  },
  more: {
    before: before(
      `${B}(?:weitere[nrs]?|nochmals?|noch einmal|noch mal|zusätzliche[nr]?|zusätzlich|die nächsten|die folgenden|den nächsten|nächste[nr]?|dazu|extra|plus|(?:dann|danach|anschlie(?:ß|ss)end|sodann|gefolgt von|es folgen|im anschluss)(?: (?:noch|weitere|nochmals|gibt es|noch einmal|folgen|für))*)(?: (?:einmal|weitere|je|jeweils))? `,
    ),
    after: after(` (?:extra|zusätzlich|mehr|obendrauf|dazu)${E}`),
  },
  until: {
    before: before(
      `${B}(?:bis(?: zu| zum| zur)?(?: (?:einem|einer|der|grenze|verbrauch|volumen|von|den|ersten|einschließlich|inkl\\.|insgesamt|maximal|max\\.)){0,4}|die ersten|für die ersten|auf den ersten) `,
    ),
    after: null,
  },
  pack: {
    before: before(
      `(?:\\d ?[x×] ?|${B}(?:\\d|zwei|drei|vier|fünf|sechs|acht|zehn) ?mal (?:automatisch |jeweils |je |um |à )?|${B}(?:je(?:weils|de[snm]?)?|pro)(?: (?:weitere[nrs]?|zusätzliche[nrs]?|angefangene[nrs]?))* |${B}(?:automatisch|autom\\.) (?:um |weitere |zusätzliche |je |jeweils )*|(?:paket|päckchen|päckle|block|blöck|einheit|upgrade|nachbuchung|häppchen|portion|schritt|tranche|option|takt|volumenpaket|datenpaket|buchung|aufbuchung|happen)[a-zäöü]{0,4} (?:von|à|a|mit|über|zu|zu je|von je|mit je|um)(?: je| jeweils)? ?|takt(?:ung)?:? ?)(?:je |jeweils )?`,
    ),
    after: after(
      `(?:[- ](?:takt|schritt|block|blöck|paket|päckchen|häppchen|portion|einheit|tranche|datenblock)[a-zäöüß]{0,8}|-?taktung)${E}|[- ]?(?:[a-zäöüß-]+ )?(?:extra |volumen |datenvolumen |highspeed |high-speed-volumen )?(?:automatisch |dazu|hinzu|obendrauf|nachgebucht|aufgebucht|hinzugebucht|dazugebucht|zugebucht|nachgelegt)${E}| (?:[a-zäöüß-]+ )?(?:nach|drauf|auf|obendrauf)(?=[,.;)]|$| (?:und|jeweils|je|für|zu) )`,
    ),
  },
  head: { before: null, after: null },
  chargeEnd: {
    both: [
      before(`${B}(?:bis|bis zu|(?:bis )?maximal|(?:bis )?höchstens|begrenzt auf)(?: weitere[rn]?)?\\s*`),
      after(' (?:zusätzlich|extra|obendrauf|mehr|darüber hinaus|zusatzvolumen)'),
    ],
    before: before(
      `${B}(?:gedeckelt|kostenairbag|kostendeckel|kostenstopp|kostenbremse|kostenlimit)(?: [a-zäöü]+){0,2} (?:bei|ab|nach|von)\\s*`,
    ),
    after: after(
      `[^;]{0,56}? (?:danach|dann|anschlie(?:ß|ss)end|darüber) (?:ist es |sind sie |ist |surfen sie |surfst du |surft man )?(?:gratis|kostenlos|kostenfrei|nichts)${E}`,
    ),
  },
  part: { before: before('\\d ?[gmt]b? ?\\+ ?'), after: after(' ?\\+ ?\\d') },
  ignored: {
    before: before(
      `(?:(?<=\\d )(?:der|von|von (?:den|ihren|deinen)|aus den) ?|${B}(?:(?:an)?statt|bisher|bislang|zuvor|vorher|früher|vormals|ehemals|zuletzt|ursprünglich|noch vor [a-zäöü]+ [a-zäöü]+|damals|waren es|erhöht von|verdoppelt von|von(?= ?$)(?<=(?:erhöht|aufgestockt|angehoben|gestiegen|steigt|wächst|stockt|hebt|gesenkt|verringert|verdoppelt)[^.;]{0,36}von)|sms bei|hinweis bei|warnung bei|benachrichtigung bei|optional|(?:bucht?|buchen|buchst|kauft?|kaufen|kaufst|bestellt?|bestellen|nachbuchen|zubuchen|lädt|lädst|holt|holst|holen|nachladen|ordert|ordern|gönnt|gönnst)(?: (?:man|du|sie|kunden?|nutzer|dann|einfach|sich|dir|weitere|zusätzlich|noch|gegen aufpreis|bei bedarf|z\\. ?b\\.|wahlweise|für)){0,4}|uploads?(?: [a-zäöü]+){0,2}|(?:datenpass|datensnack|booster|zusatzpaket|zusatzoption|extrapaket|nachbuchoption|bonus|geschenkt|aktionsbonus|takt|taktung|abrechnung in|abgerechnet in|schritten (?:von|zu)|blöcken (?:von|zu|à)|(?:buchbar|gebucht|buchen|gebuchte[snr]?|buchungen|übertragbar|übernommen|ungenutzt[a-z]*|angespart|aufgespart|mitgenommen|übertragen)[^.;]{0,56}(?:höchstens|maximal|max\\.|bis zu|bis)|z\\. ?b\\.|beispielsweise|rechenbeispiel:?|beispiel:?)) ?(?:noch |nur |bisher |zuvor |früher |der |den |die |das |je |jeweils |von |bisherigen |bisher üblichen |üblichen |mit |über |zu |: ?){0,4}[„“"]?)`,
    ),
    after: after(
      `(?:-?(?:takt|schritt)[a-zäöüß-]{0,8}|[- ]?speed-?(?:on|up|step|bucket)s?| (?:[a-zäöüß-]+ ){0,2}?(?:nachbuch|zubuch|dazubuch|hinzubuch|nachkauf|nachzubuch|zuzubuch)[a-zäöü]*|(?: [a-zäöüß-]+)? (?:für|zu|à) [\\d,.-]+ ?(?:€|euro|ct|cent|chf|franken|fr\\.)(?: [a-zäöüß]+){0,5}? (?:nach|dazu|hinzu)?(?:gebucht|buchen|zubuchen|zugebucht|nach|zu|bestell(?:en|t)|kaufen|erwerben)${E}| (?:geschenkt|gratis dazu|extra als bonus|gratis)|[- ](?:aktions|treue|start|willkommens|neukunden|online)?-?(?:bonus|geschenk|guthaben)${E}|-?(?:nachbuchung|bonus|geschenk|zusatzoption)| lassen sich| können (?:nachgebucht|hinzugebucht|zugebucht|dazugebucht)| im upload| upload| (?:können|kann|darf|dürfen|werden) (?:in den|ins|in das|auf den)| (?:früher|bisher|zuvor)${E}(?! (?:als|leer|weg|verbraucht|aufgebraucht|erreicht|alle|ausgeschöpft|versurft|durch|überschritten))| (?:arbeits)?speicher| ram${E}| cloud|-(?:cloud|speicher)| karte)`,
    ),
  },
  ignoredSpeed: {
    before: before(
      `(?:(?<=\\d )(?:der|von|von (?:den|ihren|deinen)|aus den) ?|${B}(?:(?:an)?statt|bisher|bislang|zuvor|vorher|früher|vormals|sonst|ehemals|durchschnittlich|im schnitt|im durchschnitt|realistisch|typisch|normalerweise|(?<!(?:noch|immer|weiterhin|dann|danach) )mindestens|anstelle von|(?<!${DOWN} ?(?:und|u\\.|\\/|&|sowie|bzw\\.|-) ?(?:im |beim |der )?)(?:uploads?|upstream|uplink|hochladen|ul)|(?:anschl[uü](?:ss|ß)e?n?|(?<!(?:t|die|deine|ihre) )leitung(?:en)?|v?dsl|fiber|tarife?n?|kabel|glasfaser|festnetz|variante|version|stufe)(?: [a-zäöüß0-9]+){0,2}? (?:mit|bei|von|bis)|(?<=\\d ?[gmt]b )bei|getaktet|messung(?:en)?|speedtest|gemessen(?:en)?|erreich(?:t|en|te|bar)) ?(?:ca\\. |etwa |rund |üblichen? |gängigen? |möglichen? |zu |bis |bis zu |max\\. |maximal |mit |von |auf |bei |höchstens |nur |noch |: ?|\\()*|bit\\/s ?\\/ ?|\\d ?\\/ ?|ps ?\\/ ?|\\((?:dsl|vdsl)? ?)`,
    ),
    after: after(
      ` ?(?:\\(?(?:im |beim |in |zum )?(?:up(?:load|stream|link)?|hochladen|ul|u)${E}(?! ?(?:mit |bis |max|:)?[^)\\d]{0,12}\\d)\\)?|[- ]?(?:dsl|vdsl|fiber|leitung|anschl(?:uss|üsse)|kabel|glasfaser|internet|tarif)| (?:sind|ist|reichen|reicht|genügen|genügt) (?:[a-zäöü]+ ){0,3}?(?:für|genug|schnell|gemessen)|,? bis (?:zu )?(?:(?:die|der|das|zum|einem|insgesamt|verbrauch|von|grenze|ersten) ){0,4}\\d+(?:[.,]\\d+)? ?[gmt]b| gemessen| auf (?:bis zu |max\\. |maximal |nur (?:noch |mehr )?|höchstens )?\\d)`,
    ),
  },
  ceilingSpeed: {
    before: before(
      `${B}(?:max(?:imal(?:e[nrms]?)?|imum|\\.)?|höchstens|(?:begrenzt|limitiert|beschränkt|gedrosselt|gedeckelt|eingeschränkt|reduziert) auf|gedeckelt bei|nicht mehr als|nicht schneller als|nur(?: noch| mehr)?|lediglich|bloß|bloss|schluss bei|ist bei|obergrenze(?: (?:von|bei|liegt bei))?|maximalgeschwindigkeit(?: von)?)(?: (?:mit|auf|von|bei|bis|zu|nur|einer|der|geschwindigkeit|surfgeschwindigkeit|bandbreite|tempo|download(?:geschwindigkeit)?|im|also)){0,5} *`,
    ),
    after: after(
      ` (?:schluss|maximum|maximalgeschwindigkeit|höchstgeschwindigkeit|obergrenze|tempolimit|begrenzt|limitiert|beschränkt|gedeckelt|gedrosselt|(?:als )?(?:maximal|höchst)[a-zäöü]{0,16})${E}`,
    ),
    unless: STEP_FOLLOWS,
  },
  headlineSpeed: {
    before: before(`${B}(?:bis(?: zu)?|geschwindigkeit:?|speed:?|tempo:?|highspeed:?|lte max)(?: (?:zu|von|max\\.))? *`),
    after: null,
    unless: STEP_FOLLOWS,
  },
  eitherSpeed: { before: before(`${B}(?:oder|bzw\\.|beziehungsweise)(?: (?:auf|mit|bis zu|nur|max\\.|sogar))* *`), after: null },
  ignoredPrice: {
    before: before(
      `${B}(?:statt|anstatt|bisher|früher|zuvor|oder|zubuchbar(?: für)?|(?:nach|zu|dazu|hinzu)buchen(?: für)?|buchbar(?: für)?|entspricht|umgerechnet|(?:das|dies) (?:sind|wären|ergibt|entspricht)|sprich|also|macht(?: (?:zusammen|insgesamt|also|dann|in summe))?|mithin|sms|anruf[a-z]*|minuten?|telefonate?) ?(?:je |für |rund |etwa |ca\\. |fast |knapp |gut |stolze |satte |über )*`,
    ),
    after: after(
      ` (?:pro|je|\\/) ?(?:minute|min\\.?|sms|anruf)${E}|\\/(?:min|sms)|,? (?:nach|hinzu|dazu|zu)(?:zu)?(?:buchen|buchbar|kaufen|gebucht werden kann)| (?:mtl|monatlich|im monat|pro monat)\\.?(?: [a-z]+)? ?(?:grundgebühr|fixkosten)?${E}`,
    ),
  },
  lists: {
    next: /^(?: (?:im|pro|je|am) [a-zäöü]{3,12})?(?: ?\([^()]{1,32}\))?, (?:bei |ab |nach |auf )?(?:den |der |dem )?$/i,
    last: /^(?:-| ?(?:im|pro|je|am) [a-zäöü]{3,12}| ?\([^()]{1,32}\)){0,2},? (?:und|sowie|bzw\.|beziehungsweise|respektive|resp\.)(?: (?:bei|ab|nach|auf|den|der|dem|von|schließlich|weiteren?)){0,2} $/i,
  },
  netPrice: { before: before(`${B}(?:das heißt|das heisst|d\\. ?h\\.|umgerechnet|entspricht)\\s*`), after: null },
  chargeCap: {
    before: before(
      `${B}(?:höchstens|maximal|max\\.?|maximum|bis zu|(?:nicht|nie|niemals|keinesfalls) mehr als|bis maximal|gedeckelt(?: (?:bei|auf|mit))?|deckel(?: (?:bei|von))?|obergrenze(?: (?:bei|von|liegt bei|beträgt))?|kostendeckel(?: (?:bei|von))?|kosten-?(?:airbag|stopp|bremse|limit|grenze)(?: (?:bei|von|ab|liegt bei|beträgt|in höhe von|greift bei))?|begrenzt auf|tages-?(?:höchst|maximal)-?(?:preis|betrag)(?: von)?|tages-?(?:deckel|maximum|limit|höchstsatz)(?: von)?|zusammen|insgesamt|macht(?: zusammen| insgesamt)?|bis)(?: (?:aber|jedoch|auf|zu|pro|tag|monat|im|am|je|jedoch|bei|von|die|der|kalendertag|in|summe|also|stolze|satte|dann)){0,4} ?:?\\s*`,
    ),
    after: after(
      ` ?(?:\\.[–-]{1,2} )?(?:kann|können|darf|dürfen|muss)(?: [a-zäöü]+){0,5}? nicht (?:kosten|überschritten|mehr|anfallen)| (?:[a-zäöü]+ )?(?:höchstens|maximal|gedeckelt|als obergrenze|als maximum|im maximum|maximum|nicht übersteigen)${E}| (?:pro |am |im |je )(?:tag|monat|kalendertag|rechnungsmonat) (?:gedeckelt|maximal|höchstens|nicht überschreiten)| (?:als )?(?:tages|monats)-?(?:höchst|maximal)?(?:preis|betrag|deckel)`,
    ),
  },
  again: /verlänger|erneuer|neu/i,
  countCap:
    /(?<![\p{L}\p{N}])(\d{1,2}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn)(?: ?(?:x|×|mal(?=[ ,.;:)]|$))(?! ?\d+[.,]\d+ ?€)| (?:daten)?(?:päckchen|pakete|nachbuchungen|aufbuchungen|buchungen|datenpakete|häppchen|erweiterungen|upgrades|zusatzpakete|schritte|automatikpakete|blöcke))/giu,
  moneyLimit: {
    before: before(
      `${B}(?:ab|bei|nach|über|sobald|wenn|erreich(?:t|en)(?: [a-zäöüß-]+){0,5}|überschreite[tn](?: [a-zäöüß-]+){0,5}|übersteig(?:t|en)(?: [a-zäöüß-]+){0,5}|grenze(?: von| bei)?|betrag von|kostengrenze von|limit von|von|datenentgelte|kosten von|erreichen von|erreichen der|überschreiten von|sobald(?: [a-zäöüß]+){0,4})(?: (?:von|insgesamt|rund|der|einer|eines|grenze|mehr|als|kosten)){0,4} *`,
    ),
    after: after(
      `(?: (?!pro |je )[a-zäöüß-]+){0,7}? (?:erreicht|angelaufen|überschritten|aufgelaufen|angefallen|verbraucht|überstiegen|überschreiten|übersteigen|zusammengekommen)${E}`,
    ),
  },
};

const NOT_DATA =
  '(?:minuten|min\\.?|telefonie(?:ren|rt|rend)?|telefonate?|sms|anrufe?|gespräche?|sprach[a-zäöü]*|mms|festnetz|ins festnetz|in alle|texten|chatten|nachrichten|telefon[a-zäöü]*|musik|whatsapp|messaging|freiminuten|sprachtelefonie)';
/** What the allowance is called, before "without limit". */
const FREE_OF =
  '(?:ohne|kein(?:e|en|er|erlei)?) (?:jede[sn]? |feste[sn]? |monatliche[sn]? )?(?:(?:daten|volumen|mengen|download|surf|traffic)-?(?:limit(?:s|ierung)?|grenze|begrenzung|beschränkung|deckel)|limit(?:s|ierung)?|volumengrenze|mengenbegrenzung)';

export const claims: ClaimWords = {
  claim: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:unbegrenzt(?:e[mnrs]?)?|un-?limitiert(?:e[mnrs]?)?|unbeschränkt(?:e[mnrs]?)?|uneingeschränkt(?:e[mnrs]?)? (?:surfen|datenvolumen|daten|internet|highspeed)|grenzenlos(?:e[mnrs]?)?|limitlos(?:e[mnrs]?)?|unendlich(?:e[mnrs]?)? (?:surfen|daten|datenvolumen|volumen|viel|gb|internet)|endlos(?:e[mnrs]?)? (?:surfen|daten|datenvolumen|internet|streamen|highspeed)|surfen (?:ohne ende|so viel)|${FREE_OF}|(?:limit|volumen-?grenze|datenlimit) ist nicht vorgesehen|keine grenze|beim volumen (?:gibt es )?(?:[a-zäöü]+ ){0,4}keine grenze|so viel (?:sie|du|man) (?:wollen|willst|will|möchte|möchten|magst)|(?:(?:internet|daten|surf|tages|monats|wochen|handy-internet|highspeed|lte|dsl|internet-|smartphone|day|data|speed)-? ?)flat(?:s|rates?)?|(?<=\\d ?[gm]b[ -])flat(?:rate)?|flatrates?(?!s? (?:ins|in alle|in die|zum telefonieren|für (?:anrufe|sms|telefon)))|echte[ rns]? flat(?:rate)?|volumen(?:s)? unlimitiert)(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  notDataAfter: new RegExp(
    `^[ ,-]{0,3}(?:[a-zäöüß/.-]+ ){0,2}?(?:und |& |\\+ )?${NOT_DATA}\\b(?!(?:[ ,&+/]|und|sms|telefonieren|anrufe?|minuten){0,6}\\b(?:surfen|daten|internet|datenvolumen)\\b)`,
    'iu',
  ),
  deniedBefore:
    /(?:\bnicht(?: mehr)?|\bkeine?n?|\bnie|\bwenig|\balles andere als|\bvermeintlich(?:en?)?|\bsprach-?|\ballnet-?|\btelefon-?|\bfestnetz-?|\bsms-?|\bvoice-?)\s?[„“"]?$/i,
};
