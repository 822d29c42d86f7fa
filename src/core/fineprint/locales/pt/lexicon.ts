/** Portuguese words for each concept. Order matters: statements that something does NOT happen come first. */
import type { Lexicon } from '../../locale.ts';

const W = '[a-zà-ÿ]+';
/** Unstressed pronouns before a verb. */
const CLITIC = '(?:(?:se|te|lhe|lhes|me|nos|o|a) ){0,2}';
const WILL = '(?:(?:pode(?:rá|m|rão|ria)?|vai|vão|passa(?:m|rá|rão)? a|será|serão|é|são|fica(?:m|rá|rão)?|seja|sejam|for|forem|está|ter|ser|sofre|sofrerá|terá|tem|foi) ){0,2}';
const SLOWED = '(?:estrangul(?:a[rm]?|ad[oa]s?|amento)|afunil(?:a|ad[oa]|amento)|traffic shaping|throttling|degrad(?:a[rm]?|ação|ad[oa]s?|ará)|desaceler(?:a[rm]?|ad[oa]|ação|ará))';
const LOWER =
  '(?:reduz(?:em|ir|id[oa]s?|irá|irão|indo|imos|a|iu|ida)?|redu(?:ção|ções)|redução|diminu(?:i|em|ir|íd[oa]s?|id[oa]s?|irá|ição|ições|a|iu)|limit(?:a[rm]?|ará|arão|ad[oa]s?|ando|ação|ações|amos|e)|restring(?:e[m]?|ir|id[oa]s?|irá)|restri(?:ção|ções|nja|ta|to)|condicion(?:a[rm]?|ad[oa]s?|amento|ará)|ca(?:i|em|ir|irá|irão|ia|iu|indo|ída)|queda|desc(?:e[rm]?|erá|erão|eu|ida)|descida|rebaix(?:a|ad[oa]|ará)|encolhe|ajust(?:a|ad[oa]|ará)|trav(?:a|ad[oa]|ar)|fix(?:a|ad[oa])|quebra|corta(?= a velocidade))';
const DROPS = '(?:baix(?:a[m]?|ará|arão|ou|ada|ando|ar|aria|amos)|decresce(?:rá)?)';
const DATA = '(?:dados|gigas|megas|internet|net|navegação|conexão|ligação|serviço|acesso|rede|tráfego|[gm]b)';
const ALLOWANCE =
  '(?:dados|gigas?|megas?|franquias?|plafonds?|pacotes?|planos?|tarifários?|cotas?|quotas?|limites?|tetos?|tectos?|consumos?|volumes?|capacidade|saldo|navegação|internet|net|[gm]b|bónus|bônus|quantidades?|incluíd[oa]s?|contratad[oa]s?|100 ?%|tráfego|recargas?|total|valor(?:es)?|utilização|uso|megabytes|gigabytes|mensalidade|benefícios?|crédito|pur)';
const LINK =
  '(?:(?: (?:o|a|os|as|um|uma|seu|sua|seus|suas|teu|tua|teus|tuas|esse|essa|este|esta|desse|dessa|deste|desta|tod[oa]s?|de|do|da|dos|das|ao|aos|à|às|máximo|mensal|diári[oa]|semanal|total|pacote|limite|consumo|volume|uso|utilização|integral|integralmente|completo|100|incluíd[oa]s?|contratad[oa]s?|que|tarifário|plano|plafond|franquia|disponível|alta|velocidade|em|por|e|mês|previst[oa]s?|estabelecid[oa]|definid[oa]|fixad[oa]|quota|cota|tráfego|internet|dados|cada|principal|com|sem|no|na|tiver|inteir[oa])){0,8})';
const END = '(?:ad[oa]s?|ar(?:em|es|mos|á|ão)?|a[m]?|e[ms]?|es|as|ou|ei|aram|amos|ando|aste|asse|arem)';
const SPENT =
  `(?:esgot${END}|esgotamento|consum(?:id[oa]s?|ir(?:em|es)?|a[ms]?|iu|iram|i|indo|irá|iste)|consom(?:e[ms]?)|ultrapass${END}|exced(?:id[oa]s?|er(?:em|es)?|e[ms]?|a[ms]?|eu|endo|erá)|ating(?:id[oa]s?|ir(?:em|es)?|e[ms]?|iu|indo|irá)|atinj(?:a[ms]?)|super${END}|gast(?:[oa]s?|ar(?:em|es|á)?|a[ms]?|e[ms]?|ou|ei|aste|ando)|acab${END}|termin${END}|complet${END}|alcan[cç]${END}|utiliz${END}|find(?:[oa]s?|ad[oa]s?|ar)|estour(?:ad[oa]|ar|a[m]?|ou|ei)|zer(?:ad[oa]|ar|ou|a)|torr(?:ar|ou|ei)|extrapol${END}|encerrad[oa]s?|cumprid[oa]s?|transpost[oa]s?)`;
const TIME = '(?:as |às )?(?:\\d{1,2}(?:[:.h]\\d\\d)? ?(?:am|pm|h(?:s|rs|oras)?)?|meia-noite|meio-dia)';

export const lexicon: Lexicon = [
  ['noThrottle', [
    `velocidade(?:s)? (?:${W} ){0,2}?(?:não|nunca|jamais) ${CLITIC}${WILL}(?:${LOWER}|${DROPS}|altera(?:da|-se)?|muda|varia)`,
    `(?:não|nunca|jamais|nem|tampouco) (?:${W} ){0,3}?(?:${LOWER}|${DROPS}) (?:${W} ){0,3}?(?:velocidade|ritmo|rapidez)`,
    `(?:sem|nem|nenhuma|zero|qualquer) (?:${W} ){0,2}?(?:${LOWER}|baixa|limites?|perda|perder|tetos?|tectos?|quebras?|corte|variação|alteração) (?:(?:de|da|na|em|a|sua) ){0,3}(?:velocidade|ritmo|rapidez)`,
    `(?:não|nunca|jamais|sem|nem) (?:${W} ){0,3}?${SLOWED}`,
    `(?:não|nunca|jamais) ${CLITIC}${WILL}(?:reduz(?:em|id[oa]|irá|ir|imos)?|diminu(?:i|em|íd[oa]|irá|ir))`,
    '(?:mant[eé]m|manterá|mantêm|mantém-se)(?: sempre)? (?:a|sua|na) (?:mesma |máxima )?velocidade', 'sempre (?:à|em|na) (?:velocidade máxima|máxima velocidade|alta velocidade)', 'sem reduções', 'não (?:fica|é) (?:mais )?lent[oa]',
  ]],
  ['noBlock', [
    '(?:se|caso|quando) não (?:houver|tiver(?:es)?|tem|tens|há|dispuser) (?:de |o |mais )?(?:saldo|crédito)(?: suficiente| disponível)?[^.;]{0,48}',
    `(?:não|nunca|jamais|sem que|nem|sem) ${CLITIC}(?:${W} ){0,2}?${CLITIC}${WILL}(?:cort(?:a[rm]?|ad[oa]s?|es?|ará|amos|aremos)|interromp(?:e[rm]?|id[oa]s?|a)|interrup(?:ção|ções)|suspens(?:a|o|ão)|suspend(?:e[rm]?|erá)|bloque(?:ia[m]?|ad[oa]s?|ar|io|ios|ie)|deslig(?:a|ad[oa])|paragens|barrad[oa])`,
    `(?:não|nunca|jamais) ${CLITIC}(?:fica(?:m|s|rá|rás|r)?|deixa(?:m|s|rá|r)?|perde(?:s|rá|r)?|para(?:m|r)?) (?:de |sem |a |o )?(?:${W} ){0,2}?(?:${DATA}|navegar|funcionar|offline|sem)`, 'sem (?:ficar|perder|deixar) (?:sem |a |de )?(?:internet|conexão|ligação|navegar|dados|net)', 'não (?:você )?fica offline', 'continua(?:s|m)? (?:ligad[oa]|conectad[oa])',
  ]],
  ['noCharge', [
    '(?:não|nem|sem|nunca) (?:[a-zà-ÿ]+ ){0,3}?(?:descont(?:a[rm]?|ad[oa]s?|e|o)|cont(?:a[rm]?|am|abiliza[rm]?|abilizad[oa]s?|ad[oa]s?)|consom(?:e|em)|consumir|gast(?:a|am|ar)|entra(?:m|r)?) (?:[a-zà-ÿ]+ ){0,3}?(?:dados|gigas|megas|franquia|plafond|pacote|limite|conta|tráfego|internet|consumo)', 'não (?:são |é |será )?(?:descontad[oa]s?|contabilizad[oa]s?|contad[oa]s?|consomem?)',
    `(?:não|nunca|jamais|nem|sem|qualquer|nenhum) (?:${W} ){0,3}?(?:custos?|cobranças?|cobrad[oa]s?|cobra(?:r|m)?|cobrará|pag(?:a[rm]?|as|ará|ue|amos)|tarifad[oa]s?|tarifação|taxad[oa]s?|taxas?|encargos?|debitad[oa]s?|faturad[oa]s?|sobretaxas?|acréscimos?|surpresas|despesas?|custa)(?: (?:adiciona(?:l|is)|extras?|nada|algum(?:a)?|por excedente|pelo excedente|a mais|mais))?`,
    'grátis', 'gratuit[oa]s?', 'de graça', 'sem mais',
  ]],
  ['noLimit', [
    'sem (?:qualquer |nenhum )?(?:limites?|tetos?|tectos?|franquias?|plafonds?)(?: (?:de|da|para) (?:dados|downloads?|consumo|uso|utilização|gigas|gb|tráfego|internet|navegação|franquia))?', 'não (?:há|tem|têm|existe[m]?|possui[m]?|tendo) (?:qualquer |nenhum |nenhuma )?(?:limites?|tetos?|tectos?|franquia|plafond|política de (?:uso|utilização)[a-zà-ÿ ]{0,12})', 'sem política de (?:uso|utilização)(?: justo| responsável| razoável)?',
  ]],
  ['window', [`(?:d?as|das|entre as|entre|de|desde as) ${TIME} (?:às|as|e as|e|até às|até as|a) ${TIME}(?! ?[gmkt]b)`, '(?:de|durante a|à) (?:noite|madrugada)', 'horário (?:noturno|nocturno|diurno)']],
  ['either', ['ou(?= (?:com |o |a |ter |bloquear|suspender|cortar|ser |até |mesmo )?(?:[a-zà-ÿ]+ ){0,2}?(?:acesso|bloque|suspens|interromp|interrup|cort|reduzid|redução|velocidade|serviço))']],
  ['ban', [
    '(?:está |estão |é |são |fica |estará )?(?:expressamente |totalmente )?(?:proibid[oa]s?|vedad[oa]s?|interdit[oa]s?|desativad[oa]s?|desabilitad[oa]s?|inibid[oa]s?)', 'não (?:(?:se|está|estão|é|são|será|serão|te|lhe|fica) ){0,2}(?:permit(?:e[m]?|id[oa]s?|irá|indo)|possível|incluíd[oa]s?|inclui|disponível|disponíveis|habilitad[oa]s?|autoriza(?:d[oa]s?)?|contempla(?:d[oa]s?)?|admite[m]?|válid[oa]s?|se aplica)', 'não (?:pode[ms]?|poderá|dá para|é possível)(?= (?:compartilhar|partilhar|usar|utilizar|fazer|rotear))',
    'sem (?:possibilidade de |opção de |direito a |permissão para |acesso a )?(?=(?:hotspot|tethering|compartilha|partilha|roteamento))',
  ]],
  ['hotspot', [
    'hot ?-?spots?', 'tethering', 'ponto de acesso(?: móvel| wi-?fi| pessoal)?', 'ancoragem', '(?:como|modo|de|o) roteador(?= (?:fica|wi|m[oó]vel|de internet|[,.;)]))', 'rotear', 'roteamento', '(?:como|modo|de|função) modem', '(?:compartilh(?:ar|e|es|a|ando|amento|ad[oa])|partilh(?:ar|e|es|a|as|ando|ad[oa]))(?: (?:a|sua|tua|seus|os|de|da|o|suas|teus|dos)){0,3} (?:internet|net|conexão|ligação|dados|gigas|megas|rede|sinal|wi-?fi)(?! (?:com|entre) (?:(?:a|sua|os|as|outras?|outros|seus|até \\d+|\\d+|vári[oa]s|tod[oa]s?|tua) ){0,2}(?:família|linhas?|números?|amigos|familiares|dependentes|grupo|cartões|membros))', '(?:compartilh(?:ar|e|a)|partilh(?:ar|e|a)) com (?:outros|outro|seus|teus|mais) (?:dispositivos?|equipamentos?|aparelhos?)', 'internet (?:com)?partilhada', 'conexão compartilhada',
  ]],
  ['home', ['em território nacional', 'em portugal', 'no brasil', 'uso nacional', 'no (?:telemóvel|celular|telefone|smartphone|aparelho|próprio equipamento)', 'dados nacionais', 'no país', 'tráfego nacional', 'plafond nacional']],
  ['roaming', [
    'roaming', 'itinerância', 'no (?:estrangeiro|exterior)', 'fora (?:de |do |da )(?:brasil|portugal|ue|união europeia|europa|seu país|país|território nacional|eee|espaço económico europeu|zona 1)', '(?:na|no|em|pela|dentro da|dentro do) (?:ue|união europeia|eee|espaço económico europeu|zona (?:ue|roaming|internacional))', '(?:em|sua|nas) viag(?:em|ens)', 'quando viaja[rs]?', 'ao viajar', '(?:na|pela) europa', 'dados internacionais', 'tarifa diária (?:mundo|internacional)', 'passaporte', '(?:nas )?américas', 'em mais de \\d+ países',
  ]],
  ['video', ['vídeos?', 'videos?', 'streaming', 'resolução', 'qualidade (?:padrão|sd|hd|dvd)', 'definição', 'reprodução']],
  ['voice', ['minutos?', 'sms', 'chamadas?', 'ligações', 'voz', 'torpedos?']],
  ['generation', [
    'velocidades? (?:máxima )?(?:(?:de|tipo|a|em|equivalente a|semelhante a|similar a|da) ){0,3}(?:rede )?(?:[23]g|gprs|edge)', '(?<=(?:baixa|cai|reduz|reduzida|reduzido|passa|desce|limitada|navega|navegar|fica|ficará|depois|após|continua|limitado) (?:a|para|em|na|até|na rede|em rede|a navegar em) )(?:[23]g|gprs|edge)', '(?<=(?:depois|após isso|em seguida),? (?:só |em )?)(?:[23]g|gprs|edge)',
    '(?:à |para )?(?:a )?metade d[ae] (?:sua )?velocidade', '(?:máximo |até )?\\d{1,2} ?% da (?:sua )?velocidade', 'velocidade de (?:tartaruga|modem|internet discada)', 'internet discada',
  ]],
  ['deprioritise', [
    '(?:menor|menos|baixa|inferior|pior) prioridade', 'prioridade (?:mais )?(?:baixa|menor|inferior|reduzida|secundária)', '(?:des|de)-?prioriz(?:a[rm]?|ad[oa]s?|ação|ará|ando)', '(?:perde[ms]?|perderá|perda de|sem) prioridade', 'prioriz(?:a[rm]?|ad[oa]s?|ação|ará|ando)', 'prioridade (?:face|sobre|em relação)', 'prioridade (?:[a-zà-ÿ]+ ){0,6}?(?:menor|inferior|(?:mais )?baixa)', 'd(?:á|ar|ão) prioridade', 'atrás d[oe]s? (?:outros|demais|restantes)', 'segundo plano', 'mais lent[oa]s? (?:do )?que (?:a |o |os )?(?:resto|demais|outros|restantes)', 'gestão de tráfego', 'gerenciamento de tráfego',
  ]],
  ['congestion', [
    'congestionament[oa]s?', 'congestionad[oa]s?', 'congestão', 'satura(?:ção|d[oa]s?|r)', '(?:horários?|horas?|períodos?|momentos) (?:de )?(?:pico|ponta|(?:maior|muito|intenso|elevado|grande|alto) (?:tráfego|movimento|uso|utilização|procura|demanda|consumo))', '(?:alta|muita|elevada|grande|maior|forte|intensa) (?:demanda|procura|utilização|carga|ocupação|afluência)', '(?:muito|alto|elevado|intenso|maior) tráfego', 'picos? de (?:demanda|tráfego|uso|consumo|procura|utilização)', 'sobrecarga', 'sobrecarregad[oa]s?', 'rede (?:[a-zà-ÿ]+ ){0,2}?(?:cheia|ocupada|carregada|lotada|saturada)', 'carga da rede',
  ]],
  // What the customer may do instead; before the words for charges and blocks.
  ['optional', [
    '(?:pode[ms]?|poderá|poderás|podendo|quer|queira|quiser(?:es)?|deseja[rm]?|desejar|opção de|possibilidade de|permite|basta|é só|ou|é possível) (?:[a-zà-ÿ]+ ){0,2}?(?:contratar|comprar|adicionar|ampliar|recarregar|carregar|adquirir|ativar|solicitar|aumentar|subscrever|aderir|obter|pedir|repor|renovar|restabelecer|antecipar|compra|contrata)', '(?:se|caso) (?:quiser(?:es)?|desejar|precisar(?:es)?|pretender|necessitar|queira) (?:de )?(?:mais|continuar|voltar)', 'opcional(?:mente)?', 'opcionais', '(?:contrat|compr|adquir|subscrev)[a-zà-ÿ]{1,5} (?:um |o |os |outro |mais )?(?:pacotes?|packs?|dados|gigas|megas|mais|aditivo|recarga|extra)', '(?:pacotes?|packs?) (?:avulsos?|adiciona(?:l|is)|extras?|opciona(?:l|is))(?! (?:é |são )?(?:automátic|ativad|de \\d))', '(?<!ativad[oa] (?:um )?)(?:avuls[oa]s?|aditivos?)', '(?:disponíve(?:l|is)) (?:para|desde|por|a partir)', 'acumul(?:áve(?:l|is)|as|a|am)', '(?:se|caso) (?:[oa]s? |te )?(?:ativar(?:es)?|contratar(?:es)?|solicitar|pedir|autorizar|comprar(?:es)?)', 'a pedido', 'mediante (?:solicitação|contratação|adesão|pedido)', 'só para quem', 'top-?ups?', 'carregar mais',
  ]],
  ['used', [
    '(?:se|quando|assim que|logo que|ao|caso|mal) (?:te |me |se |o cliente |você |já )*(?:fic(?:ar|ares|a|as|ou|arem|ando|ava)) sem (?:[a-zà-ÿ]+ ){0,2}?(?:dados|gigas|megas|internet|net|franquia|plafond|gb|mb|saldo de dados)', `(?:${SPENT}|(?:cheg(?:a[rm]?|ares|ad[oa]s?|ue[ms]?|ou|uei|ando)|us(?:ad[oa]s?|ar(?:em)?|ou|e)|pass(?:ad[oa]s?|ar(?:em|es)?|a[ms]?|e[ms]?|ou)) (?:ao?|à|de|do|da|por)?|uma vez|após|depois (?:de|do|da)|acima (?:de|do|da)|além (?:de|do|da)|para (?:lá|além) (?:de|do|da)|fora (?:de|do|da)|a partir (?:de|do|da)|(?:ao |no )?(?:fim|final|término|esgotamento) (?:de|do|da|dos)|o uso (?:total|integral) (?:da|do))${LINK} ${ALLOWANCE}`,
    `${ALLOWANCE} (?:[a-zà-ÿ]+ ){0,4}?${CLITIC}(?:(?:tenha[m]?|tiver(?:em)?|foi|for(?:em)?|é|são|seja[m]?|ser(?:em)?|está|estiver(?:em)?|haja|houver) (?:sido )?)?${SPENT}`, SPENT, 'ter(?:es|em)? (?:consumido|gasto|esgotado|ultrapassado|usado|atingido|excedido)',
    '(?:mb|gb|kb|megas?|gigas?|dados|tráfego) (?:adiciona(?:l|is)|extras?|excedentes?|a mais|suplementar(?:es)?)', 'com a velocidade (?:já )?reduzida', '(?:consumo|uso|tráfego|utilização) (?:posterior|adicional|extra|excessiv[oa]|superior|excedente)', 'excesso(?: de (?:dados|consumo|navegação|uso|tráfego))?', 'excedentes?', 'o restante(?! d)', 'o que (?:passar|exceder|ultrapassar)(?: disso)?', 'a partir (?:daí|desse (?:momento|ponto|limite|valor|consumo|volume)|deste (?:momento|ponto|limite|valor)|de então|dali|daqui)', 'após (?:isso|esse (?:consumo|volume|limite|valor)|este (?:consumo|volume|limite|valor)|consumo|uso)', 'pass(?:ad[oa]s?|ando|a) (?:disso|isso|esse|este|o|desse) ?(?:[a-zà-ÿ]+)?', 'findo[s]? (?:o|os|esse|este)', 'acima disso', 'para além disso', 'além disso(?= (?:a|paga|é|cobra))', 'se (?:te )?acab(?:a|am|arem|ou)', 'uso excessivo', 'uso intensivo', 'utilização (?:excessiva|intensiva|abusiva)', 'alto consumo', 'momento em que', 'ao fim d[eo]s? \\d+', 'zerou',
  ]],
  ['then', [
    'depois(?! d[eoa]s?(?![a-z])| que| de)', 'depois disso', 'em seguida', 'de seguida', 'a seguir', 'seguidamente', 'posteriormente', 'da[ií] (?:em diante|pra frente|para a frente|por diante|para a?diante)', 'da[ií]', 'dali em diante', 'em diante', 'após o que', 'então', 'já s[óo]', 'finalmente', 'por fim', 'mais tarde', 'novamente', 'e a[ií]', 'após isso', 'a(?<=(?:e|\\+|,|mais) (?:[a-zà-ÿ]+ )?ilimitad[oa]s? a)', 'ultrapassad[oa]s? (?:est|ess)[ea]s?', 'passando(?=,? (?:a|para) )',
  ]],
  ['block', [
    'para (?:continuar|voltar|seguir|recuperar|o resto)(?: [a-zà-ÿ]+){0,3}?,? (?:deve(?:rá|rás|m|s)?|terá[s]? (?:de|que)|tens de|tem (?:de|que)|é (?:necessário|preciso)|precisa(?:rá|s)?(?: de)?|será necessário) (?:[a-zà-ÿ]+ ){0,2}?(?:comprar|contratar|recarregar|carregar|adquirir|ativar|subscrever)', '(?:deve(?:rá|rás|m|s)?|terá[s]? (?:de|que)|tens de|tem (?:de|que)|é (?:necessário|preciso)|precisa(?:rá|s)?(?: de)?|será necessário) (?:[a-zà-ÿ]+ ){0,2}?(?:comprar|contratar|recarregar|carregar|adquirir|ativar|subscrever)[^.;]{0,32}? para (?:continuar|voltar|seguir|poder|recuperar)', 'ninguém (?:mais )?navega',
    '(?:se |te |lhe |me )?(?:cort(?:a[rm]?|ará|arão|ad[oa]s?|aram|ou|amos|aremos|e[m]?)(?! a velocidade)|cortes? (?:d[aeo] |total )?(?:dados|serviço|navegação|internet|net|conexão|ligação|acesso)|suspens(?:[oa]s?|ão)|suspend(?:e[rm]?|erá|erão|id[oa]s?|emos|eremos|er)|bloque(?:ia[m]?|ad[oa]s?|ar|ará|arão|ie|ou|amos|ia-se)|bloqueio|interromp(?:e[rm]?|erá|id[oa]s?|e-se|eremos)|interrupção|barrad[oa]s?|barramento|deslig(?:a|ad[oa]s?|am|ará)|desativ(?:a|ad[oa]s?|ará)|cess(?:a[m]?|ará|ação))', 'corte',
    `(?:${CLITIC}fica(?:m|s|rá|rão|rás|r|mos|ndo)?|deix(?:a[ms]?|ará|ou)-?(?:te|o|nos)?|ficou|fiquei|deixando(?: [a-zà-ÿ]+){0,3}?) (?:já |logo |completamente |totalmente )?(?:sem|offline)(?: (?:a |qualquer )?(?:[a-zà-ÿ]+ ){0,1}?(?:dados|internet|conexão|ligação|navegação|serviço|megas|gigas|rede|acesso|net|navegar|nada))?`, `não (?:(?:te|se|lhe|você|mais) ){0,2}(?:ter(?:á|ás|ão)|tem|tens|há|haverá|pode[ms]?|poderá|poderás|é possível|será possível|consegue[ms]?|conseguirá|navega[rs]?|funciona(?:rá)?) (?:(?:mais|já|usar|acesso|à|a|o|de|aceder|acessar|utilizar) ){0,3}?(?:internet|dados|navegar|navegação|conexão|ligação|serviço|net|megas|gigas)`,
    'deix(?:a[rms]?|ará|arão|ando|ou)(?: [a-zà-ÿ]+){0,4}? de (?:funcionar|navegar|(?:ter|haver|dispor|prestar|dar|receber)(?: [a-zà-ÿ]+){0,2}? (?:dados|internet|conexão|ligação|navegação|serviço|net))', '(?:para(?:m|rá|r)?|pára) de (?:funcionar|navegar)', '(?:param|parará|pára)(?= (?:ao fim|até|quando|assim que) )', '(?:internet|navegação|conexão|ligação|serviço|acesso|net) para(?= (?:ao fim|até|quando|assim que) )', `sem (?:internet|dados|conexão|ligação|navegação|serviço|net|acesso)(?= (?:até|pod|\\())`, '(?:só|somente|apenas) (?:com|após|mediante|depois de|se) (?:(?:uma|outra|a|um|outro|nova|novo|próxima|fizer|nov[oa]s?) ){0,3}(?:recargas?|pacotes?|compra|contrat[a-z]*|carregamento|renovação)', '= ?sem (?:net|internet|dados)', '(?:sem net|adeus internet|tchau internet)', `(?:acesso|internet|navegação|ligação|conexão|serviço)(?: [a-zà-ÿ]+){0,2}? (?:é |será |fica )?(?:vedad[oa]|negad[oa]|impedid[oa]|encerrad[oa]|inibid[oa]|indisponível)`,
  ]],
  ['bolt', [
    '(?:é |são |será |serão |foi )?(?:ativad[oa]s?|activad[oa]s?|adicionad[oa]s?|contratad[oa]s?|renovad[oa]s?|acrescentad[oa]s?|debitad[oa]s?|carregad[oa]s?|atribuíd[oa]s?|subscrit[oa]s?|creditad[oa]s?|aplicad[oa]s?|disponibilizad[oa]s?|somad[oa]s?|adquirid[oa]s?|comprad[oa]s?|recarregad[oa]s?|renova(?:m|-se|rá)?|ativa(?:m|-se|rá)?|ativam-se|activa-se|adiciona(?:m|-se|rá)?|acrescenta-se|recarrega(?:-se)?|contrata(?:-se)?)(?: [a-zà-ÿ]+){0,5}? (?:automaticamente|de forma automática|sozinh[oa]s?|por defeito|de modo automático|em automático|por si só)(?! (?:cada|a cada|todo|todos|no dia))', 'automaticamente,? (?:é |são |será |serão )?(?:ativad[oa]s?|activad[oa]s?|adicionad[oa]s?|contratad[oa]s?|renovad[oa]s?|acrescentad[oa]s?|atribuíd[oa]s?|carregad[oa]s?|creditad[oa]s?|aplicad[oa]s?|disponibilizad[oa]s?|recarregad[oa]s?|renova|ativa|adiciona)',
    '(?:é|são|será|serão) (?:ativad|activad|adicionad|acrescentad|contratad|atribuíd|debitad|carregad|aplicad|cobrad|disponibilizad)[oa]s? (?:automaticamente )?(?:um|outro|mais um|um novo|novo|novos)(?= (?:pacote|bloco|pack|extra|módulo|aditivo|plafond|\\d))', '(?:adiciona|ativa|activa|acrescenta|carrega|soma|entra)-?(?:se)? (?:um|outro|mais um|um novo|novo)(?= (?:pacote|bloco|pack|extra|módulo|aditivo|\\d))', 'renovaç(?:ão|ões) automáticas?', 'recargas? automáticas?', 'recontratação automática', 'auto-?(?:recarga|renovação)', 'ativaç(?:ão|ões) automáticas?', '(?:pacotes?|blocos?|extras?|aditivos?) (?:adiciona(?:l|is) |extras? |de dados )?automátic[oa]s?', 'renova sozinho', 'ativados? ao primeiro (?:uso|acesso)', 'cobrad[oa]s? (?:ao|no) primeiro (?:uso|acesso)', 'ativad[oa] (?:no|ao|com o) primeiro (?:uso|acesso)',
  ]],
  ['payg', ['(?:ao|no|com o|na|à|desde o) primeir[oa] (?:uso|conexão|acesso|consumo|ligação|utilização)', 'pag(?:a|as|ue|ar) (?:só |apenas |somente )?(?:(?:pel)?o que (?:usas|consomes|gasta|gastas|usar|usares|consumir|gastar|utilizar|usa|consome)|por (?:uso|utilização)|no dia em que usar|quando usar)', '(?:tarifa|preço|tarifário) (?:base|padrão|avuls[oa]|standard|normal)', 'sem (?:pacote|plano|tarifário|aditivo|franquia)(?: (?:de dados|contratado|ativo|associado|de internet))?', '(?:cobrad[oa]s?|tarifad[oa]s?|pago|faturad[oa]s?) (?:por (?:consumo|mb|mega|kb|uso|utilização)|ao (?:mb|kb)|avulso)', 'desde o primeiro (?:mb|mega|kb|byte|giga|gb)']],
  ['charge', [
    'cobr(?:ad[oa]s?|a[rm]?|ará|arão|ança|anças|a-se|amos|aremos|am-se|e)', 'tarif(?:ad[oa]s?|ação|a-se|ará)', 'taxad[oa]s?', '(?:fatur|factur)(?:ad[oa]s?|ará|ação adicional|a-se)', 'debit(?:ad[oa]s?|a-se|ará|a)', '(?:sobre|sub)taxas?', 'sobretaxa', 'acréscimos?', '(?:custos?|preços?|tarifas?|valor|encargos?) (?:adiciona(?:l|is)|extras?|por (?:excesso|excedente)|d[oe] excedente|suplementar(?:es)?)', 'pag(?:a|as|ará|arás|am|a-se|ar|amos)', 'aplica(?:m|rá|-se|r)?(?:-se)? (?:um |uma |o |a |os )?(?:custos?|cobranças?|tarifas?|preços?|taxas?|acréscimos?|sobretaxas?)', 'pay-per-use',
  ]],
  ['weakCharge', ['cust(?:a[m]?|ará|arão)', 'vale', 'sai (?:a|por)', 'fica (?:a|por)', 'preço', 'valor']],
  ['outside', ['adicional a[os]{0,2} incluíd[oa]s?', 'fora d[oa] (?:seu |sua |teu )?(?:pacote|plano|tarifário|franquia|plafond)', 'extra-?(?:plafond|pacote|franquia)']],
  ['throttle', [
    SLOWED, '(?:à |a |com |em |na )?velocidades? (?:de (?:navegação|acesso|conexão|internet) )?(?:mais |muito |bem |altamente |substancialmente )?(?:reduzidas?|limitadas?|baixas?|lentas?|inferior(?:es)?|restritas?|mínimas?|menor(?:es)?|diminuídas?|básicas?|condicionadas?|lentíssimas?)', '(?:baixa|menor|menos|pouca|reduzida) velocidade', '(?:mais|muito|bem|super|demasiado) (?:lent[oa]s?|devagar)', 'lentíssim[oa]s?', '(?:fica|anda|navega|funciona|segue) (?:lent[oa]|devagar)', 'lentidão', '(?:navegação|internet|conexão|ligação) (?:reduzida|limitada|lenta|restrita|condicionada)', '(?:redução|reduções|diminuição|limitação|quebra|queda|descida) d[ae] (?:sua )?(?:velocidade|navegação|banda|débito)', '(?:te |me |lhe )(?:baixam|reduzem|diminuem|cortam)(?: a velocidade)?',
  ]],
  ['weak', [
    LOWER, DROPS, '(?:pass(?:a|am|ará|arão|as|e|em|ando|ou|arás))(?= (?:(?:a|ao|para|ser|navegar|funcionar|ter|uma|velocidade|de|velocidades|máxima|no|até|apenas|em|à) ){1,6}(?:\\d|máximo|[23]g))', '(?:fica(?:m|rá|rão|s)?|permanece)(?= (?:reduzid|limitad|restrit|em \\d|a \\d|nos \\d|com velocidade|condicionad))', '(?:vai|vão)(?= (?:para|a) \\d)',
  ]],
  ['steady', ['(?:segue|continua(?:rá|m|s)?|naveg(?:a|as|ará|arás|ando|ar|ue)|mant(?:ém|em|erá|ém-se)|funciona(?:rá)?|terá|fica(?:rá|m)?)']],
  ['ceiling', ['em todos os momentos', 'velocidade (?:máxima|limite)(?=(?: (?:de|é|será|do|até|download|navegação|a|o|plano|serviço|dados|:)){0,5}:? ?\\d)', 'velocidade máx\\.?']],
  ['policy', [
    'políticas? de (?:uso|utilização|consumo|navegação)(?: (?:justo|justa|razoável|responsável|adequad[oa]|aceitável|leal|prudente))?', '(?:uso|utilização|consumo) (?:just[oa]|razoável|responsável|leal|aceitável|adequad[oa]|abusiv[oa]|prudente|indevid[oa])', 'pur', 'pua', 'fair ?-?use', 'fup', 'limites? de (?:uso|utilização|consumo|dados|download|tráfego|navegação)', 'tem (?:os )?seus limites', 'teto de (?:dados|consumo|navegação)',
  ]],
  ['normal', ['em média', 'média', 'médio', 'habitual(?:mente)?', 'típic[oa]s?', 'normalmente', 'teóric[oa]', 'garantid[oa]']],
  ['speedWord', ['velocidades?', 'largura de banda', 'débito', 'rapidez', 'ritmo', 'banda(?! larga)', 'taxa de (?:transmissão|transferência|download)']],
];

export const numberWords: ReadonlyMap<string, number> = new Map([
  ...['dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'].map((word, index) => [word, index + 2] as const),
  ['duas', 2] as const,
]);
