/** Portuguese words of units, money, lengths of time and "per". */
import { certain, DOLLARS, family } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

const HUNDREDTHS = ['EUR', 'BRL', 'USD'];
/** What is said of a unit between its name and the verb that gives its price. */
const TOLD =
  '(?: (?:adicional|adicionais|extras?|excedentes?|suplementar(?:es)?|consumid[oa]s?|usad[oa]s?|utilizad[oa]s?|gast[oa]s?|trafegad[oa]s?|a mais|em excesso|de (?:dados|internet|excesso|tráfego|navegação|uso))){0,3}';
/** A relative clause, which may name the allowance again. */
const CLAUSE = '(?: que [^.;:$€]{1,52}?| (?:fora|acima|além|para (?:além|lá)|em excesso|a partir|depois|após) [^.;:$€]{1,40}?)?';
const COSTS =
  '(?:(?:lhe |te |se )?(?:custa(?:rá|m|rão)?|vale|sai|sairá|fica(?:rá)?|é|são|será|serão|está|passa(?:rá)?|tem (?:um |o )?(?:custo|preço|valor))(?: ?-?(?:se|lhe))?(?: (?:a|de|em|por|um|só|apenas|cobrad[oa]s?|tarifad[oa]s?|taxad[oa]s?|faturad[oa]s?|facturad[oa]s?|debitad[oa]s?|ao preço|ao valor|o preço|o custo|o valor|à tarifa|à razão)){0,4}|(?:paga|cobra|debita|fatura|factura|tarifa|taxa)(?:m|-se|rá|s|mos)?(?: (?:a|um|só|apenas|mais|o valor de|a quantia de)){0,2}|acresce(?:m|rá|rão)?(?: a)?|a|ao (?:preço|custo|valor) de|ao|por|x|:|=)';
const AMOUNT_NEXT = `${TOLD}${CLAUSE}(?:,? |(?=[:=]))${COSTS} ?(?:só |apenas |uns )?`;
const BLOCKS = '(?:blocos?|pacotes?|packs?|módulos?|fra[cç][cç]ões|fração|fracção|recargas?|carregamentos?|aditivos?|extras?|pacotinhos?)';
const ADDED = '(?:adiciona(?:l|is) |extras? |automáticos? |nov[oa]s? )';

export const measures: MeasureWords = {
  spaced: true,
  to: 'a|até|para|e',
  speedUnits: {
    k: 'kbs(?!\\/)|kb\\/seg(?:undo)?',
    m: 'megas?(?:\\/s(?:eg(?:undo)?)?| por segundo| de (?:velocidade|download|upload|banda|conexão|ligação)| simétric[oa]s)|mb\\/seg(?:undo)?|(?<=velocidades?,? [a-zà-ÿ ]{0,24}[\\d.,]{1,6} ?)megas?(?!b| de (?:dados|franquia|internet|tráfego))|(?<=(?:planos?|fibra|velox|internet fixa|banda larga|link|banda|conexão|reduz[a-zà-ÿ]{0,5}|baixa|cai|\\d)(?: (?:de|para|até|a|em|máxima|residencial)){0,2} [\\d.,]{1,6} ?)mega(?!s|b)|(?<=fibra (?:ótica )?(?:de )?[\\d.,]{1,6} ?)(?:megas|mb)',
    g: 'gigas? (?:por segundo|simétric[oa]s)|(?<=fibra (?:ótica )?(?:de )?[\\d.,]{1,6} ?)(?:gigas?|gb)',
  },
  periods: {
    days: 'dias?',
    hours: 'horas?|hrs?',
    months: 'm[eê]s',
    weeks: 'semanas?',
    cycle:
      '(?:ciclos?|período) (?:mensal )?(?:de (?:fa[ct]turação|facturação|faturação|faturamento|cobrança|apuração|renovação|tarifação|franquia|contagem)|tarifário|da franquia)|ciclos?|(?:próxima|data de|nova) (?:fatura|factura|renovação)|(?:fecho|virada|fechamento) (?:da fatura|do ciclo)|data de (?:vencimento|corte|aniversário)',
    month: 'mensal(?:mente)?|mensais|m[eê]s',
    day: 'diári[oa]s?|diariamente|(?<!hoje em )dia(?! ?\\d| de (?:corte|vencimento|pagamento))|meia-?noite|23h59(?:min)?',
    week: 'semanal(?:mente)?|semanais|semana',
    hour: '(?:por|cada|uma|mesma|hora|próxima|à|de) hora|hora seguinte',
    quarter: 'trimestral|trimestrais|trimestre',
    year: 'anual(?:mente)?|anuais|(?:ao|por) ano',
  },
  speedBefore:
    'velocidade(?: máxima)?(?: de)?|(?:reduz|reduzida|limitada|baixa|cai|passa|desce|navega|fica|redução|reduzido|diminuída) (?:a|para|em)',
  speedAfter: 'de (?:velocidade|download|banda)|por segundo',
  dataAfter: 'de (?:dados|internet|navegação|franquia|tráfego)',
  networkAfter: 'de velocidade',
  gigabytesAfter: 'de (?:dados|internet|navegação|franquia|tráfego)|por mês|mensais|ao mês',
  perSecond: '\\s?(?:por segundo|\\/ ?seg(?:undo)?|de velocidade)',
  per: 'a cada|por cada|por|pelos?|o|a|cada|ao|à|x',
  perLead:
    '(?:com |c\\/ ?)?(?:iva|impostos)(?: (?:incl(?:uíd[oa]s?|\\.)?))?|\\+ ?iva|\\((?:iva|c\\/|com|s\\/)[^)]{0,14}\\)|adiciona(?:l|is)|extras?|(?:é |são |será )?(?:lançad|cobrad|debitad|faturad|somad|acrescid)[oa]s?(?: automaticamente)?',
  perTail:
    'cada|adiciona(?:l|is)|extras?|nov[oa]s?|seguintes?|outr[oa]s?|primeir[oa]s?|excedentes?|consumid[oa]s?|blocos?|pacotes?|um|uma|os|as|de|o|a',
  volumeFirst: [
    { before: '(?:(?:a|por|de) )?cada ', between: `${TOLD}${CLAUSE},(?= ?(?:r ?\\$|€|us ?\\$))` },
    {
      before: `(?:cada|por cada|a cada|blocos? de|${BLOCKS} ${ADDED}de|fra[cç][cç]ão de|outr[oa]s|(?:mais um|novo|outro) ${BLOCKS} de)(?: um| uma)? `,
      between: AMOUNT_NEXT,
    },
    { before: '(?<![a-zà-ÿ])(?:o|do|cada|um) ', between: AMOUNT_NEXT },
    {
      before: '(?:^|[|:;•(–-] ?|\\. ?)',
      between: `(?: (?:adicional|extra|excedente|a mais|suplementar|fora d[oa] (?:pacote|plano|franquia|plafond))){1,2}(?:,? |(?=[:=]))${COSTS} ?`,
    },
  ],
  offers: {
    volumeFirst: [
      { before: '\\+ ?', between: AMOUNT_NEXT },
      { before: `${BLOCKS} (?:de|com) `, between: AMOUNT_NEXT },
      {
        before:
          '(?:automaticamente|automática|sozinh[oa]|-se|se|ativa|adiciona|acrescenta|ganha[s]?|recebe[s]?|entra[m]?),? (?:mais )?(?:um[a]? |novos? )?',
        between: AMOUNT_NEXT,
      },
    ],
    moneyFirst: '(?!)',
  },
  perFirst: '(?<![a-z])primeir',
  currencies: {
    cêntimos: family(HUNDREDTHS, 'EUR', -2),
    cêntimo: family(HUNDREDTHS, 'EUR', -2),
    centimos: family(HUNDREDTHS, 'EUR', -2),
    'cênt.': family(HUNDREDTHS, 'EUR', -2),
    cênt: family(HUNDREDTHS, 'EUR', -2),
    centavos: family(HUNDREDTHS, 'BRL', -2),
    centavo: family(HUNDREDTHS, 'BRL', -2),
    reais: certain('BRL'),
    real: certain('BRL'),
    escudos: certain('CVE'),
    escudo: certain('CVE'),
    dólares: family(DOLLARS, 'USD'),
    dólar: family(DOLLARS, 'USD'),
    libras: certain('GBP'),
    kz: certain('AOA'),
    kwanzas: certain('AOA'),
    meticais: certain('MZN'),
    mt: certain('MZN'),
  },
  videoIllustration: 'suficiente|basta|chega para|permite ver|equival|necessita|precisa|exige|por exemplo|pelo menos|dá para',
  videoNotCapped: '(?:não|sem|mais de|superior a|além de) (?:\\w+ ){0,3}',
};
