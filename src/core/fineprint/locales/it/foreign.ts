/** Italian words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others:
    /(?<!(?:che|come|di|da|con|a|rispetto a|dopo|prima|dietro|tra|per|verso) )\b(?:con la (?:vecchia|precedente) (?:offerta|tariffa)|(?:gli )?altri operatori|gli altri|altre compagnie|la concorrenza|i concorrenti|i rivali)(?![a-zà-ÿ])/iu,
  hearsay:
    /(?<![a-zà-ÿ])(?:secondo alcune voci|voci di corridoio|si (?:dice|mormora|vocifera)|ho (?:letto|sentito)|pare che|un lettore|una lettrice|presunt[oaie]|indiscrezion[ei])(?![a-zà-ÿ])/iu,
  denies: /(?<![a-zà-ÿ])(?:smenti(?:sce|to|ta|scono)|non è (?:vero|così|corretto)|è fals[oa]|è una bufala|nega(?=[ .,;]))/iu,
  example: /^\W*(?:esempio\b|per esempio\b|ad esempio\b|es\.:|supponiamo\b|immagina\b|mettiamo\b)/iu,
  measured: /(?<![a-zà-ÿ])(?:speed ?test|test di velocità|misurat[oaie]|ho misurato|misurazion[ei]|rilevat[oaie])(?![a-zà-ÿ])/iu,
  refund: /(?<![a-zà-ÿ])(?:rimbors\w+|indennizz\w+|risarci\w+)(?![a-zà-ÿ])/iu,
};
