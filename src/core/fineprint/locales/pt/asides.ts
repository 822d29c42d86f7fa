/** Portuguese words around quantities that are no part of a plan's tiers. */
import { after, before, type Asides } from '../../locale.ts';

const PASTIME =
  '(?:horas?|minutos?|filmes?|epis[oó]dios?|s[eé]ries?|v[ií]deos?|m[uú]sicas?|jogos?|streaming|navega[cç][aã]o|fotos?|atualiza[cç](?:[aã]o|[oõ]es)|partidas?|chamadas?)';
const TAKES =
  '(?:gasta[m]?|consom(?:e|em)|usa[m]?|utiliza[m]?|precisa[m]?(?: de)?|exige[m]?|ocupa[m]?|equivale[m]?(?: a)?|custa[m]?|pesa[m]?)';
const ABOUT = '(?: (?:cerca de|aproximadamente|em torno de|uns|at[eé]|mais de|em m[eé]dia|quase|apenas|s[oó]|por volta de|de)){0,3}';
const PEOPLE = '(?:clientes?|utilizadores|usu[aá]rios?|assinantes?|fam[ií]lias?|brasileiros|portugueses|pessoas|linhas|consumo|uso)';

export const asides: Asides = {
  volumes: [
    {
      before: before(
        '(?<![a-zà-ÿ])(?:ou seja|isto [eé]|equivale[m]? a|s[aã]o|o que d[aá]|d[aá])(?:,? (?:cerca de|uns|em m[eé]dia)){0,2},? *',
      ),
      after: after(' (?:por|ao|cada|/) ?dia\\b'),
    },
    { before: before('\\b[5-9]\\d ?%[^.;%0-9]{0,24}(?:ou seja|isto [eé]|\\(|=)(?: aos)?,? *') },
    { after: after(' ?\\([5-9]\\d ?%\\)') },
    { after: after(' (?:a mais|al[eé]m do (?:plano|contratado))(?![a-zà-ÿ])') },
    {
      before: before(
        '\\b(?:recarreg\\w+|recarga|contrat\\w+|ativ\\w+|ader\\w+|adira)(?![a-zà-ÿ])[^.;]{0,48}(?:ganhe|ganha|ganhas|recebe[sr]?|receba|leve|oferecemos)(?: mais| at[eé])? *',
      ),
    },
    { after: after(' (?:de b[oô]nus|de oferta|gr[aá]tis|de presente)(?![a-zà-ÿ])') },
    { before: before(`\\b${PASTIME}(?![a-zà-ÿ])[^.;:]{0,32}\\b${TAKES}${ABOUT} *`) },
    { after: after(' (?:por|a cada|cada|à) (?:hora|minuto|filme|epis[oó]dio|v[ií]deo|m[uú]sica)(?![a-zà-ÿ])') },
    {
      before: before(
        `(?<![a-zà-ÿ])(?:em m[eé]dia|m[eé]dia|m[eé]dio|maioria|menos de \\d{1,2} ?%|9\\d ?%)(?![a-zà-ÿ]),?[^.;,]{0,32}\\b${PEOPLE}\\b[^.;,0-9]{0,28}`,
      ),
    },
    { before: before(`\\b${PEOPLE}\\b[^.;0-9]{0,28}(?<![a-zà-ÿ])(?:em m[eé]dia|m[eé]dio)(?![a-zà-ÿ])[^.;0-9]{0,20}`) },
    { after: after('(?: (?:de|na|em))?(?: a)? (?:armazenamento|nuvem|cloud|mem[oó]ria|disco|ram\\b|espa[cç]o)') },
    {
      before: before(
        '\\b(?:nuvem|armazenamento|mem[oó]ria|iphone|galaxy|pixel|smartphone|telem[oó]vel|celular)(?: de| com| [a-z]?\\d{1,2}[a-z]?| pro| ultra| plus){0,3} *',
      ),
    },
    {
      before: before('\\b(?:amig[oa]s?|indique|indica(?:r|[cç][aã]o)?|convide|convida|anivers[aá]rio|recomenda)(?![a-zà-ÿ])[^.;0-9]{0,40}'),
    },
    { before: before('\\b(?:rest(?:a|am|arem?|ar)|falt(?:a|am|ar|arem)|sobr(?:a|am|arem)|[uú]ltimos)(?: apenas| s[oó]| menos de){0,2} *') },
    { before: before('\\bs[oó] (?:faltar|restar)(?:em)? *') },
    { after: after(' (?:restantes?|remanescentes?)(?![a-zà-ÿ])') },
    {
      before: before(
        '\\b(?:pass(?:a|am|amos|ou|aram|ar[aá]|ando)|aument(?:a|am|ou|amos)|sub(?:e|iu|em)|cresc(?:e|eu)|ampli(?:a|ou|amos)|salt(?:a|ou)|dobr(?:a|ou|am)|triplic(?:a|ou)|duplic(?:a|ou)|baix(?:a|ou)|ca(?:i|iu))(?![a-zà-ÿ])[^.;0-9]{0,24}\\bd(?:e|os|as)(?: atuais| antigos)? *',
      ),
      after: after('(?: [a-zà-ÿ]{1,14}){0,2} (?:para|a)(?: os)? \\d'),
    },
    {
      before: before(
        '(?<![a-zà-ÿ])(?:em vez d(?:e|os)|ao inv[eé]s d(?:e|os)|antes (?:eram?|de)|anteriormente|at[eé] agora|antigamente|no lugar d(?:e|os))(?: eram?| de| os| fixad[oa] em){0,2} *',
      ),
      after: after('(?! de (?:esgotar|consumir|atingir))'),
    },
    {
      before: before('\\b(?:quer (?:gastes|consumas|uses|gaste|consuma|use)|tanto faz se|n[aã]o importa se|gastes|consumas)\\b[^.;]{0,28}'),
    },
  ],
  speeds: [
    { after: after(' ?\\((?:de |em )?(?:upload|envio|carregamento)\\)') },
    {
      before: before('(?<![a-zà-ÿ])(?:j[aá] n[aã]o|n[aã]o)(?![a-zà-ÿ])[^.;0-9]{0,36}'),
      after: after('(?: mais)?,? (?:mas|e sim|sen[aã]o)(?: (?:sim|para|a|em|de|agora)){0,3} \\d'),
    },

    {
      before: before(
        '\\b(?:volt(?:a|ar[aá]|am)|retom(?:a|ar[aá])|restabelec(?:e|ida|ido|er[aá])|rep[oõ]e|reposta|recuper(?:a|ar[aá]))(?![a-zà-ÿ])[^.;0-9]{0,28}\\b(?:a|aos?|de|para|os) *',
      ),
    },
    { after: after(' (?:n[aã]o|nunca|jamais)(?: [a-zà-ÿ]+){0,2} (?:reduzid|baix|limitad|diminu[ií]|afetad)') },
    { before: before('\\bsem que a (?:velocidade|net|internet)[^.;0-9]{0,12}\\b(?:de|dos) *') },
  ],
};
