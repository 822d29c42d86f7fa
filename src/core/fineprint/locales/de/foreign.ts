/** German words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others:
    /(?<!\b(?:als|wie|bei|der|zu|von|mit|gegenüber|zur|in)(?: die| der| den| anderen)? )\b(?:(?:im|mit dem|beim) (?:alten|früheren|bisherigen) (?:tarif|vertrag)|andere(?= (?:drosseln|bremsen|kappen|sperren))|andere (?:anbieter|netze|tarife|betreiber)|viele anbieter|die konkurrenz|(?:die )?mitbewerber|(?:die )?wettbewerber|der mitbewerb|bei der konkurrenz|bei anderen)\b/iu,
  hearsay:
    /\b(?:gerüchte?[ns]?|angeblich|hieß es im forum|im forum hieß es|im forum heißt es|hörensagen|(?:ein leser|eine leserin|leserfrage)[^.]{0,16}|man munkelt|habe (?:gelesen|gehört))(?![a-zäöüß])/iu,
  denies:
    /\b(?:(?:das|dies) (?:stimmt|trifft) (?:so )?(?:nicht|keineswegs)|stimmt (?:so )?nicht|ist (?:falsch|nicht (?:wahr|richtig|korrekt)|unwahr|ein mythos)|dementiert(?:e)?|trifft nicht zu|weist (?:das|dies) zurück)(?![a-zäöüß])/iu,
  example: /^\W*(?:(?:rechen)?beispiel(?:rechnung)?\b|zum beispiel\b|beispielsweise\b|angenommen\b|nehmen wir an|z\. ?b\.)/iu,
  measured: /\b(?:speedtest[s]?|gemessen(?:e[ns]?)?|messung(?:en)?|kamen|im test|messe|erreichte(?:n)?)(?![a-zäöüß])/iu,
  refund: /\b(?:erstatten|erstattet|erstattung|entschädig(?:en|ung|t)|gutgeschrieben|rückerstatt\w*)(?![a-zäöüß])/iu,
};
