/** French words next to a quantity that tell what the quantity is there for. */
import { accentless, after as afterSource, before as beforeSource, type ClaimWords, type Roles } from '../../locale.ts';

const before = (source: string): RegExp => beforeSource(accentless(source));
const after = (source: string): RegExp => afterSource(accentless(source));

/** Short words between a role word and its amount; each ends with a space, or with an apostrophe. */
const FILL =
  "(?:(?:le|la|les|vos|votre|tes|ton|ses|son|sa|leurs?|ces|cette|ce|des|de|du|un|une|total|quota|seuil|cap|barre|limite|plafond|enveloppe|volume|forfait|premiers?|consommation|usage|utilisation|données|data|internet|mensuel(?:le)?s?|fatidiques?|environ|quelque|plus|initiaux|respectivement|environ|compris|inclus|mobiles?|échanges?|trafic|téléchargements?|à|fixée?|avoir|consommé|utilisé|atteint|téléchargé|épuisé|dépassé|que|plus) |d'|l'){0,7}";
const DONE =
  '(?:épuisée?s?|consommée?s?|utilisée?s?|atteinte?s?|dépassée?s?|franchie?s?|écoulée?s?|terminée?s?|finie?s?|passée?s?|excédée?s?|brûlée?s?|cramée?s?|grillée?s?|téléchargée?s?|vidée?s?|liquidée?s?|dilapidée?s?|dévorée?s?|croquée?s?|absorbée?s?|dépensée?s?|bouffée?s?|claquée?s?|flambée?s?|achevée?s?|outrepassée?s?|bue?s?|engloutie?s?|avalée?s?|éclatée?s?|explosée?s?|parti(?:e?s)?|à sec)';
const OF_DATA =
  "(?: (?:de|d'|en) ?(?:données|data|internet|[45]g\\+?|échanges?|trafic|haut débit|surf|roaming|itinérance|Europe|France|Suisse|Belgique))?";
const WHEN =
  '(?: (?:mensuels?|par mois|par jour|quotidiens?|inclus|compris|du forfait|de votre forfait|de base|dans le mois|dans la journée|sur le mois|par semaine|par cycle|au total|initiaux))?';
const SPEEDY = '(?:vitesses?|débits?)';

export const roles: Roles = {
  threshold: {
    before: before(
      `(?:[>≥]|(?<![a-zà-ÿ])(?:(?:au[- ]?delà|au-dessus|à partir|à compter|au bout|après consommation|en cas de dépassement|dépassements?|plus|consommation|épuisement|au terme) (?:de|du|des|d')|après|pass(?:ée?s?|er|ez|ant)|dès|une fois|lorsqu[e']|quand|dépass(?:e|ent|ez|er|é|ant|era|iez)|excèd(?:e|ent|era)|excéd(?:er|ant|ez)|franchi(?:t|r|ssez|ssent|s|)|attei(?:nt|nds|ndre|gnez|gnent|gne|ndra)|supérieure?s? (?:à|aux)|consomm(?:é|e|ez|er|ant)|utilis(?:é|ez|e)|épuis(?:é|ez|er|e)|téléchargé|au moins|vers|aux alentours de|(?:arriv(?:ée?s?|ez|e|er|ant)|(?:coup|bloqu|stopp|arrêt)ée?s?|(?:suspend|interromp)ue?s?) (?:à|aux)))(?:,| )*${FILL}\\s*`,
    ),
    after: after(
      `${OF_DATA}${WHEN}${OF_DATA} ?(?:\\([^)]{0,24}\\) ?)?(?:(?:sont|est|ont été|a été|soient|seront|aura été|auront été|ont|étant|eux aussi|une fois|vous|entièrement|intégralement|tous|déjà|totalement) ){0,3}${DONE}(?![a-zà-ÿ])|,? (?:et (?:plus|au-delà|au-dessus)|ou plus|et \\+)(?![a-zà-ÿ])|(?: [a-zà-ÿ'’-]{1,14}){0,6} avant (?:(?:la|le|toute?|une?|d['’]être|de (?:se faire |se voir )?|que (?:la|le|votre|ta) [a-zà-ÿ]{2,12}(?: [a-zà-ÿ']{1,6}){0,3}) ?)?(?:factur|rédu|brid|ralenti|coup|bloc|bloqu|suspen|limit|baiss|surtax|hors[- ]forfait|surcoût|interrup|interrompu)|\\+(?! ?\\d)| dépassés`,
    ),
    unless: /^ (?:utilisables|au lieu)/i,
  },
  limit: {
    before: before(
      "(?<![a-zà-ÿ])(?:(?:limit|plafonn)(?:ée?s?|er|é|e)(?: de consommation)?(?: à)?|(?:limite|plafond|quota|seuil|enveloppe|cap|fair[- ]use|fup|limitation|volume max(?:imum|imal)?|usage raisonnable|utilisation raisonnable|usage équitable|maximum|max\\.?)(?: (?:mensuel(?:le)?|quotidien(?:ne)?|de (?:données|data|consommation|téléchargement|volume)|d'utilisation|d'usage|internet|raisonnable|fixée?|établie?|est|s'élève|data)){0,3}(?: (?:à|de|d'|jusqu'à|est de|étant de|au-delà de))?|dans la limite (?:de|des)|qu'à|que|n'excédant pas|ne dépass(?:ant|e|ent) pas|n'excède pas|ne (?:doit|peut|doivent|peuvent|pas) (?:pas )?(?:dépasser|excéder)|ne pas (?:dépasser|excéder))(?: ?:)?\\s*(?:les )?",
    ),
    after: after(' (?:max(?:imum|imal|imaux)?|maxi|au (?:plus|max(?:imum)?)|en fair[- ]use|de fair[- ]use|\\(fair[- ]use)(?![a-zà-ÿ])'),
  },
  more: {
    before: before(
      "(?<![a-zà-ÿ])(?:puis|ensuite|encore|suivis? (?:de|d'|par)|auxquels s'ajoutent)(?: (?:encore|de|d'|les|à nouveau|pour les|aux?))?(?: (?:prochains?|suivants?))?\\s*",
    ),
    after: after(' (?:supplémentaires?|suivants?|de plus|en plus|additionnels?|prochains)(?![a-zà-ÿ])'),
    unless: /^ ?(?:par (?:mois|jour)|(?:sont|ont|épuis|consomm|utilis|attein|dépass|premiers))/i,
  },
  until: {
    before: before(
      "(?<![a-zà-ÿ])(?:jusqu'(?:à|aux)|jusque|(?:reste[zrs]?|êtes|es|demeure[zrs]?|tenez|tient|tenir) (?:sous|en dessous de)|tant que (?:[a-zà-ÿ]+ ){1,3}(?:sous|en dessous de|moins de|n'atteint pas|n'a pas atteint|n'avez pas atteint))(?: (?:un total de|concurrence de|ce que [a-zà-ÿ ' ]{0,30}))?\\s*",
    ),
    after: null,
  },
  pack: {
    before: before(
      "(?<![a-zà-ÿ])(?:(?:recharges?|blocs?|blocks?|tranches?|paliers?|packs?|paquets?|lots?|unités?|crans?|incréments?|pas|bundles?)(?: (?:supplémentaires?|automatiques?|additionnel(?:le)?s?|entamée?s?|data|internet|indivisibles?))?(?: (?:de|d')| :)|chaque|par|tous les|toutes les|(?:r?ajout|crédit|recharg|débloqu)[a-zé]{1,6}(?: [a-zà-ÿ']+){0,2})\\s*",
    ),
    after: after(' ?(?:par (?:palier|bloc|tranche|recharge)|entamée?s?|indivisibles?)(?![a-zà-ÿ])'),
  },
  head: { before: null, after: null },
  chargeEnd: {
    before: before(
      "(?:€|euros?|\\$|chf|centimes?|francs?)[^.;€$]{0,24}(?<![a-zà-ÿ])(?:dans la limite d[e'u]|plafonnée?s? à|jusqu'à(?: concurrence de)?|facturation (?:s'arrête|cesse) (?:à|après)|gratuit au-delà de)\\s*",
    ),
    after: null,
  },
  part: { before: before('\\d ?[GM]o ?\\+ ?'), after: after(' ?\\+ ?\\d') },
  ignored: {
    before: before(
      "(?<![a-zà-ÿ])(?:au lieu de|contre|auparavant|initialement|précédemment|autrefois|jadis|hier encore|anciennement|(?:passe|passent|passant|passé|passera|augmente|relevé|monte|porté|grimpe|chute|descend|abaissé)e?s? de|bonus de|jusque-là|jusqu'ici|jusqu'alors|non plus|plutôt que|report(?:er|és?|é)? (?:jusqu'à|de)|cumuler jusqu'à|à hauteur de 75 ?% des?|(?<!(?:forfait|plan|formule|abonnement|pack|carte|box|tarif|série|il|elle|qui) )offre|offerts?|de [\\d.,]{1,6} ?[gmt]o à|en plus des|(?:prév(?:ien|enu)|averti|alert|notifi|inform)[a-zé]{0,5}(?: [a-zà-ÿ’']{2,12}){0,3} (?:à|dès|aux|vers)|(?:SMS|message|mail|notification|alerte|e-mail)(?: [a-zà-ÿ’']{2,12}){0,3} (?:à|dès|aux|vers)|exemple,?|exemple :|r?achet(?:ez|er|ant|é|e|es|ent)|rechargez|recharger|recharges|souscri(?:re|vez|vant|t)|command(?:ez|er|ant)|s['’]offrir|offrez-vous|(?<=\\d )(?:des|sur|sur les|de vos|de ses))(?: (?:les|environ|seulement|encore|alors|un (?:pack|bloc|pass) de|une recharge de))*\\s*",
    ),
    after: after(
      ' ?(?:(?:de )?bonus|offerts?|en bonus|reportés?|reportables?|restants?|en promo(?:tion)?|auparavant|précédemment|en upload|\\/ ?\\d)(?![a-zà-ÿ])| (?:non )?(?:consommés?|utilisés?) (?:sont|est|seront) (?:reportés?|perdus?)|(?:,| -)? ?(?:un |par )?(?:SMS|notification|alerte|avertissement)',
    ),
  },
  ignoredSpeed: {
    before: before(
      "(?<![a-zà-ÿ])(?:au lieu de|contre|plutôt que|auparavant|initialement|précédemment|moyenn?e?(?: de)?|moyen de|upload|envoi|émission|montante?|voie montante|théoriques? (?:de|jusqu'à)|passe de|habituellement|normalement|entre|fibre|adsl|vdsl|ligne)(?: (?:de|à|jusqu'à|:|est de))*\\s*",
    ),
    after: after(
      ' (?:en (?:upload|envoi|émission|voie montante|montant)|montante?s?|en moyenne|auparavant|à \\d[\\d,.]* ?[kmg]b|symétriques?)| (?:de débit )?(?:théoriques?)',
    ),
  },
  ceilingSpeed: {
    before: before(
      `(?<![a-zà-ÿ])(?:max(?:imum|imal|imale|imaux)?\\.?|maxi|plafonnée?s?(?: (?:à|en permanence à))?|limitée?s?|restreinte?s?|ne dépass(?:e|ent|ant|era) pas|n'excèd(?:e|ent) pas|au (?:plus|maximum)|${SPEEDY} max(?:imum|imale?)?|pas plus de)(?: (?:à|de|d'|en|réception|téléchargement|download|permanence|descendante?|un débit|une vitesse|max(?:imum|imal)?|est|reste|jusqu'à|maximum))*\\s*:?\\s*`,
    ),
    after: after(
      ' ?(?:max(?:imum|imal|imale|\\.)?|maxi|au (?:plus|max(?:imum)?)|de débit max(?:imum|imal)|en permanence|à tout moment)(?![a-zà-ÿ])',
    ),
  },
  headlineSpeed: {
    before: before(
      `(?<![a-zà-ÿ])(?:${SPEEDY} ?:|jusqu'à|pouvant (?:atteindre|aller jusqu'à)|allant jusqu'à)\\s*(?:un débit de |une vitesse de )?`,
    ),
    after: null,
  },
  eitherSpeed: { before: before("(?<![a-zà-ÿ])(?:ou|voire)(?: (?:à|de|jusqu'à|seulement))*\\s*"), after: null },
  ignoredPrice: {
    before: before(
      '(?<![a-zà-ÿ])(?:ou|contre|au lieu de|auparavant|précédemment|achat(?: de)?|achet(?:er|ez)|souscri(?:re|vez)|recharger? (?:à partir de|dès)|soit|équivaut à)\\s*',
    ),
    after: after(' (?:non (?:utilisée?s?|consommée?s?)|au lieu)'),
  },
  lists: {
    next: /^(?: (?:par|sur) [a-zà-ÿ]{3,12})?(?: ?\([^()]{1,32}\))?, (?:de |à partir de |après |dès )?$/i,
    last: /^(?: (?:par|sur) [a-zà-ÿ]{3,12}| ?\([^()]{1,32}\)){0,2},? (?:et|ou|puis)(?: (?:de|les|après|dès|enfin|selon)){0,2} $/i,
  },
  netPrice: { before: before("(?<![a-zà-ÿ])(?:c'est-à-dire|ce qui revient à|soit au final)\\s*"), after: null },
  chargeCap: {
    before: before(
      "(?<![a-zà-ÿ])(?:jusqu'à(?: concurrence de| un maximum de| un plafond de| atteindre)?|à concurrence de|dans (?:la|une) limite (?:de|d')|(?:plafonn|limit)(?:ée?s?|er|e|ant)(?: (?:automatiquement|obligatoirement|par défaut|par (?:les|l'|la|le|votre) ?[a-zà-ÿ]+|le (?:hors[- ]forfait|montant)))?,? à|(?:plafond|limite)(?: (?:mensuel(?:le)?|journali(?:er|ère)|de (?:données|coûts?|dépenses?|frais|consommation|facturation)|à l'étranger|en roaming|en itinérance|data|automatique)){0,2} ?(?:de|d'|fixée? à|:|est de|s'élève à)|(?:plafond|limite) de (?:coûts?|dépenses?|frais|facturation)|max(?:imum|imal)?\\.?(?: de| :)?|au (?:maximum|plus)(?: de)?|ne (?:peut|pouvant|pourra|peuvent|saurait|dépassera|dépasse|dépassant)(?: pas| jamais)?(?: (?:excéder|dépasser|être supérieure? à))?|n'excèd(?:e|ant|era)(?: pas| jamais)?|n'excédant (?:pas|jamais)|sans (?:pouvoir )?(?:dépasser|excéder)|pas plus de|jamais plus de|montant maxim(?:al|um) de|total de)(?: (?:les|un total de|un montant de|pas|par mois|mensuel|de|d'|la somme de|total|à))*\\s*\\+?\\s*",
    ),
    after: after(
      '(?:\\.?[–—-]{1,2})?,? ?(?:par (?:mois|jour|cycle|facture|période de facturation) )?(?:au (?:plus|maximum|max)|max(?:imum|imal|imaux)?|maxi|de plafond|plafonnée?s?)(?![a-zà-ÿ])',
    ),
  },
  again: /reconduit|renouvel|renouvelé/i,
  countCap: new RegExp(
    accentless(
      "(?:(?<=(?:après|max(?:imum|imal|\\.)?(?: de)?|au (?:plus|maximum)|jusqu'à(?: concurrence de)?|à concurrence de|dans la limite de|limitée?s? à|pas plus de|jamais plus de|plafonnée?s? à) )|(?=[0-9a-zà-ÿ]{1,6} (?:fois|recharges?|paliers?|blocs?|tranches?|packs?|paquets?|ajouts?|renouvellements?)(?: [a-zà-ÿ]+){0,2} (?:(?:au )?max(?:imum|i|\\.)?|au plus)))(?<![0-9a-zà-ÿ,.])(\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) (?:fois|recharges?|paliers?|blocs?|tranches?|packs?|paquets?|ajouts?|renouvellements?|crans?)(?![a-zà-ÿ])",
    ),
    'gi',
  ),
  moneyLimit: {
    before: before(
      "(?<![a-zà-ÿ])(?:attei(?:nt|gne|gnent|ndre|gnez|ndra)|dépass(?:e|ent|er|é|ant|era|ez)|au[- ]?delà de|dès|à partir de|à compter de|excèd(?:e|ent)|franchi(?:t)?|(?:bloqu|coup|suspen[ds]|plafonn|interromp|interrup|arrêt|stopp|ferm|blocage)[a-zé]{0,5}(?: [a-zà-ÿ’']{2,16}){0,4}? (?:à|dès|après|au-delà de)|passé|une fois|lorsque)(?: (?:les|un montant de|la somme de|le montant de|le seuil de|un total de|de|le plafond de|la barre des))*\\s*",
    ),
    after: after(
      '(?:\\.?[–—-]{1,2})? (?:HT |TTC )?(?:(?:de )?hors[- ]forfait(?![a-zà-ÿ])|de (?:frais|hors[- ]forfait|dépassement|surconsommation|consommation|surcoût)(?![a-zà-ÿ])|(?:sont |est |ont été |ont )?(?:atteints?|dépassés?|franchis?|épuisés?))',
    ),
  },
};

/** What is sold beside data; the adjective stands behind it: "appels, SMS et MMS illimités". */
const NOT_DATA =
  '(?:appels?|sms|mms|textos?|minutes?|voix|communications?|messages?|messagerie|téléphonie|téléphone|nuits?|soirées?|soirs?|week-?ends?|numéros?|musique|streaming|chaînes|discussions?)';
const PLACES =
  "(?:vers|en|depuis|dans|l'|les|le|la|et|ou|de|du|des|d'|entre|nationaux|internationaux|locaux|gratuits|émis|reçus|fixes?|mobiles?|France|Belgique|Suisse|Canada|Europe|UE|DOM|tous|toutes|opérateurs|y|sont|deviennent|restent|passent|seront|à|nationales?|métropolitaine|États-Unis|destinations?)";
const DATA = '(?:internet|data|données|web|surf|gigas?|Go|4G|5G)';

export const claims: ClaimWords = {
  claim:
    /(?<![\p{L}\p{N}])(?:il{1,2}imit[ée]e?s?|sans (?:aucune )?limites?(?! de (?:temps|durée|engagement|date|prix))(?: de (?:donn[ée]es|data|volume|consommation))?|infinie?s?|[àa] volont[ée]|(?:aucun|sans) quota|pas de quota|no[- ]limits?)(?![\p{L}\p{N}])/giu,
  notDataAfter: new RegExp(
    `^[”"»]? ?(?:(?:en|pour|sur|pour les|vers|vers les|des|de|les|:|,) ?)?(?:${accentless(NOT_DATA)})(?![a-zà-ÿ])(?!(?: et| \\+|,|/| &) ?(?:la |les |l['’])?${accentless(DATA)})`,
    'i',
  ),
  notDataBefore: new RegExp(
    accentless(
      `(?<!(?:${DATA}|${NOT_DATA})(?:,| et| ?/| ?&| ?\\+| puis) ?(?:l['’]|les |la |des |vos )?)(?<![a-zà-ÿ])${NOT_DATA}(?:(?:,| et| ?/| ?&| ?\\+| ou)? ?(?:l['’]|les |des |vos )?(?:${NOT_DATA}|${PLACES})(?![a-zà-ÿ])){0,8},?(?: (?:en|à l['’]|sont|y|100 ?%|totalement))? ?[“"«]?$`,
    ),
    'i',
  ),
  deniedBefore:
    /(?:\bnon|\bpas|n['’]est plus|\bplus|\bjamais|\bfin de l['’]|\bfaux|\bpr[ée]tendu(?:ment)?|pas vraiment|ni)[\s-](?:vraiment |totalement |r[ée]ellement |compl[èe]tement |l['’]|d['’]|en |de )?[“"«]?\s?$/i,
};
