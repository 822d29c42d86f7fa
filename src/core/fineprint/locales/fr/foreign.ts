/** French words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others:
    /(?<!(?:que|comme|de|vers|sur|à|après|avant|derrière|avec|pour)(?: chez)? )\b(?:avec l[’']anci?en(?:ne)? (?:forfait|offre)|(?:chez )?(?:le|un|les|nos|la) concurren(?:t|ts|ce)|(?:chez )?les autres(?: opérateurs| forfaits)?|d[’']autres opérateurs|ailleurs)(?![a-zà-ÿ])/iu,
  hearsay:
    /(?<![a-zà-ÿ])(?:rumeurs?|certains forums|un (?:lecteur|internaute)|une lectrice|bruits? de couloir|il paraît|j[’']ai (?:lu|entendu)|on (?:dit|raconte) que|prétendument)(?![a-zà-ÿ])/iu,
  denies:
    /(?<![a-zà-ÿ])(?:dément(?:i|ent|it)?|(?:c[’']est|est|sont) (?:faux|fausse|inexacte?|une rumeur|un mythe)|n[’']est pas (?:vrai|exacte?|le cas)|il n[’']en est rien)(?![a-zà-ÿ])/iu,
  example: /^\W*(?:exemple\b|par exemple\b|imaginons\b|supposons\b|ex\. ?:)/iu,
  measured:
    /(?<![a-zà-ÿ])(?:j[’']ai mesuré|speed ?tests?|mesuré(?:e|s|es)?|test de débit|nperf|relevé(?:s|es)?|on mesure|je mesure)(?![a-zà-ÿ])/iu,
  refund: /(?<![a-zà-ÿ])(?:rembours(?:ons|é|ée|és|ement|era|erons|e)|dédommag\w+|indemnis\w+)(?![a-zà-ÿ])/iu,
};
