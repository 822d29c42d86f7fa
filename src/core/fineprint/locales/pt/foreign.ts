/** Portuguese words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others:
    /(?<!(?:que|como|de|da|em|com|à|após|atrás|antes|para|depois|entre|dos|das|aos|nos)(?: os| as)? )\b(?:n[oa] (?:plano|tarif[aá]rio) (?:antigo|anterior)|a concorr[eê]ncia|(?:as |os )?outr[oa]s (?:operadoras|empresas|planos)|os outros|as outras|os rivais)(?![a-zà-ÿ])/iu,
  hearsay:
    /(?<![a-zà-ÿ])(?:corre (?:na internet|o boato)|boatos?|rumor(?:es)?|diz-se|dizem por a[ií] que|li (?:que|em|num)|ouvi (?:dizer )?que|um leitor|uma leitora|supostamente)(?![a-zà-ÿ])/iu,
  denies:
    /(?<![a-zà-ÿ])(?:desment(?:e|em|iu|ido)|nega(?:m)?(?= (?:que|a|o|isso|tudo)|[.,;])|negou|n[aã]o [eé] (?:verdade|certo|assim|correto)|[eé] fals[oa]|[eé] mentira|[eé] mito)(?![a-zà-ÿ])/iu,
  example: /^\W*(?:exemplo\b|por exemplo\b|p\. ?ex\.|suponha\b|imagine\b|digamos\b)/iu,
  measured: /(?<![a-zà-ÿ])(?:testes? de velocidade|speed ?tests?|medid[oa]s?|medi\b|medi[cç](?:[aã]o|[oõ]es)|deu)(?![a-zà-ÿ])/iu,
  refund: /(?<![a-zà-ÿ])(?:reembols\w+|devolvemos|devolu[cç][aã]o|ressarci\w+|indeniza\w+|indemniza\w+|compensamos)(?![a-zà-ÿ])/iu,
};
