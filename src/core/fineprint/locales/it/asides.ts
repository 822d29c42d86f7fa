/** Italian words around quantities that are no part of a plan's tiers. */
import { after, before, type Asides } from '../../locale.ts';

const PASTIME =
  '(?:or[ae]|minut[oi]|film|episodi[o]?|puntat[ae]|serie|video|canzon[ei]|gioc(?:o|hi)|streaming|navigazione|foto|aggiornament[oi]|partit[ae]|musica)';
const TAKES =
  '(?:consum(?:a|ano)|us(?:a|ano)|richied(?:e|ono)|occup(?:a|ano)|equival(?:e|gono)(?: a)?|pes(?:a|ano)|cost(?:a|ano)|brucia(?:no)?|serv(?:e|ono))';
const ABOUT = '(?: (?:circa|quasi|fino a|più di|oltre|in media|intorno ai?|solo|almeno|su)){0,3}';
const PEOPLE = '(?:clienti|cliente|utent[ei]|abbonat[oi]|famigli[ae]|italiani|consumatori|persone|consumo|utilizzo)';

export const asides: Asides = {
  volumes: [
    {
      before: before(
        '(?<![a-zà-ÿ])(?:cioè|ossia|ovvero|vale a dire|pari a|sono|equivale a|equivalgono a|fa)(?: (?:circa|in media)){0,2},? *',
      ),
      after: after(' (?:al|per|ogni|/) ?giorno\\b'),
    },
    { before: before('\\b[5-9]\\d ?%[^.;%0-9]{0,24}(?:cioè|ossia|\\(|=|ovvero)(?: a)?,? *') },
    { after: after(' ?\\([5-9]\\d ?%\\)') },
    { after: after(' (?:in più(?= (?:cost|pag|rispetto|del|dei))|di troppo|oltre il previsto)') },
    {
      before: before('\\b(?:ricaric\\w+|attiv\\w+|pass\\w* a|portabilità)(?![a-zà-ÿ])[^.;]{0,56}'),
      after: after('(?: (?:di dati|di internet))?(?: (?:in regalo|gratis|omaggio|in omaggio|bonus))(?![a-zà-ÿ])'),
    },
    { before: before(`\\b${PASTIME}\\b[^.;:]{0,32}\\b${TAKES}${ABOUT} *`) },
    { after: after(" (?:all[’']|per|ogni|a|l[’'])\\s?(?:ora|minuto|film|episodio|video|canzone)\\b") },
    {
      before: before(
        `\\b(?:media|medio|maggioranza|maggior parte|meno del? \\d{1,2} ?%|9\\d ?%)\\b,?[^.;,]{0,32}\\b${PEOPLE}\\b[^.;,0-9]{0,28}`,
      ),
    },
    { before: before(`\\b${PEOPLE}\\b[^.;0-9]{0,28}\\b(?:in media|mediamente|medio)\\b[^.;0-9]{0,20}`) },
    { after: after('(?: (?:di|in|su))? (?:spazio|cloud|archiviazione|memoria|disco|ram\\b|storage)') },
    {
      before: before(
        '\\b(?:cloud|memoria|iphone|galaxy|pixel|smartphone|telefono)(?: da| di| con| [a-z]?\\d{1,2}[a-z]?| pro| ultra| plus){0,3} *',
      ),
    },
    { before: before('\\b(?:amic[oi]|amiche|invita|presenta un|porta un|compleanno|fedeltà)(?![a-zà-ÿ])[^.;0-9]{0,40}') },
    {
      before: before(
        '\\b(?:(?:ti|vi|le|gli) (?:rest(?:a|ano|eranno)|riman(?:e|gono|esse))|rest(?:a|ano)|rimangono|ultim[io]|mancano)(?: solo| soltanto| meno di){0,2} *',
      ),
    },
    { after: after(' (?:residu[oi]|rimast[oi]|rimanent[ei]|restant[ei])\\b') },
    {
      before: before(
        '\\b(?:pass(?:a|ano|erà|eranno|ati?|iamo)|aument(?:a|ano|ati?)|sal(?:e|gono|irà)|cresc(?:e|ono)|port(?:a|ata|ati|ano)|scend(?:e|ono))(?![a-zà-ÿ])[^.;0-9]{0,24}\\bda(?:i|gli|l|lle)?(?: precedenti| vecchi| soliti)? *',
      ),
      after: after('(?: [a-zà-ÿ]{1,14}){0,2} a(?:i)? (?:ben )?\\d'),
    },
    {
      before: before(
        "\\b(?:invece (?:di|dei|che)|anziché|prima (?:erano|era|di|c[’']erano)|in precedenza|precedentemente|al posto (?:di|dei)|contro i|originariamente|fino a ieri)(?: erano| i| dei| fissata a){0,2} *",
      ),
    },
    { before: before('\\b(?:che tu (?:consumi|usi|utilizzi|navighi)|sia che)\\b[^.;]{0,28}') },
  ],
  speeds: [
    { after: after(' ?\\((?:in )?(?:upload|caricamento)\\)') },
    {
      before: before('(?<![a-zà-ÿ])non(?: [a-zà-ÿ]+){0,3} (?:più )?[^.;0-9]{0,24}'),
      after: after(',? (?:ma|bensì)(?: (?:a|ora|adesso|di|scende|solo)){0,3} \\d'),
    },

    {
      before: before(
        '\\b(?:torn(?:a|erà|ano|i|are)|ripristin(?:a|ata|o|erà)|ritorn(?:a|o|erà)|riprend(?:e|erà))(?![a-zà-ÿ])[^.;0-9]{0,24}\\b(?:a|di|ai|dei|a piena velocità di) *',
      ),
    },
    { after: after(' (?:non|mai)(?: [a-zà-ÿ]+){0,2} (?:mai |essere )?(?:ridott|rallentat|limitat|diminuit)') },
  ],
};
