import type { Topic } from '../topic.ts';

/** Whether a plan can only be had with another service. */
export const BUNDLING: Topic = {
  id: 'bundling',
  columns: /bundl|requires? service|depends on|捆绑|合办|venda casada|combo|Koppel|offre groupée|결합|セット/i,
  words:
    /(?:only|must be (?:bought|taken|bundled)) (?:available )?(?:together )?with (?:an?|our|the)? ?(?:[a-z-]+ ){0,3}(?:plan|service|line|subscription)|bundled with|(?:no|not) (?:bundl|other service)|stand[ -]?alone|requires? (?:an? )?(?:active )?(?:[a-z-]+ ){0,2}(?:phone line|landline|mobile plan|subscription)|须(?:同时)?(?:办理|订购)|合办|somente em conjunto|venda casada|nur in Verbindung mit|uniquement avec|결합 ?(?:필수|상품)|セット(?:契約|割)/i,
};
