/** Portuguese words next to a quantity that tell what the quantity is there for. */
import { after, before, type ClaimWords, type Roles } from '../../locale.ts';

const START = '(?<![a-zà-ÿ0-9])';
const FILLER =
  '(?: (?:o|a|os|as|ao|aos|à|às|de|do|da|dos|das|um|uma|uns|seu|sua|seus|suas|teu|tua|teus|tuas|esse|esses|essa|este|estes|esta|dest[ea]s?|dess[ea]s?|primeir[oa]s?|m[eê]s|dia|gigas|dados|total|totais|incluíd[oa]s?|mensal|mensais|diári[oa]s?|que|se|lhe|tenha[m]?|tiver(?:em)?|ter|forem|for|consumi[a-zà-ÿ]*|consom[a-zà-ÿ]+|gast[a-zà-ÿ]+|us[aeo][a-zà-ÿ]*|utili[a-zà-ÿ]+|ultrapass[a-zà-ÿ]+|exced[a-zà-ÿ]+|esgot[a-zà-ÿ]+|ating[a-zà-ÿ]+|atinj[a-zà-ÿ]+|alcan[a-zà-ÿ]+|termin[a-zà-ÿ]+|acab[a-zà-ÿ]+|cheg[a-zà-ÿ]+|pass[aeo][a-zà-ÿ]*|complet[a-zà-ÿ]+|limite|teto|tecto|máximo|pacote|plano|tarifário|cota|quota|franquia|plafond|volume|consumo|consumos|tráfego|uso|utilização|capacidade|download|navegação|aproximadamente|cerca|quase|mais|por|acima|em|velocidade|alta|máxima|e|ou|mesmo|num|no|na|cada|cliente|utilizador|usuário|internet|net|justo|razoável|responsável|política|contratad[oa]s?|é|são|ser|valor|fim|final|100 ?%|4g|5g|lte|livres|nacionais|próprios|partilhados|compartilhados|outros|:))*';
const SPENT =
  '(?:esgot[a-zà-ÿ]{1,6}|consumid[oa]s?|consumir|consuma[ms]?|consome[ms]?|consumiu|consumo de|ultrapass[a-zà-ÿ]{1,5}|exced[aeioêu][a-zà-ÿ]{0,5}|ating[a-zà-ÿ]{1,5}|atinj[a-zà-ÿ]{1,3}|super[aeo][a-zà-ÿ]{0,5}|gast[oaeu][a-zà-ÿ]{0,4}|acab[aeo][a-zà-ÿ]{0,5}|termin[aeo][a-zà-ÿ]{0,5}|terminad[oa]s?|complet[aeo][a-zà-ÿ]{1,5}|alcan[cç][a-zà-ÿ]{1,5}|utiliz[ae][a-zà-ÿ]{0,5}|usad[oa]s?|usar|usarem|find[oa]s?|estour[a-zà-ÿ]{1,4}|zer[a-zà-ÿ]{1,4}|torr[a-zà-ÿ]{1,3}|extrapol[a-zà-ÿ]{1,4}|passad[oa]s?|pass[ae][rms]? (?:de|do|dos|d[ao]s)|passou d[eo]s?|passar(?:em|es)? d[eo]s?|passam|transpost[oa]s?|encerrad[oa]s?)';
const NONE = { before: null, after: null } as const;

export const roles: Roles = {
  threshold: {
    before: before(
      `(?:[>≥]|${START}(?:depois d[eoa]s?|passa(?:ndo|d[oa]s?|r)(?: d[eo]s?)?|após|ao|aos|a partir d[eoa]s?|acima d[eoa]s?|além d[eoa]s?|para (?:lá|além) d[eoa]s?|(?<!não )mais d[eo]s?|maior(?:es)? (?:a|que|do que)|superior(?:es)? a|ao fim d[eoa]s?|no fim d[eoa]s?|quando|uma vez|assim que|logo que|mal|se|caso|tenha[m]?|tiver(?:em)?|cheg(?:a[rm]?|ares|ad[oa]s?|ue[ms]?|ou|uei|ando) a[os]{0,2}|fora d[eoa]s?|excedente d[eoa]s?|excesso d[eoa]s?|(?<!até )${SPENT}|\\d+ ?[gmt]b ou)(?:,|:| -)?${FILLER})\\s*`,
    ),
    after: after(
      `(?: (?:ao|do|por|no|num|este|de cada|em cada|nesse|neste) (?:m[eê]s|dia|mesmo m[eê]s|mesmo dia|ciclo|período)| mensais| diários| incluídos| de (?:dados|internet|navegação|alta velocidade|consumo|tráfego|franquia)| em alta velocidade| d[oa] (?:pacote|plano|franquia|plafond|tarifário)| livres){0,2},? ?(?:(?:se|já|tenha[m]?|tiver(?:em)?|foi|foram|for|forem|sido|seja[m]?|são|é) ){0,3}(?:esgot[a-zà-ÿ]{1,6}|consum(?:id[oa]s?|a[m]?)|ultrapassad[oa]s?|gast[oa]s?|acab(?:ad[oa]s?|a[m]?|arem|ar|em)|termin(?:ad[oa]s?|a[m]?|arem|ar)|atingid[oa]s?|alcançad[oa]s?|exced(?:id[oa]s?|am?)|usad[oa]s?|utilizad[oa]s?|superad[oa]s?)(?! (?:em|por|com|no|na|de) )|,? momento em que| ou mais(?! rápid)| em diante| para cima|\\+(?= ?[:=])| (?:a|até|e) (?:os )?\\d+ ?[gmt]b ?[:,]|,? (?:após|depois d)[oa]s? qua(?:l|is)`,
    ),
  },
  limit: {
    before: before(
      `${START}(?:tetos?|tectos?|limites?|limitad[oa]s?|franquias?|plafonds?|quotas?|cotas?|política de (?:uso|utilização)(?: (?:justo|responsável|razoável|aceitável))?|(?:uso|utilização) (?:justo|justa|razoável|responsável|aceitável)|pur|fup|não (?:poderá |podem? |deve(?:rá)? )?(?:exceder|superar|ultrapassar)|não mais d[eo]|tráfego incluído)(?:(?:,| -|\\))? (?:máxim[oa]|mensal|diári[oa]|de|do|da|a|ao|em|é|são|ser|será|até|os|as|o|um|uma|dados|download|consumo|navegação|por|mês|dia|fixad[oa]|estabelecid[oa]|total|só|está|se|situa|fica|inclui|tráfego|uso|utilização|responsável|aproximad[oa]|internet|…|que|passa|vai)){0,8}\\s*(?:[:…]\\s*)?`,
    ),
    after: after(
      '(?: (?:mensais|diários|por m[eê]s|ao m[eê]s|por dia|de dados|de navegação|de tráfego)){0,2} (?:de (?:limite|teto|franquia|plafond|uso justo|máximo|quota|cota)|como (?:máximo|teto|limite)|(?:no )?máximo|no máx)',
    ),
  },
  more: {
    before: before(
      `${START}(?:outr[oa]s|depois|adiciona(?:l|is)|seguintes|seguid[oa]s? de|mais(?! d[eo]s? )|extras?)(?: (?:há|tem|tens|terá|os|as|outros|uns|seguintes|adicionais)){0,2}\\s*`,
    ),
    after: after('(?: de dados)? (?:a mais|adiciona(?:l|is)|extras?|seguintes|mais(?! (?:de|por|barat|rápid)))(?![a-z])'),
  },
  until: {
    before: before(
      `${START}(?:até(?: (?:completar|chegar|atingir|alcançar|consumir|esgotar))?(?: (?:aos|os|a|ao|um máximo de|um total de|um limite de))?|(?<=\\d ?[gmt]b )(?:a|e|até)(?: os| aos)?)\\s*`,
    ),
    after: null,
  },
  pack: {
    before: before(
      `${START}(?:(?:blocos?|pacotes|módulos?|frações|fração|incrementos|recargas|packs|aditivos) ${'(?:adiciona(?:l|is) |extras? |automátic[oa]s? |nov[oa]s? )?'}(?:de|com)|(?:outr[oa]|nov[oa]|cada|um|do|mais um|novo) (?:pacote|bloco|pack|módulo|aditivo|extra|plafond)(?: (?:novo|adicional|extra|automático|igual|suplementar))? (?:de|com)|pacote (?:extra|adicional|automático|novo|suplementar) (?:de|com)|por cada|a cada|cada)(?: um| uma)?\\s*`,
    ),
    after: after(' (?:por|a) bloco'),
  },
  head: NONE,
  chargeEnd: {
    ...NONE,
    both: [
      before(`${START}(?:até(?: (?:ao?|um) (?:máximo|limite) de)?|(?:no |com )?(?:um )?máximo(?: de)?|limite de)(?: outros)?\\s*`),
      after(' (?:adicionais|adicional|extras?|a mais|suplementares)(?![a-zà-ÿ])'),
    ],
  },
  part: {
    before: before(
      '\\d ?(?:gb|g|mb|gigas|megas)?(?: (?:d[oea] )?(?:plano|franquia|base|pacote|tarifário|mensais|principal|fixos?|dados|internet|linha))? ?\\+ ?',
    ),
    after: after(
      '(?: (?:d[oea] )?(?:plano|franquia|base|pacote|tarifário|mensais|principal|fixos?|dados|internet|linha))? ?\\+ ?\\d+ ?[gm]b?(?![a-z]| (?:extra |grátis )?(?:de )?(?:b[oóô]nus|oferta|portabilidade))',
    ),
  },
  ignored: {
    before: before(
      `${START}(?:(?:quando |se |só |ainda |já só |te |lhe ){0,3}(?:falt(?:a[rm]?|arem|ando)|rest(?:a[rm]?|arem|ando)|sobr(?:a[rm]?|arem|ando))(?: (?:só|apenas|menos de|ainda|uns|cerca de))*|(?:gastes|uses|consumas|consuma|gaste|use|utilizes|utilize|navegues|sejam|seja|quer) \\d{1,4}(?: ?[gmt]b)? ou|(?:adquirir|contratar|comprar|subscrever|solicitar|carregar|aderir a|pedir)(?: (?:um|uma|outr[oa]|o|a|mais|nov[oa]|pacotes?|packs?|franquias?|aditivos?|recargas?|extras?|adiciona(?:l|is)|avuls[oa]s?|suplementar(?:es)?|de|com|dados|internet|blocos?)){1,6}|avuls[oa]s?(?: de| com)?|antes(?: (?:eram?|de|com|tinhas?|dava))?|em vez de|ao invés de|em lugar de|anteriormente|previamente|originalmente|(?:passou|passava|sub(?:iu|ido)|aument(?:a|ou)|ampli(?:a|ou)|cresc(?:e|eu)|baixou|mudou) de|nos primeiros (?:\\d+|[a-zà-ÿ]+) meses|promo[a-zà-ÿ]* (?:de|com)|b[oôó]nus(?: (?:de|com))?|oferta de|fibra(?: ótica)?(?: de)?|acumular até|upload|[a-zà-ÿ]{3,9}avam?|(?:reduz|tinh|exced|consum|inclu|perd)[ií]am?|(?:de|entre) (?:os )?\\d+ ?[gmt]b (?:a|até|e))(?:,| :|:)?(?: (?:os|as|o|a|uns|só|um|de|dos))*\\s*`,
    ),
    after: after(
      '(?: (?:extras?|adicionais|grátis|mais))? (?:(?:exclusiv[oa]s? |só )?(?:para|em) (?:redes|apps?|aplicações|aplicativos|whatsapp|tiktok|facebook|instagram|youtube|netflix|spotify|twitter|música|vídeos?|séries|streaming|jogos|chat|mensagens|waze)|(?:de |em )?b[oôó]nus|de oferta|promociona(?:l|is)|grátis|de (?:armazenamento|ram|memória|nuvem|cloud|upload)|na nuvem|para (?:novos|adesões)|anteriores|por portabilidade)| \\(?(?:promoção|promo)(?![a-z])|,? (?:avisamos|enviamos|mandamos|alertamos|notificamos|és avisad|serás avisad|será avisad|enviaremos|avisaremos|recebes|chega(?:-te)? (?:um|uma) (?:sms|aviso|mensagem|alerta))|,? (?:receber[aá]s?|recebe (?:um )?(?:sms|aviso)|é (?:avisado|notificado))',
    ),
  },
  ignoredSpeed: {
    before: before(
      `${START}(?:(?:upload|up|envio|ascendente|subida)(?: (?:a|de|é|será|até|máxima|em|o|com|máximo|um))*:?|antes|anteriormente|em vez de|ao invés de|(?:que|antes) (?:era[m]?|seria[m]?|anda[vm]a)(?: d[eo]s?)?|em vez dos|contratados?|(?:velocidade )?(?:média|médio|habitual|mínim[ao] garantid[ao]|nominal|teórica|contratada|garantid[oa])(?: (?:de|é|garantid[oa]|na|:)| \\(?até)*|fibra(?: ótica)?(?: (?:de|a|simétrica|até))*|adsl(?: de)?|banda larga(?: de)?|planos?(?: [a-zà-ÿ]+)?(?: de)?|velox(?: de)?|velocidades de|internet de|internet fixa de|débito[^.;]{0,24}(?:de|é))\\s*|\\d(?: ?[km]bps)? ?\\/ ?`,
    ),
    after: after(
      ' (?:de |em |para (?:o )?|no )?(?:upload|envio|carregamento|up(?![a-z])|ascendente|subida)| (?:a|até|para) \\d|,? que (?:permite|basta|serve|é suficiente)| simétric[oa]s?| de fibra|:? \\d+ ?[gt]b',
    ),
  },
  ceilingSpeed: {
    before: before(
      `${START}(?:máxim[oa]s?|máx\\.?|limitad[oa]s?|pres[oa]s?|travad[oa]s?|capad[oa]s?|tetos?|no máximo|não mais d[eo]|não superior a|velocidade (?:máxima|limite)|limite de velocidade)(?: (?:de|do|a|até|é|será|em|para|velocidade|download|navegação|o|plano|serviço|dados|um|uma|máxim[oa]|:)){0,6}:?\\s*`,
    ),
    after: after(
      '(?: de (?:download|velocidade))? (?:no máximo|máxim[oa]s?|máx(?![a-z])|de (?:máxima|teto|limite)|como (?:máximo|limite))',
    ),
  },
  headlineSpeed: { before: before(`${START}(?:até|de até|velocidade:)(?: (?:um|uma|os|de|a|máximo))*\\s*`), after: null },
  eitherSpeed: { before: before(`${START}ou(?: (?:a|até|de|só))*\\s*`), after: null },
  ignoredPrice: {
    before: before(
      `${START}(?:ou|recargas?(?: de| com)?|carreg[a-zà-ÿ]+(?: de| com)?|planos?(?: de| por)?|tarifários? (?:de|desde|por)|assinatura (?:de|por)|pacotes? (?:opcional|avulso|extra)[^.;]{0,16}(?:por|de|a)|desde|a partir de|por apenas|por só|promo[a-zà-ÿ]*|antes|equivale a|mensalidade de|(?:comprar?|compre|contrat(?:ar|e|a)|adquir(?:ir|a)|subscrev(?:er|a)|adicion(?:ar|e))(?: [a-zà-ÿ0-9]+){0,4}(?: por| a| desde)?)\\s*`,
    ),
    after: after(' (?:por m[eê]s|\\/ ?m[eê]s|mensais) (?:por|com) \\d'),
  },
  lists: {
    next: /^(?: (?:por|ao|no) [a-zà-ÿ]{3,6})?(?: ?\([^()]{1,32}\))?, (?:a partir d?|após |depois d)?(?:[oe]s? )?$/i,
    last: /^(?: (?:por|ao|no) [a-zà-ÿ]{3,6}| ?\([^()]{1,32}\)){0,2},? (?:e|ou|respetivamente)(?: (?:de|dos|os|nos|aos|depois|após)){0,2} $/i,
  },
  netPrice: { before: before(`${START}(?:ou seja|isto é|o que equivale a|equivalente a),?\\s*`), after: null },
  chargeCap: {
    before: before(
      `${START}(?:até(?: (?:um|completar|atingir|chegar|ao))?|máximo|(?:com )?(?:um |o )?(?:trav(?:ão|a)(?: (?:nos|em|aos|de))?|tetos?|tectos?|máximo|limite|plafond máximo|custo máximo|cobrança máxima|valor máximo)(?: (?:de|é|diário|mensal|do|gasto|cobrança|faturação|total))*|não mais de|nunca mais d[eo](?: que)?|no máximo|sem (?:ultrapassar|passar de|exceder)|máx\\.|limitad[oa] a|gastar)(?: (?:os|de|um|uma|total|máximo|teto|a|:))*:?\\s*`,
    ),
    after: after(
      '(?: (?:com |c\\/ )?(?:iva|impostos)[a-zà-ÿ. ]{0,12})?(?: (?:por|ao) (?:m[eê]s|dia)| mensais| diários| \\/ ?(?:m[eê]s|dia))? ?(?:no máximo|de (?:teto|máximo|limite)|máximo|como (?:máximo|limite)|no total)',
    ),
  },
  again: /renov/i,
  countCap:
    /(?<![a-zà-ÿ])(?:até(?: (?:um (?:máximo|limite|total) de|ao? (?:máximo|limite) de))?|(?:com )?(?:um |o |no )?máximo(?: de)?|máx\.?|não mais d[eo]|limite de|limitado a) (\d{1,2}|uma|duas|dois|três|quatro|cinco|seis|dez) (?:vezes|blocos?|pacotes?|recargas?|packs?|módulos?|cobranças?|renovações|renovação|ampliações|ativações|activações|ativação|incrementos|aditivos|extras|carregamentos)(?![a-zà-ÿ])/gi,
  moneyLimit: {
    before: before(
      `${START}(?:(?:ao|se|quando) (?:chegar|atingir|alcançar|ultrapassar)(?: a[os]{0,2})?|ating[a-zà-ÿ]+|alcan[cç][a-zà-ÿ]*|cheg[a-zà-ÿ]+ a[os]{0,2}|ultrapass[a-zà-ÿ]*|exced[a-zà-ÿ]*|mais d[eo]|gast[a-zà-ÿ]+|completar)(?: (?:os|o|um|de|gasto|limite|valor|consumo|total|teto|em|dados|montante))*\\s*`,
    ),
    after: null,
  },
};

/** What is sold without limits beside data, and what may stand between that and the word. */
const OTHER =
  '(?:llamadas|mensajes|chamadas|ligações|minutos|min|sms|mensagens|voz|torpedos|telefonia|whatsapp|redes|apps|aplicativos|aplicações|facebook|instagram|tiktok|youtube|spotify|chat|fixos|móveis|waze|música|telegram|deezer)';
const BETWEEN = `(?:,? (?:e|ou|nacionais|internacionais|para|a|fixos|móveis|todos?|os|as|de|são|totalmente|em|sociais|incluíd[oa]s|país|brasil|portugal|qualquer|operadora|operadoras|redes|${OTHER})){0,7}`;

export const claims: ClaimWords = {
  claim: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<!(?<![\\p{L}])${OTHER}${BETWEEN} ?[:,=(–-]? ?)ilimitad[oa]s?|ilimitáve(?:l|is)|infinit[oa]s?|(?:dados|internet|net|navegação|naveg(?:ar|ue|a|ues)|gigas|megas|tráfego|downloads?|conexão|uso)[^.;,]{0,16} (?:sem (?:qualquer )?(?:limites?|tetos?|franquia|fim)|à vontade)|sem (?:limites?|tetos?|franquia) (?:de|para) (?:dados|gigas|gb|navegação|internet|consumo|downloads?|tráfego)|(?:não tem|não há|não possui|sem) franquia|nenhum (?:d[oa]s )?(?:planos?|tarifários?)(?: [a-zà-ÿ]{1,12}){0,4} (?:possui|tem) (?:franquia|limites?)|não (?:há|tem|temos|existe[m]?) (?:qualquer |nenhum )?limites? (?:de|para|no[s]?) (?:dados|gigas|navegação|internet|consumo|downloads?|tráfego)|sem limites(?= (?:dados|internet|móvel|net)))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  notDataAfter: new RegExp(`^[”"»]?,? (?:(?:em|para|a|de|no) )?(?:${OTHER})(?![a-z])(?![^.;]{0,20} e (?:dados|internet|navegação))`, 'i'),
  deniedBefore:
    /(?<![a-zà-ÿ])(?:não(?: é| são| era| será)?(?: realmente| verdadeiramente| mais)?|nada de|falsos?|antes|deix(?:a|ou) de ser|já não(?: é)?)\s?[“"«]?$/i,
};
