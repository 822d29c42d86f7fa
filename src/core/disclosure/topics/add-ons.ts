import type { Topic } from '../topic.ts';

/** Extra allowances and services that may be bought on top, and their price. */
export const ADD_ONS: Topic = {
  id: 'add-ons',
  columns:
    /add.?ons?\b|top.?ups?\b|boosters?\b|bolt.?ons?\b|加油包|叠加包|pacotes? adiciona|Zubuch|Datenoption|options? payantes?|bono extra|추가 ?(?:데이터|상품)|追加(?:データ|チャージ)/i,
  words:
    /add[ -]?ons?\b|top[ -]?ups?\b|booster|bolt[ -]?on|加油包|叠加包|流量包|pacotes? adiciona|dazubuch|zubuchbar|Datenoption|recharge de données|bono extra|opzion[ei] aggiuntiv|추가 ?데이터|追加(?:データ|チャージ)/i,
};
