import type { Topic } from '../topic.ts';

/** Whether allowance may be given to another user. */
export const DATA_TRANSFER: Topic = {
  id: 'data-transfer',
  columns:
    /(?:data|airtime|bundle|allowance) (?:transfer|gift|shar)|transfer(?:able|ab)|转赠|轉贈|共享流量|transfer[êe]ncia de dados|Datenübertragung an|데이터 (?:선물|나눔)|データ(?:シェア|ギフト)/i,
  words:
    /(?:transfer|gift|donate|send)(?:red|s|ed)? (?:[a-z]+ ){0,4}(?:data|airtime|bundles?|minutes)|(?:data|airtime|bundles?|minutes|allowance) (?:[a-z]+ ){0,4}(?:be )?(?:transferr|gifted|donated|shared with (?:any|other|another))|(?:not|non)[ -]transferable|transferable to|转赠|轉贈|可转让|transferir (?:[a-zé]+ ){0,3}(?:dados|datos|saldo|gigas)|(?:dados|datos) [^.;]{0,20}transfer|transférer (?:[a-z]+ ){0,3}(?:données|data)|Datenvolumen (?:[a-z]+ ){0,3}(?:verschenken|übertragen)|데이터 (?:선물|나눔|양도)|データギフト|データシェア/i,
};
