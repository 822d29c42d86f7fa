import type { Topic } from '../topic.ts';

/** The price for starting the service. */
export const ACTIVATION_PRICE: Topic = {
  id: 'activation-price',
  columns:
    /activat|set.?up|connection.?fee|install|开户|入网费|anschluss(?:preis|gebühr)|bereitstellung|frais|alta|attivazione|adesão|初期費用|事務手数料|가입비/i,
  words:
    /(?:no|free|without)[^.;。]{0,12}(?:activation|set.?up|connection|installation)|(?:activation|set.?up|connection|installation|joining) (?:fee|charge|price)|Anschlusspreis|Bereitstellungs(?:preis|gebühr|entgelt)|Aktivierungs(?:gebühr|preis)|Einrichtungs(?:preis|gebühr)|frais (?:d.activation|de mise en service|d.ouverture)|(?:cuota|coste) de alta|alta gratis|costo di attivazione|attivazione (?:gratuita|gratis)|taxa de (?:adesão|ativação|instalação)|入网费|开户费|初装费|事務手数料|가입비/i,
};
