/** Spanish words next to a quantity that tell what the quantity is there for. */
import { after, before, type ClaimWords, type Roles } from '../../locale.ts';

const START = '(?<![a-zà-ÿ0-9])';
const FILLER =
  '(?: (?:a|al|de|del|el|la|los|las|lo|un|una|unos|su|sus|tu|tus|esos|estos|esas|ese|este|dichos|primer[oa]?s?|mes|d[ií]a|gigas|datos|total|totales|incluid[oa]s?|mensual(?:es)?|diari[oa]s?|que|se|te|le|nos|os|has|ha|han|haya[ns]?|hayas|he|consum[a-zà-ÿ]+|gast[a-zà-ÿ]+|us[aeo][a-zà-ÿ]*|utili[a-zà-ÿ]+|super[a-zà-ÿ]+|rebas[a-zà-ÿ]+|exced[a-zà-ÿ]+|agot[a-zà-ÿ]+|alcan[a-zà-ÿ]+|termin[a-zà-ÿ]+|acab[a-zà-ÿ]+|lleg[a-zà-ÿ]+|pas[aeo][a-zà-ÿ]*|complet[a-zà-ÿ]+|cumpl[a-zà-ÿ]+|l[ií]mite|tope|umbral|m[aá]ximo|bono|paquete|plan|tarifa|cuota|franquicia|cupo|volumen|consumo|tr[aá]fico|uso|capacidad|descarga|navegaci[oó]n|aproximadamente|alrededor|unos|casi|m[aá]s|por|encima|en|velocidad|alta|m[aá]xima|y|o|mismo|cada|uno|cliente|usuario|internet|justo|razonable|responsable|pol[ií]tica|contratad[oa]s?|es|son|ser|sobre|4g|5g|lte|libres|nacionales|propios|compartidos|otros|:))*';
const SPENT =
  '(?:agot[a-zà-ÿ]{1,6}|consum[ai][a-zà-ÿ]{0,6}|consume[ns]?|super[aeoóáé][a-zà-ÿ]{0,5}|rebas[a-zà-ÿ]{1,6}|sobrepas[a-zà-ÿ]{1,6}|traspas[a-zà-ÿ]{1,6}|exced[aeioóá][a-zà-ÿ]{0,5}|gast[aeoóáé][a-zà-ÿ]{0,5}|acab[aeoóá][a-zà-ÿ]{0,5}|termin[aeoóá][a-zà-ÿ]{0,5}|finali[zc][a-zà-ÿ]{1,6}|complet[aeoóá][a-zà-ÿ]{1,5}|culmin[a-zà-ÿ]{1,6}|alcan[zc][a-zà-ÿ]{1,6}|utiliz[aó][a-zà-ÿ]{0,5}|utilices?|usad[oa]s?|usar|uses?|cumplid[oa]s?|cumplir|fund[a-zà-ÿ]{1,4}|pasad[oa]s?|pas(?:[ae][ns]?|[eéó]|aste) de|pases de|pasar de|pasarse de|pasas de)';
const NONE = { before: null, after: null } as const;

export const roles: Roles = {
  threshold: {
    before: before(
      `(?:[>≥]|${START}(?:despu[eé]s de(?:l)?|luego de(?:l)?|tras|al|a partir de(?:l)?|de(?:l)? (?=primer)|por encima de(?:l)?|por arriba de(?:l)?|por sobre|sobre los|m[aá]s all[aá] de(?:l)?|m[aá]s de|m[aá]s de los|mayor(?:es)? (?:a|de|que)|superior(?:es)? a|cuando|una vez|en cuanto|si|hayas|haya[ns]?|has|desde los|luego que|lleg(?:a[sn]?|ue[ns]?|u[eé]|ar|ad[oa]s?|aste|[oó]) a|llegue a|al llegar a|fuera de(?:l)?|excedente de|exceso de|(?<!hasta )${SPENT}|(?<!${START}(?:hasta|tope de|m[aá]ximo de) )\\d+ ?[gmt]b o)(?:,|:| -)?${FILLER})\\s*`,
    ),
    after: after(
      `(?: (?:al|del|cada|por|en el|en un|este|de cada) (?:mes|d[ií]a|mismo mes|mismo d[ií]a|ciclo|per[ií]odo)| mensuales| diarios| incluidos| de (?:[a-zà-ÿ]+ ){1,5}?(?=(?:se|ha|sea|est|es|fue|hub|agot|consum|super|gast))| de (?:datos|internet|navegaci[oó]n|alta velocidad|consumo)| en alta velocidad| del (?:bono|plan|paquete)| libres){0,2},? ?(?:(?:se|te|ya|le|han?|hayas?|hayan|has|sido|sean?|est[eé]n|son) ){0,3}(?:agot[a-zà-ÿ]{1,6}|consum(?:id[oa]s?|a[ns]?|en?|es)|superad[oa]s?|gastad[oa]s?|acab(?:ad[oa]s?|a[ns]?|e[ns]?)|termin(?:ad[oa]s?|a[ns]?|e[ns]?)|alcanzad[oa]s?|rebasad[oa]s?|exced(?:id[oa]s?|an?)|usad[oa]s?|utilizad[oa]s?|cumplid[oa]s?)(?! (?:en|por|con|desde|de) )|,? momento (?:a partir del|en el|en) (?:cual|que)| o m[aá]s(?! r[aá]pido)| en adelante| para arriba|\\+(?= ?[:=])| (?:a|hasta) (?:los )?\\d+ ?[gmt]b ?[:,]|,? a partir de (?:ah[ií]|los cuales|ese)|,? (?:tras|despu[eé]s de) l[oa]s? cual`,
    ),
  },
  limit: {
    before: before(
      `${START}(?:tope|l[ií]mite|topad[oa]s?|limitad[oa]s?|capad[oa]s?|franquicia|cuota|cupo|umbral|pol[ií]tica de (?:uso|consumo)|uso (?:justo|razonable|responsable)|fup|cap|no (?:podr[aá]n? |puede[ns]? |deber[aá] )?(?:exceder|superar|sobrepasar|rebasar)|no m[aá]s de|utilizar solo|compartir (?:solo )?hasta|podr[aá] hacerlo hasta)(?:(?:,| -)? (?:m[aá]xim[oa]|mensual|diari[oa]|de|del|a|en|es|son|ser[aá]|hasta|los|las|el|la|un|una|datos|descarga|consumo|navegaci[oó]n|por|mes|d[ií]a|fijad[oa]|fij[oó]|establecid[oa]|total|solo|s[oó]lo|est[aá]|se|sit[uú]a|queda|incluye|tr[aá]fico|uso|m[aá]ximo|aproximad[oa])){0,7}\\s*(?::\\s*)?`,
    ),
    after: after(
      '(?: (?:mensuales|diarios|al mes|al d[ií]a|por mes|de datos|de navegaci[oó]n)){0,2} (?:de (?:l[ií]mite|tope|franquicia|uso (?:justo|razonable)|m[aá]ximo|fup)|como (?:m[aá]ximo|tope|l[ií]mite)|m[aá]ximo|a lo (?:sumo|m[aá]s)|como mucho)',
    ),
  },
  more: {
    before: before(
      `${START}(?:otr[oa]s|luego|despu[eé]s|adicional(?:es)?|siguientes|seguid[oa]s? de|m[aá]s otr[oa]s|y luego|y despu[eé]s|extras?)(?: (?:hay|tienes|tendr[aá]s|dispones de|los|las|otros|unos|siguientes|adicionales)){0,2}\\s*`,
    ),
    after: after('(?: de datos)? (?:m[aá]s(?! (?:de|por|barat|r[aá]pid))|adicional(?:es)?|extras?|siguientes)(?![a-z])'),
  },
  until: {
    before: before(
      `${START}(?:hasta(?: (?:completar|llegar a|alcanzar|consumir|agotar|cumplir|superar|que (?:llegues|alcances|consumas) a?))?(?: (?:los|las|el|la|un m[aá]ximo de|un total de|un tope de))?|(?<=\\d ?[gmt]b )(?:a|y)(?: los)?)\\s*`,
    ),
    after: null,
  },
  pack: {
    before: before(
      `${START}(?:(?:bloques?|paquetes?|m[oó]dulos?|tramos?|fracciones|fracci[oó]n|incrementos|recargas|packs|ampliaciones) (?:adicional(?:es)? |extras? |autom[aá]tic[oa]s? |nuev[oa]s? )?de|(?:otr[oa]|nuev[oa]|cada|un|del) (?:bono|bloque|paquete|pack|m[oó]dulo|tramo)(?: (?:nuevo|adicional|extra|autom[aá]tico|igual|m[aá]s))? de|bono (?:extra|adicional|autom[aá]tico|nuevo) de|por cada|cada)(?: un| una)?\\s*`,
    ),
    after: after(' (?:m[aá]s )?(?:por|a) bloque'),
  },
  head: NONE,
  chargeEnd: {
    ...NONE,
    both: [
      before(`${START}(?:hasta(?: un (?:m[aá]ximo|tope) de)?|(?:con )?(?:un )?m[aá]ximo(?: de)?|no m[aá]s de|tope de)(?: otros)?\\s*`),
      after(' (?:adicional(?:es)?|extras?|de m[aá]s|m[aá]s)(?![a-zà-ÿ])'),
    ],
  },
  part: { before: before('\\d ?(?:gb|g|mb|gigas|megas)? ?\\+ ?'), after: after(' ?\\+ ?\\d') },
  ignored: {
    before: before(
      `${START}(?:(?:adquirir|contratar|comprar|solicitar|agregar|a[nñ]adir|recargar|pedir)(?: (?:un|una|otr[oa]|el|la|m[aá]s|nuev[oa]|paquetes?|packs?|bonos?|recargas?|extras?|adicional(?:es)?|de|con|datos|internet|bloques?)){1,6}|antes(?: (?:eran?|de|con|ten[ií]as?|daba|ofrec[ií]a))?|en lugar de|en vez de|anteriormente|previamente|frente a|(?:pas[aoó]|pasaba|sub(?:e|i[oó]|ido)|aument(?:a|[oó])|ampl(?:[ií]a|i[oó])|crec(?:e|i[oó])|baj[oó]|cambi[oó]|elev[oó]) de|hasta ahora|originalmente|el primer a[nñ]o|los primeros (?:\\d+|[a-zà-ÿ]+) meses|(?:mes(?:es)?|promo[a-zà-ÿ]*) (?:de|con)|bono de bienvenida de|regalo de|fibra(?: [oó]ptica)?(?: de)?|te regala(?:mos)?|acumular hasta|ampliar a|subida|[a-zà-ÿ]{3,9}(?:aba|ía)n?(?: (?:desde|a partir de|tras|al|con|en))?|(?:de|entre) (?:los )?\\d+ ?[gmt]b (?:a|hasta|y))(?:,| :|:)?(?: (?:los|las|el|la|unos|solo|un|de|a))*\\s*`,
    ),
    after: after(
      '(?: (?:extras?|adicionales|gratis|m[aá]s))? (?:(?:exclusiv[oa]s? |solo |s[oó]lo )?(?:para|en) (?:redes|rrss|apps?|aplicaciones|whatsapp|tiktok|facebook|instagram|youtube|netflix|spotify|twitter|x(?= )|m[uú]sica|v[ií]deos?|series|streaming|gaming|juegos|chat|mensajer[ií]a|waze)|de regalo|promocional(?:es)?|(?:de )?(?:bono )?nocturn[oa]s?|para la (?:noche|madrugada)|de madrugada|de noche|de bienvenida|gratis(?! y)|de (?:almacenamiento|ram|memoria|nube|subida)|en la nube|de cortes[ií]a|para (?:nuevos|altas)|anteriores|si (?:te )?portas|por portabilidad|extra por porta)| \\(?(?:promoci[oó]n|promo)(?![a-z])|,? (?:recibir[aá]s?|te (?:llegar[aá]|avisa|enviar)|se (?:te )?(?:avisa|notifica))',
    ),
  },
  ignoredSpeed: {
    before: before(
      `${START}(?:tras|despu[eé]s de|luego de|superad[oa]s|pasad[oa]s|consumid[oa]s|agotad[oa]s|gastad[oa]s) (?:l[oa]s )?primer[oa]s [\\d.,]{1,6} ?(?:[gmt]b|gigas?|megas?)(?: [a-z]{2,8}){0,2} (?:a|en|hasta|con)\\s*|${START}(?:(?:subida|subir[aá]?s?|sube[s]?|carga|upload|up|ascendente|env[ií]o)(?: (?:a|de|es|ser[aá]|hasta|m[aá]xima|en|lo|m[aá]s|la|con|m[aá]ximo|un|pasa|baja))*:?|antes|anteriormente|en (?:lugar|vez) de|(?:velocidad )?(?:media|promedio|habitual|m[ií]nima garantizada|nominal|te[oó]rica|contratada)(?: (?:de|es|garantizada|:))*|fibra(?: [oó]ptica)?(?: (?:de|a|sim[eé]trica|hasta))*|adsl(?: de)?|banda ancha(?: de)?|planes de|plan de|(?:el|los) de|garantizad[oa]s?(?: de)?)\\s*|\\d(?: ?[km]bps)? ?\\/ ?`,
    ),
    after: after(
      ' (?:de |en |para (?:la )?)?(?:subida|carga|upload|up(?![a-z])|ascendente|env[ií]o)| (?:a|hasta) \\d|,? que (?:permite|basta|sirve|es suficiente)| sim[eé]tric[oa]s?| de fibra',
    ),
  },
  ceilingSpeed: {
    before: before(
      `${START}(?:m[aá]xim[oa]s?|m[aá]x\\.?|limitad[oa]s?|tope|topad[oa]s?|capad[oa]s?|no m[aá]s de|como mucho|a lo (?:sumo|m[aá]s)|no superior a|(?:no|nunca) (?:pasa[ns]?|pasar[aá]n?|supera[ns]?|sube[ns]?|va[ns]?|excede[ns]?|rebasa[ns]?|llega[ns]?)(?: (?:de|por encima de|m[aá]s all[aá] de|a m[aá]s de|m[aá]s de))?|velocidad (?:m[aá]xima|tope|l[ií]mite)|l[ií]mite de velocidad)(?: (?:de|del?|a|hasta|siempre|permanentemente|todo el tiempo|es|ser[aá]|en|velocidad|descarga|bajada|navegaci[oó]n|la|el|plan|servicio|datos|un|una|m[aá]xim[oa]|:)){0,6}:?\\s*`,
    ),
    after: after(
      '(?: de (?:bajada|descarga|velocidad|download))? (?:como (?:m[aá]ximo|tope|l[ií]mite|mucho)|m[aá]xim[oa]s?|m[aá]x\\b|de (?:m[aá]xima|tope|l[ií]mite)|a lo (?:sumo|m[aá]s)|en todo momento)',
    ),
  },
  headlineSpeed: { before: before(`${START}(?:hasta|de hasta|velocidad:)(?: (?:un|una|los|de|m[aá]ximo))*\\s*`), after: null },
  eitherSpeed: { before: before(`${START}[ou](?: (?:a|hasta|de|solo|s[oó]lo))*\\s*`), after: null },
  ignoredPrice: {
    before: before(
      `${START}(?:o|recargas?(?: de| con)?|plan(?:es)?(?: de)?|tarifas? (?:de|desde|por)|bonos? (?:opcional|de ampliaci[oó]n|extra)[^.;]{0,16}(?:por|de|a)|desde|por s[oó]lo|promo[a-zà-ÿ]*|antes|equivale a|cuota de|mensualidad de|(?:compra|contrata(?!d)|ampl[ií]a|(?<!(?:se|te|le|os|mente|solos?|sola) )a[nñ]ade|adquiere)[a-zà-ÿ]{0,3}(?: [a-zà-ÿ0-9]+){0,4}(?: por| a| desde)?)\\s*`,
    ),
    after: after(' (?:al mes|\\/ ?mes|mensuales) (?:por|con) \\d'),
  },
  lists: {
    next: /^(?: (?:por|al) [a-zà-ÿ]{3,6})?(?: ?\([^()]{1,32}\))?, (?:los |tras |de )?$/i,
    last: /^(?: (?:por|al) [a-zà-ÿ]{3,6}| ?\([^()]{1,32}\)){0,2},? (?:y|o|u)(?: (?:de|los|a|tras)){0,2} $/i,
  },
  netPrice: { before: before(`${START}(?:es decir|o sea|equivalente a|lo que equivale a|esto es),?\\s*`), after: null },
  chargeCap: {
    before: before(
      `${START}(?:hasta(?: (?:un|llegar a|alcanzar|completar|los))?|m[aá]ximo|(?:con )?(?:un |el )?(?:tope|m[aá]ximo|l[ií]mite|cargo m[aá]ximo|coste m[aá]ximo|costo m[aá]ximo)(?: (?:de|es|diario|mensual|del?|gasto|cobro|facturaci[oó]n|total))*|no m[aá]s de|nunca m[aá]s de|como mucho|a lo (?:sumo|m[aá]s)|sin (?:superar|pasar de|exceder)|m[aá]x\\.)(?: (?:los|de|un|una|total|m[aá]ximo|tope|:))*:?\\s*`,
    ),
    after: after(
      '(?: (?:iva|impuestos) [a-z.]+)?(?: (?:al|por) (?:mes|d[ií]a)| mensuales| diarios| \\/ ?(?:mes|d[ií]a))? ?(?:como (?:m[aá]ximo|mucho|tope)|de (?:tope|m[aá]ximo)|m[aá]ximo|a lo (?:sumo|m[aá]s))',
    ),
  },
  again: /renuev|renova|mism/i,
  countCap:
    /(?<![a-zà-ÿ])(?:hasta(?: un (?:m[aá]ximo|tope|total) de)?|(?:con )?(?:un )?m[aá]ximo(?: de)?|como m[aá]ximo|a lo sumo|no m[aá]s de|tope de|l[ií]mite de) (\d{1,2}|una|dos|tres|cuatro|cinco|seis|diez) (?:(?:veces|bloques?|bonos?|paquetes?|recargas?|packs?|m[oó]dulos?|cargos|cobros|renovaciones|renovaci[oó]n|ampliaciones|activaciones|incrementos|tramos|ampliaci[oó]n|veces)(?![a-zà-ÿ]))/gi,
  moneyLimit: {
    before: before(
      `${START}(?:al (?:llegar|alcanzar|superar)(?: a)?|super[ae][a-zà-ÿ]*|alcan[zc][a-zà-ÿ]*|lleg[a-zà-ÿ]+ a|rebas[a-zà-ÿ]*|exced[a-zà-ÿ]*|sobrepas[a-zà-ÿ]*|m[aá]s de|gast[a-zà-ÿ]+|sum(?:an?|en?|ar[aá]n?|e)|ascienda[n]?(?: a)?|acumul(?:en?|an?|e))(?: (?:los|el|un|de|gasto|l[ií]mite|importe|consumo|total|tope|en|datos))*\\s*`,
    ),
    after: null,
  },
};

/** What is sold without limits beside data, and what may stand between that and the word. */
const OTHER =
  '(?:ligações|chamadas|mensagens|torpedos|llamadas|minutos|min|sms|mensajes|mensajer[ií]a|voz|textos?|telefon[ií]a|whatsapp|redes|apps|aplicaciones|facebook|instagram|tiktok|youtube|spotify|chat|fijos|m[oó]viles|waze|m[uú]sica)';
const BETWEEN = `(?:,? (?:y|e|o|nacionales|internacionales|a|al|fijos|m[oó]viles|todos?|destinos?|los|las|de|son|gratis|totalmente|en|sociales|incluid[oa]s|pa[ií]s|espa[nñ]a|m[eé]xico|eeuu|canad[aá]|operador|${OTHER})){0,7}`;

export const claims: ClaimWords = {
  claim: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<!(?<![\\p{L}])${OTHER}${BETWEEN} ?[:,=(–-]? ?)ilimitad[oa]s?|infinit[oa]s?|(?:datos|internet|navegaci[oó]n|navega(?:r|s)?|gigas|megas|gb|tr[aá]fico|descargas?|conexi[oó]n)[^.;,]{0,16} sin (?:ning[uú]n )?(?:l[ií]mites?|topes?)|sin l[ií]mites? de (?:datos|gigas|gb|navegaci[oó]n|internet|consumo|descargas?|tr[aá]fico)|no (?:hay|tiene[ns]?|tenemos|existe) (?:ning[uú]n )?l[ií]mites? (?:de|en) (?:los )?(?:datos|gigas|navegaci[oó]n|internet|consumo|descargas?|tr[aá]fico)|(?:gigas?|datos|internet|navegaci[oó]n) (?:libres?|sin fin(?:es)?)|barra libre|todo lo que quieras)(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  notDataAfter: new RegExp(`^[”"»]?,? (?:(?:en|para|a|de) )?(?:${OTHER})(?![a-z])(?![^.;]{0,20} (?:y|e) (?:datos|internet|navegaci))`, 'i'),
  deniedBefore:
    /(?<![a-zà-ÿ])(?:(?:ya )?no (?:hay|tienes?|tendr[aá]s?|queda|existe|da|incluye|ofrece)|se acab(?:a|[oó]) la|no(?: es| son| era| ser[aá])?(?: realmente| verdaderamente)?|nada de|falsos?|antes|dej(?:a|[oó]) de ser|ya no(?: es)?)\s?[“"«]?$/i,
};
