import type { Topic } from '../topic.ts';

/** Where and through whom a plan is sold. */
export const SALE_CHANNELS: Topic = {
  id: 'sale-channels',
  columns:
    /(?:sales?|distribution|purchase) channels?|sale.?chnl|where to buy|canais? de (?:venda|atendimento|contrata)|销售渠道|办理渠道|受理渠道|Vertriebs(?:weg|kanal)|canal(?:es)? de venta|canaux de (?:vente|distribution)|canali di vendita|판매 ?(?:채널|경로)|가입 ?채널|販売(?:チャネル|窓口)/i,
  words:
    /sold (?:only )?(?:online|in (?:our |the )?(?:shops|stores)|through|via)|(?:online|digital|web|app)[ -](?:only|exclusive)|only (?:available |sold )?(?:online|in the app|via the app|on (?:our|the) (?:website|site))|available (?:online|in (?:shops|stores)|at|through|via)|exclusiv(?:a|o|amente)[^.;]{0,20}(?:digita|online|internet|aplicativo|app|site)|(?:loja|site|aplicativo)s? (?:próprias?|físicas?|da operadora)|线上(?:专属|办理|渠道)|营业厅(?:办理)?|APP(?:专属|办理)|销售渠道|nur online|online buchbar|en ligne uniquement|exclusivement en ligne|s[oó]lo online|solo online|온라인 (?:전용|가입)|オンライン(?:専用|限定)/i,
};
