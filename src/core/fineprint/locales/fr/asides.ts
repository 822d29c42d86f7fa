/** French words around quantities that are no part of a plan's tiers. */
import { accentless, after, before, type Asides } from '../../locale.ts';

const PASTIME =
  '(?:heures?|minutes?|films?|épisodes?|séries?|vidéos?|chansons?|jeux?|streaming|navigation|photos?|mises? à jour|matchs?|musique)';
const TAKES =
  '(?:consomm(?:e|ent|ait|ant)|utilis(?:e|ent)|nécessit(?:e|ent)|demand(?:e|ent)|représent(?:e|ent)|coût(?:e|ent)|équiv(?:aut|alent)(?: à)?|engloutit|pèse(?:nt)?|prend|prennent)';
const ABOUT = "(?: (?:à|près de|environ|autour de|à peu près|plus de|jusqu’à|jusqu'à|en moyenne|quelque|de|seulement)){0,3}";
const PEOPLE = '(?:clients?|clientes?|abonnés?|utilisateurs?|usagers?|foyers?|français(?:es)?|consommateurs?|consommation|usage|gens)';

export const asides: Asides = {
  volumes: [
    {
      before: before(
        "(?<![a-zà-ÿ])(?:cela fait|ça fait|soit|c[’']est-à-dire|ce qui fait|équivaut à|équivalent à|correspond à)(?: (?:environ|à peu près|en moyenne)){0,2} *",
      ),
      after: after(' (?:par|chaque|/) ?jour\\b'),
    },
    { before: before("\\b[5-9]\\d ?%[^.;%0-9]{0,28}(?:soit|c[’']est-à-dire|\\(|=)(?: à| vers){0,1} *") },
    { after: after(' ?\\([5-9]\\d ?%\\)') },
    { after: after(" (?:de trop|en trop|de plus que|en plus de (?:votre|ton|l[’'])|de dépassement)") },
    {
      before: before('\\b(?:recharg\\w+|souscri\\w+|rechargement|command\\w+|activ(?:ez|ation)|port(?:abilité|ez))(?![a-zà-ÿ])[^.;]{0,56}'),
      after: after(
        "(?: (?:d[’']internet|de data|de données))?(?: (?:offerts?|en cadeau|gratuits?|bonus|supplémentaires? offerts?|de bonus))(?![a-zà-ÿ])",
      ),
    },
    { before: before(accentless(`\\b${PASTIME}\\b[^.;:]{0,32}\\b${TAKES}${ABOUT} *`)) },
    { after: after(accentless(" (?:par|l[’']|pour une?|à l[’']) ?(?:heure|minute|film|épisode|vidéo|chanson)(?![a-zà-ÿ])")) },
    {
      before: before(
        accentless(
          `(?<![a-zà-ÿ])(?:moyenne?|majorité|plupart|moins de \\d{1,2} ?%|9\\d ?%)(?![a-zà-ÿ]),?[^.;,]{0,32}\\b${PEOPLE}\\b[^.;,0-9]{0,32}`,
        ),
      ),
    },
    { before: before(accentless(`\\b${PEOPLE}\\b[^.;0-9]{0,28}\\b(?:en moyenne|moyenne)\\b[^.;0-9]{0,20}`)) },
    { after: after(accentless("(?: d[e’'])? ?(?:stockage|cloud|mémoire|disque|espace|ram\\b|sauvegarde|boîte)")) },
    {
      before: before(
        '\\b(?:cloud|stockage|iphone|galaxy|pixel|smartphone|téléphone)(?: de| [a-z]?\\d{1,2}[a-z]?| pro| ultra| plus){0,3} *',
      ),
    },
    { before: before(accentless('\\b(?:parrain(?:age|ez|é)?|filleuls?|anniversaire|fidélité)(?![a-zà-ÿ])[^.;0-9]{0,40}')) },
    { before: before(accentless("\\b(?:il (?:ne )?(?:vous |te )?reste(?:ra)?(?: plus)?(?: que| qu[’'])?|plus que|reste) *")) },
    { after: after(' (?:restants?|restent|disponibles? encore)(?![a-zà-ÿ])') },
    {
      before: before(
        accentless(
          '\\b(?:pass(?:e|ent|era|eront|ait|aient|er|é|ant)|augment(?:e|ent|é|er)|port(?:é|ée|és|e)|relev(?:é|ée|és|e)|monte|grimpe)[^.;0-9]{0,24}\\b(?:de|des) *',
        ),
      ),
      after: after(accentless('(?: [a-zà-ÿ]{1,12}){0,2} à (?:présent |désormais )?\\d')),
    },
    {
      before: before(
        accentless(
          "\\b(?:au lieu (?:de|des)|contre|auparavant|jadis|autrefois|précédemment|anciennement|jusqu[’']ici|initialement)(?: de| des| les| fixé à| seulement){0,2} *",
        ),
      ),
      after: after('(?! (?:de facturation))'),
    },
    { before: before(accentless("\\bque (?:vous|tu|l[’']on) (?:consommi?ez|consommes?|utilisi?ez|utilises?|consomme)\\b[^.;]{0,24}")) },
  ],
  speeds: [
    { after: after(accentless(' ?\\((?:en )?(?:upload|montant|débit montant|envoi|émission)\\)')) },
    {
      before: before("(?<![a-zà-ÿ])(?:n[’'] ?|ne )[^.;0-9]{0,24}(?:plus|pas)(?![a-zà-ÿ])[^.;0-9]{0,32}"),
      after: after(',? mais(?: (?:à|désormais|maintenant|en|ramené|réduit)){0,3} \\d'),
    },

    {
      before: before(
        accentless(
          '\\b(?:retour(?:ne)?|retrouv(?:e|ez|er|erez|é)|rétabli(?:e|t|ssement)?|rétablis|revien(?:t|dra)|remont(?:e|er|era))(?![a-zà-ÿ])[^.;0-9]{0,24}(?:à|de|à un débit de) *',
        ),
      ),
    },
    { after: after(accentless(" (?:n[’']est|ne sera|ne seront|ne sont|n[’']a|ne)(?: [a-zà-ÿ]+){0,2} (?:jamais|pas)(?![a-zà-ÿ])")) },
  ],
};
