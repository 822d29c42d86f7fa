/** Spanish words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others:
    /(?<!(?:que|como|de|a|en|con|tras|detrás|para|por|entre|antes)(?: los| las)? )\b(?:(?:con|en) (?:la|el) (?:tarifa|plan) (?:antigu[ao]|anterior)|la competencia|(?:los |las )?otr[oa]s (?:compañ[ií]as|operador[ae]s|tarifas)|los otros|los rivales|otros(?= (?:te|os|le|bajan|cortan|reducen|limitan|cobran)))(?![a-zà-ÿ])/iu,
  hearsay:
    /(?<![a-zà-ÿ])(?:rumor(?:es|ea)?|se dice que|he le[ií]do|le[ií] (?:que|por ah[ií])|me (?:han dicho|dijeron)|supuestamente|un lector|una lectora|corre el bulo|bulo)(?![a-zà-ÿ])/iu,
  denies:
    /(?<![a-zà-ÿ])(?:(?:lo )?desm(?:iente|inti[oó]|entido)|lo niega[n]?|neg[oó] que|no es (?:cierto|verdad|as[ií]|correcto)|es fals[oa]|es un mito)(?![a-zà-ÿ])/iu,
  example: /^\W*(?:ejemplo\b|por ejemplo\b|p\. ?ej\.|supong(?:a|amos)\b|imagina\b|pongamos\b)/iu,
  measured:
    /(?<![a-zà-ÿ])(?:tests? de velocidad|speed ?tests?|medid[oa]s?|he medido|med[ií]|me (?:marca|dio|da)|prueba de velocidad|medici[oó]n(?:es)?)(?![a-zà-ÿ])/iu,
  refund: /(?<![a-zà-ÿ])(?:reembols\w+|te devolvemos|devoluci[oó]n|indemniz\w+|compensaci[oó]n|compensamos)(?![a-zà-ÿ])/iu,
};
