import type { Topic } from '../topic.ts';

/** How to switch to another provider, keep the number, and what it costs. */
export const SWITCHING: Topic = {
  id: 'switching',
  columns: /switch|porting|\bmnp\b|携号|轉台|anbieterwechsel|rufnummernmitnahme|portabilit|portabilid|番号移行|번호이동/i,
  words:
    /switch(?:ing)? (?:provider|operator|supplier|network|to another)|port(?:ing)? (?:your |the |a )?number|number portab|\b(?:PAC|MNP)\b|one touch switch|携号转网|携号|號碼可攜|Anbieterwechsel|Rufnummernmitnahme|Rufnummer mitnehmen|portabilité|changer d.opérateur|portabilidad|cambio de operador|portabilità|cambio operatore|portabilidade|mudança de operadora|番号ポータビリティ|乗り換え|번호 ?이동/i,
};
