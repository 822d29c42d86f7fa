/** French words of units, money, lengths of time and "per". */
import { CENTS, certain, DOLLARS, family } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

const CFA = ['XOF', 'XAF'];
const FRANCS = ['CHF', 'XPF', ...CFA];

/** Between a number and its unit: "les 100 premiers Go". */
const FIRST = '(?:(?:premi[eè]re?s?|derni[eè]re?s?|petits?|pauvres?|autres?|nouveaux) )?';
const PER_SECOND = '(?: ?/ ?s(?:ec(?:onde)?)?| par s(?:ec(?:onde)?)?)';

/** What is done to an amount: it is charged. */
const CHARGED =
  '(?:factur|débit|décompt|compt|tax|tarif|prélev|vendu|ajout|port|report|imput)[a-zé]{0,5}(?: (?:automatiquement|en sus|en plus|en supplément|sur (?:la|votre|sa) (?:facture|compte)|au client))?';
/** Between a volume and its price: "est facturé", "coûte", "à", "pour". */
const CHARGES = `(?:(?:vous )?(?:est|sont|sera|seront|étant) )?(?:alors |automatiquement |désormais )?(?:(?:${CHARGED}|coûte(?:nt|ra|ront)?(?: alors)?|revien(?:t|nent|dra)|vaut|vous payez|on paie|il faut payer|il en coûte|au prix|au tarif)(?: (?:à hauteur de|à raison de|au prix de|au tarif de|à|de|pour))?)`;
const COSTS = `(?:${CHARGES}|à hauteur de|à raison de|au prix de|au tarif de|moyennant|à|pour|=|:|contre)`;
/** Words that add a block: what follows is its size. */
const BLOCKS =
  '(?:recharges?|blocs?|blocks?|tranches?|paliers?|packs?|paquets?|unités?|lots?|crans?|portions?|bonus|extensions?|bundles?|incréments?|pas)(?: (?:supplémentaires?|automatiques?|additionnel(?:le)?s?|entamée?s?|indivisibles?|data|internet|payante?s?|commencée?s?))?';

export const measures: MeasureWords = {
  spaced: true,
  volumeUnits: {
    k: `${FIRST}(?:ko|kilo-?octets?)`,
    m: `${FIRST}(?:m[ée]ga-?octets?)|(?:premiers|derniers|petits) mo`,
    g: `${FIRST}(?:go|giga-?octets?|gigas?(?![a-zà-ÿ]))|(?:premiers|derniers) gb`,
    t: `${FIRST}t[ée]ra-?octets?`,
  },
  speedUnits: {
    k: `kbs|k(?:ilo)?bits?${PER_SECOND}`,
    m: `m[ée]gabits?(?:${PER_SECOND})?|mbits?${PER_SECOND}`,
    g: `gbits?${PER_SECOND}`,
  },
  elided: [
    { before: '(?<![a-zà-ÿ])(?:les|ces|aux|des)', after: "suivante?s|prochaine?s|d[’']après" },
    {
      before: '(?<![a-zà-ÿ])(?:les|aux|des) (?:prochains|suivants)',
      after: '(?=[,;:.]|(?:à|en|sont|seront|se|filent|passent|bridés|ralentis)(?![a-zà-ÿ]))',
    },
  ],
  and: 'et|des|sur|sur les|de vos|de ses',
  to: 'à|et|ou',
  periods: {
    days: 'jours?|jrs?|j',
    hours: 'heures?',
    months: "mois(?<!(?:engagement|pendant|durant|validité|engagé)(?: de)? \\d{1,2}.mois)(?! (?:d[’']engagement|offerts?))",
    weeks: 'semaines?',
    cycle:
      '(?:cycles?|p[ée]riodes?|mois)(?: mensuelle)? de (?:facturation|d[ée]compte|r[ée]f[ée]rence|facture)|cycles?|date anniversaire|(?<=(?:jusqu.au|avant le|avant son|avant|date de|date du|du|le|au|prochain) )renouvellement(?: automatique)?(?: d[ue](?: forfait| cycle| l.offre| l.abonnement)?)?(?! automatique)|(?:prochaine?|nouvelle) (?:facture|facturation|cycle|échéance)|(?:facture|facturation|échéance|décompte) suivante?|fin de p[ée]riode|date de facturation',
    month: '(?<!\\d.)mois|mensuel(?:le)?s?|mensuellement',
    day: '(?<!mise à |mises à |à )jour(?:née)?(?! ouvr| 1er)|(?:tous|chaque|les) (?:les )?jours|quotidien(?:ne)?s?|quotidiennement|journali(?:er|ers|ère|ères)|minuit|(?:par|le|du|ce|chaque) (?:trajet|voyage)',
    week: 'semaines?|hebdomadaires?|hebdo',
    hour: "(?<=(?:par|chaque|de l[’']|/) ?)heure|horaire",
    quarter: 'trimestres?|trimestriel(?:le)?s?',
    year: '(?<=par |/)an|années?|annuel(?:le)?s?|annuellement',
  },
  speedBefore:
    '(?:vitesse|débit|bridée?|réduite?|ralentie?|limitée?|plafonnée?|ramenée?|rame(?:r|nt)?|surfe[zr]?|navigue[zr]?|roule[zr]?|tombe|chute|descend)(?: (?:de|à|a|max(?:imum)?))?',
  speedAfter: 'par seconde|en (?:débit|vitesse)',
  dataAfter: "de (?:data|données|internet)|data|d[’']internet",
  networkAfter: 'réseau|[- ]?(?:\\+|box|home|illimitée?)',
  gigabytesAfter: "de (?:data|données)|d[’']internet|par mois",
  perSecond: '\\s?(?:par|à la|/) ?s(?:ec(?:onde)?)?(?![a-zà-ÿ])',
  per: "par|le|la|du|au|les|pour|pour chaque|pour tout|pour toute|pour les|chaque|tous les|toutes les|à chaque|de l[’']|l[’']|per",
  perLead: '(?:supplémentaires?|en plus|en sus|de plus|TTC|HT|facturée?s?|de hors[- ]forfait|chacun)',
  perTail: `${BLOCKS} (?:de|d[’\'])|chaque|tranche|supplémentaires?|nouveaux?|nouvelle tranche de|premiers?|premières?|début de|commencée?s? de`,
  volumeFirst: [
    { before: '(?<![a-zà-ÿ])un ?', between: ` ?${CHARGES} ?` },
    {
      before: '(?:automatiquement|épuisé|consommé|atteint|dépassé)e?s?,? ?',
      between: ' (?:vous )?(?:est|sont|sera|seront) (?:alors )?r?ajoutée?s?(?: [a-zà-ÿ]{2,14}){0,2} (?:pour|à|contre|au prix de) ?',
    },
    { before: '(?:factur|tarif|décompt|pai|pay)[a-zé]{1,6} (?:au|par) ?', between: ' ?(?:entamée?s? |commencée?s? )?[:=(,] ?' },
    {
      before: `(?:${BLOCKS}) (?:supplémentaires? |automatiques? )?(?:de |d[’']|\\()`,
      between: `\\)?(?: [a-zà-ÿ’'-]+){0,4}?,? ?${COSTS} ?(?:\\+ ?)?`,
    },
    {
      before:
        '(?:chaque|tout|toute|par|pour chaque|pour tout|pour toute|à chaque)(?: (?:nouveau|nouvel|nouvelle|autre|tranche de|bloc de|palier de|paquet de))? ?',
      between: `(?: [a-zà-ÿ’'-]+){0,4}?,? ?${COSTS} ?(?:\\+ ?)?`,
    },
    {
      before: "(?:le|la|les|l[’']|au) ?",
      between: `(?: (?:à l[’']étranger|(?:en|hors) [a-zà-ÿ-]+|de (?:données|data)|consommée?s?|utilisée?s?|entamée?s?|depuis [a-zà-ÿ’' -]{3,24})){0,2},? ?${CHARGES} ?`,
    },
    {
      before: "(?:le|la|les|l[’']|pour|du|au|au-delà,) ?",
      between: `,? (?:supplémentaires?|additionnel(?:le)?s?|hors[- ]forfait|excédentaires?|de plus|en plus|de dépassement),? ?(?:entamée?s? )?${COSTS} ?`,
    },
    {
      before: '(?:^|[,:(.;•-] ?)',
      between: ` (?:supplémentaires?|additionnel(?:le)?s?|excédentaires?|hors[- ]forfait|de plus|en plus) ?${COSTS} ?(?:\\+ ?)?`,
    },
    {
      before: "(?:r?ajout|crédit|recharg|débloqu|activ)[a-zé]{1,6}(?: [a-zà-ÿ’'-]+){0,4}? ",
      between: ` ?(?:de données |de data |supplémentaires? )?(?:${COSTS}) ?`,
    },
  ],
  offers: {
    volumeFirst: [],
    moneyFirst:
      ",? ?(?:par jour|/ ?jour|/ ?j|la journée|par 24 ?h(?:eures)?)(?: d[’'](?:utilisation|usage))? (?:pour|jusqu[’']à|avec|dans la limite de)(?: les)? ",
  },
  perFirst: '(?<![a-z])premi',
  currencies: {
    f: family(FRANCS, null),
    'f cfa': family(CFA, null),
    fcfa: family(CFA, null),
    'francs cfa': family(CFA, null),
    'franc cfa': family(CFA, null),
    dollars: family(DOLLARS, null),
    dollar: family(DOLLARS, null),
    francs: family(FRANCS, null),
    franc: family(FRANCS, null),
    'francs cfp': certain('XPF'),
    'f cfp': certain('XPF'),
    fcfp: certain('XPF'),
    frs: family(['CHF', 'XPF'], null),
    'fr.': family(['CHF', 'XPF'], null),
    centimes: family([...CENTS, 'CHF', 'EUR'], null, -2),
    centime: family([...CENTS, 'CHF', 'EUR'], null, -2),
    cents: family(CENTS, null, -2),
    cent: family(CENTS, null, -2),
    cts: family([...CENTS, 'CHF'], null, -2),
    dirhams: certain('MAD'),
    dh: certain('MAD'),
    dhs: certain('MAD'),
  },
  notMoney: 'cent(?:aine|res)',
  videoIllustration: 'suffi|par exemple|convien|nécessit|exig|assez pour',
  videoNotCapped: '(?:pas|sans|au-delà|plus de) (?:\\w+ ){0,3}',
};
