/** Japanese words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others:
    /(?<!(?:と|や))(?:旧プラン|以前のプラン|他社|他の(?:キャリア|会社|事業者|通信会社)|競合)(?:では|は|の(?:プラン|場合)|なら|だと|が)/iu,
  hearsay: /(?:噂|うわさ|ウワサ|と聞き(?:ました|ましたが)|という話|らしいですが|口コミ)/iu,
  denies:
    /(?:事実ではありません|事実と異なり|そのような(?:制限|こと|事実|決まり)は(?:ございません|ありません|ない)|誤りです|誤解です|デマ|否定し)/iu,
  example: /^[\s「『（(※・]*(?:例[：:、)）]|例えば|たとえば|例として|計算例|仮に)/iu,
  measured: /(?:スピードテスト|速度測定|実測|計測|測定)/iu,
  refund: /(?:返金|払い戻し|返還|補償)/iu,
};
