import type { Topic } from '../topic.ts';

/** Where a user complains or asks for help. */
export const COMPLAINT_CHANNEL: Topic = {
  id: 'complaint-channel',
  columns:
    /complaint|dispute|ombuds|customer (?:care|service|support)|reclama|queja|atendimento|投诉|客服|申诉|Beschwerde|Kundenservice|réclamation|service client|reclam[oi]|민원|고객 ?센터|苦情|問い合わせ/i,
  words:
    /complain|ombuds|customer (?:care|service|support)[^.;]{0,30}(?:\d{3}|@|https?:)|call (?:us on |us at )?\+?\d{3}|helpline|reclama(?:ção|ções|cion)|central de atendimento|atendimento[^.;]{0,30}(?:\d{3}|telefone|presencial|loja)|\bSAC\b|投诉|热线|申诉|客服(?:热线|电话)?|Beschwerde|Schlichtung|réclamation|médiateur|reclam[oi]\b|민원|고객 ?센터|苦情|お客様センター/i,
};
