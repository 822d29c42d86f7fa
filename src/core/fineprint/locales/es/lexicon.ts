/** Spanish words for each concept. Order matters: statements that something does NOT happen come first. */
import type { Lexicon } from '../../locale.ts';

const W = '[a-zà-ÿ]+';
/** Unstressed pronouns before a verb. */
const CLITIC = '(?:(?:se|te|le|les|os|me|nos|lo|la) ){0,3}';
const WILL = '(?:(?:podr[aá]n?|puede[ns]?|podr[ií]an?|va[ns]? a|pasar[aá]n? a|ser[aá]n?|es|son|queda[ns]?|quedar[aá]n?|ver[aá]s?|est[aá]n?|sea[ns]?|ha sido|ser|verse|estar|quedar|tiene|tendr[aá]) ){0,2}';
const SLOWED =
  '(?:ralentiz(?:a[rn]?|ad[oa]s?|aci[oó]n(?:es)?|ar[aá]n?|ando|arse|amos)|frena(?:r|n|d[oa]s?|r[aá]n?|zos?)?|cap(?:ar|an|ad[oa]s?|ado|ando|ar[aá]n?|eo)|estrangul(?:a[rn]?|ad[oa]s?|amiento|ar[aá]n?)|lentific(?:a|ar[aá]|aci[oó]n)|enlentec(?:e|er[aá]|imiento|id[oa])|degrad(?:a[rn]?|aci[oó]n|ad[oa]s?|ar[aá]n?)|throttling)';
const LOWER =
  '(?:reduc(?:e[ns]?|ir[aá]n?|id[oa]s?|ir(?:la|lo|se|te)?|iendo|ci[oó]n(?:es)?|imos)|redu(?:zca|zcan|jo|jeron)|disminu(?:ye[ns]?|ir[aá]n?|id[oa]s?|ir(?:se)?|ci[oó]n(?:es)?|y[oó])|limit(?:a[rn]?|ar(?:la|se)|ar[aá]n?|ad[oa]s?|ando|aci[oó]n(?:es)?|amos|e[ns]?)|restring(?:e[ns]?|ir[aá]n?|id[oa]s?|ir)|restrinja[ns]?|restricci[oó]n(?:es)?|recort(?:a[rn]?|ar[aá]n?|ad[oa]s?|es?|aban?)|reba?j(?:a[rn]?|ar[aá]n?|ad[oa]s?)|ca(?:e[ns]?|er[aá]n?|er|iga|ída|[ií]das?|y[oó])|desc(?:iende[ns]?|ender[aá]n?|ender)|minor(?:a|ar[aá]|aci[oó]n|ad[oa])|decrec(?:e|er[aá])|ajust(?:a|ar[aá]n?|ad[oa]|e)|penaliz(?:a|ar[aá]|ad[oa]))';
const DROPS = '(?:(?<!(?:de|darse|dar|la|una) )baja[ns]?|bajar[aá]n?|bajan?do|bajarse|bajarl[ao]|bajarte|baj[oó]|baje[ns]?|bajamos|bajaron|bajada)';
const DATA = '(?:datos|gigas|megas|internet|navegaci[oó]n|conexi[oó]n|servicio|acceso|red|l[ií]nea|conectividad|tr[aá]fico|[gm]b)';
const ALLOWANCE =
  '(?:datos|gigas?|megas?|bonos?|paquetes?|packs?|planes|plan|tarifas?|cuotas?|franquicias?|cupos?|l[ií]mites?|topes?|umbral(?:es)?|consumos?|volumen|capacidad|saldo|navegaci[oó]n|internet|[gm]b|allowance|bolsas?|asignaci[oó]n|capas?|cantidad|incluid[oa]s?|contratad[oa]s?|100 ?%|tr[aá]fico|abono|megabytes|gigabytes|recarga|dotaci[oó]n|total|esos|estos|esas|estas|eso|ello)';
const LINK =
  '(?:(?: (?:el|la|los|las|lo|un|una|su|sus|tu|tus|mi|mis|ese|esa|este|esta|dich[oa]s?|todos?|todas?|de|del|al|a|m[aá]ximo|mensual|diario|semanal|propi[oa]|total|bono|paquete|l[ií]mite|tope|consumo|volumen|cantidad|cuota|franquicia|uso|umbral|100|incluid[oa]s?|contratad[oa]s?|que|te|se|autorizado|permitido|establecid[oa]|asignad[oa]s?|disponible|alta|velocidad|en|por|y|acumulados|mes|fijado|previsto|estipulado|pactado|cada)){0,8})';
/** To use all: as a stem with all the endings fine print has. */
const END = '(?:ad[oa]s?|ar(?:l[oa]s?|se|te|me|[aá][ns]?|on)?|[ae]n?|[ae]s|aste|aron|amos|ando|[oó]|é|ase|ara)';
const SPENT =
  `(?:agot${END}|agotamiento|consum(?:id[oa]s?|ir(?:l[oa]s?|se)?|e[ns]?|a[ns]?|es|as|i[oó]|ieron|iste|amos|iera)|super${END}|rebas${END}|sobrepas${END}|traspas${END}|exced(?:id[oa]s?|er(?:l[oa]s?|se|[aá][ns]?)?|e[ns]?|a[ns]?|es|as|i[oó]|iste|iera)|gast${END}|acab${END}|termin${END}|finaliz${END}|complet${END}|culmin${END}|alcan(?:z${END}|ces?|cen)|utiliz${END}|utilices?|fund${END}|fundid[oa]s?|pul(?:id[oa]s?|es|e|o|iste)|liquid${END}|desbord${END}|cumpl(?:id[oa]s?|ir(?:se)?|e[ns]?|a[ns]?))`;
const TIME = '(?:las )?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|h(?:s|rs|oras)?\\.?)?|medianoche|mediod[ií]a)';

export const lexicon: Lexicon = [
  ['noThrottle', [
    `velocidad(?:es)? (?:${W} ){0,2}?(?:no|nunca|jam[aá]s) ${CLITIC}${WILL}(?:${LOWER}|${DROPS}|var[ií]a|cambia|ver[aá] (?:afectada|reducida))`,
    `(?:no|nunca|jam[aá]s|tampoco|ni) (?:${W} ){0,3}?(?:${LOWER}|${DROPS}) (?:${W} ){0,3}?(?:velocidad|ritmo|rapidez)`,
    `sin (?:${W} ){0,2}?(?:${LOWER}|bajadas?|bajar|topes?|l[ií]mites?|perder|p[eé]rdidas?|cortes?|merma|variaci[oó]n|bajones) (?:(?:de|en|la|su|tu|el|ninguna?) ){0,3}(?:velocidad|ritmo|rapidez)`,
    `(?:no|nunca|jam[aá]s|sin|ni|tampoco) (?:${W} ){0,3}?${SLOWED}`,
    `(?:no|nunca|jam[aá]s|tampoco) ${CLITIC}${WILL}(?:reduc(?:e|en|ir[aá]n?|ida|ido|ir)|ralentiz(?:a|an|ar[aá]|ar)|bajar[aá]|disminu(?:ye|ir[aá]))`,
    'sin que (?:se |te )?(?:baje|reduzca|ralentice|disminuya)n?(?: la velocidad)?', '(?:ninguna|cero) (?:reducci[oó]n|bajada|limitaci[oó]n|restricci[oó]n)(?: de velocidad)?', 'sin reducci[oó]n(?:es)?', '(?:mantien(?:e|es|en|do)|mantendr[aá]s?|conserva[rs]?|manteniendo) (?:siempre )?(?:la|tu|su) (?:misma |m[aá]xima )?velocidad', 'siempre a (?:m[aá]xima|plena|toda|la m[aá]xima) velocidad',
  ]],
  ['noBlock', [
    `(?:no|nunca|jam[aá]s|sin que|tampoco|ni|sin) ${CLITIC}(?:${W} ){0,2}?${CLITIC}${WILL}(?:cort(?:a[rn]?|ar[aá]n?|ad[oa]s?|e[ns]?|es?)|interrump(?:e[ns]?|ir[aá]n?|id[oa]s?|an?|ir)|suspend(?:e[ns]?|er[aá]n?|id[oa]s?|er)|bloque(?:a[rn]?|ar[aá]n?|ad[oa]s?|os?)|desconect(?:a[rn]?|ar[aá]n?|ad[oa]s?|e)|deten(?:er|dr[aá]|ga)|detiene|interrupci[oó]n(?:es)?|desconexi[oó]n(?:es)?)`,
    `(?:no|nunca|jam[aá]s) ${CLITIC}(?:qued(?:a|as|ar[aá]s?|an|es) sin|dejar[aá]s? de|dejas? de|pierdes?|perder[aá]s?|perder) (?:${W} ){0,2}?(?:${DATA}|navegar)`, 'sin (?:quedarte|quedarse|quedar|perder) (?:sin )?(?:la )?(?:internet|conexi[oó]n|datos|servicio)', 'sigue(?:s|n)? con (?:servicio|conexi[oó]n)',
  ]],
  ['noCharge', [
    '(?:no|nunca|jam[aá]s|tampoco|sin) (?:[a-zà-ÿ]+ ){0,3}?(?:descuentan?|descontar(?:se|te)?|computan?|cuentan?|computar|contabilizan?|gast(?:a|an|ar)|consum(?:e|en|ir)) (?:[a-zà-ÿ]+ ){0,3}?(?:datos|gigas|megas|l[ií]mite|bono|plan|tarifa|consumo|saldo|cuota|franquicia)', '(?:no|sin que se) (?:te |se |le )*(?:descuentan?|descuente|computan?|contabilizan?|consumen?)',
    `(?:no|nunca|jam[aá]s|ni|tampoco|sin) (?:${W} ){0,3}?(?:costes?|costos?|cargos?|cobros?|cobra(?:r|n|r[aá]n?|mos|do)?|pag(?:a|as|ar|ar[aá]s?|ues?|amos)|recargos?|factur(?:a|an|ar|ar[aá]n?|aci[oó]n)|gastos?|penalizaci[oó]n(?:es)?|sobrecostes?|sobrecostos?|sobrecargos?|cuesta|costar[aá]|sorpresas)(?: (?:adicional(?:es)?|extras?|nada|alguno?|por exceso))?`,
    'gratis', 'gratuit[oa]s?', 'sin m[aá]s', '(?:sin|no) (?:renovaci[oó]n|renueva)[a-zà-ÿ ]{0,12}',
  ]],
  ['noLimit', [
    `sin (?:ning[uú]n |ning[uú]n tipo de )?(?:l[ií]mites?|topes?|tope m[aá]ximo)(?: de (?:datos|descargas?|consumo|uso|gigas|gb|tr[aá]fico))?`, 'no (?:hay|tiene[ns]?|existen?|tendr[aá]n?|aplican?|se aplican?) (?:ning[uú]n )?(?:l[ií]mites?|topes?|pol[ií]ticas? de uso[a-zà-ÿ ]{0,12})', 'sin pol[ií]ticas? de uso(?: justo| razonable| responsable)?', 'sin (?:franquicia|cuota)',
  ]],
  ['window', [`(?:de|desde|entre) ${TIME} (?:a|hasta|y) ${TIME}(?! ?[gmkt]b)`, '\\d{1,2} ?(?:am|pm)? ?[-–] ?\\d{1,2} ?(?:am|pm|hs?)', '(?:por|durante|en) la (?:noche|madrugada)', 'horario (?:nocturno|valle|diurno)']],
  ['ban', [
    '(?:queda[ns]? |est[aá]n? |estar[aá]n? )?(?:expresamente |totalmente )?(?:prohibid[oa]s?|deshabilitad[oa]s?|inhabilitad[oa]s?|desactivad[oa]s?|vetad[oa]s?)', 'se proh[ií]be[n]?(?: expresamente)?', 'proh[ií]be',
    'no (?:(?:se|est[aá]n?|es|son|ser[aá]n?|te|le|queda) ){0,2}(?:permit(?:e[ns]?|id[oa]s?|ir[aá])|posible|incluid[oa]s?|incluy(?:e[ns]?|endo)|disponibles?|habilitad[oa]s?|autoriza(?:d[oa]s?)?|contempla(?:d[oa]s?)?|admite[ns]?|admitid[oa]s?|v[aá]lid[oa]s?|compatible|aplican?)', 'no (?:puedes?|se puede[n]?|podr[aá]s?|se podr[aá])(?= (?:compartir|usar|utilizar|hacer|tether))',
    'sin (?:posibilidad de |opci[oó]n (?:a|de) |derecho a |acceso a )?(?=(?:hotspot|tethering|compartir|uso compartido|punto de acceso))',
  ]],
  ['hotspot', [
    'hot ?-?spots?', 'tethering', 'thetering', 'punto de acceso(?: m[oó]vil| wi-?fi)?', 'anclaje(?: de red)?', 'm[oó]dem', 'zona wi-?fi', 'modo router', '(?:compart(?:ir|es?|a|as|iendo|ici[oó]n|ido|ida|irl[oa]s?|irse)|uso compartido) (?:(?:tu|la|su|el|tus|sus|de|los) ){0,2}(?:conexi[oó]n|datos|internet|gigas|megas|red|wi-?fi|navegaci[oó]n|servicio)(?! (?:con|entre) (?:(?:tus?|la|las|otras?|sus?|el|los|hasta \\d+|\\d+|varias|toda) ){0,2}(?:familia|l[ií]neas?|n[uú]meros|amigos|familiares|grupo|hijos|tarjetas))', '(?:compart(?:ir|es?|a|irl[oa]s?|irse|en)|(?:dar|das) (?:internet|datos)) (?:con|a) (?:otros|otro|tus|m[aá]s) (?:dispositivos?|equipos?|aparatos)',
  ]],
  ['home', [`en (?:territorio nacional|territorio espa[nñ]ol|tu pa[ií]s|suelo nacional)`, 'uso nacional', 'en el (?:m[oó]vil|celular|tel[eé]fono|smartphone|terminal|propio terminal)', 'datos nacionales', 'dentro del pa[ií]s', 'navegaci[oó]n nacional']],
  ['roaming', [
    'roaming', 'itinerancia', '(?:en|desde|por) el (?:extranjero|exterior)', 'fuera (?:de |del )(?:espa[nñ]a|m[eé]xico|argentina|chile|colombia|per[uú]|uruguay|ecuador|la ue|la uni[oó]n europea|europa|tu pa[ií]s|pa[ií]s|territorio nacional|el pa[ií]s|eee|la zona 1)', '(?:en|por|dentro de|a|desde) (?:la (?:ue|uni[oó]n europea|zona ue)|el eee|la zona (?:roaming|internacional))', '(?:viaj(?:e|es|as|a|ar|ando|en)|vac|vacaciones) (?:[a-zà-ÿ]+ ){0,3}?(?:ue|europa|extranjero|exterior|pa[ií]s(?:es)?|fuera)', 'cuando viaj(?:as|es|a|e)', 'de viaje', '(?:en|por) europa', 'zonas? [1-9](?! ?[gm]b)', 'en (?:canad[aá] y m[eé]xico|m[eé]xico y canad[aá]|(?:ee\\.? ?uu\\.?|estados unidos|usa) y canad[aá]|m[aá]s de \\d+ pa[ií]ses)', 'pasaporte', 'pa[ií]ses (?:lim[ií]trofes|incluidos|visitados|de la ue)', 'tarifa diaria (?:internacional|mundo)', 'internacional(?:es)? de datos', 'datos internacionales',
  ]],
  ['video', ['v[ií]deos?', 'streaming', 'resoluci[oó]n', 'calidad (?:est[aá]ndar|sd|hd|dvd)', 'definici[oó]n', 'reproducci[oó]n']],
  ['voice', ['minutos?', 'sms', 'llamadas?', 'voz', 'mensajes? de texto']],
  ['generation', [
    `(?:velocidad(?:es)?|redes|red|ritmo) (?:m[aá]xima )?(?:(?:de|tipo|a|en|equivalentes? a|similar(?:es)? a|propia de|la) ){0,3}(?:red )?(?:[23]g|gprs|edge)`, '(?<=(?:baja|bajan|bajar[aá]|cae|reduce|reducen|pasa|pasan|pasar[aá]|pasar[aá]n|reducida|limitada|reducir[aá]|navegas|navegar[aá]s|queda|quedar[aá]) (?:a|hasta|en|en red|a red) )(?:[23]g|gprs|edge)',
    '(?:a )?(?:la )?mitad de (?:la |su |tu )?(?:velocidad|rapidez)', 'velocidad de (?:m[oó]dem|tortuga|caracol)', '\\d{1,2} ?% de (?:la|su|tu) velocidad',
  ]],
  ['deprioritise', [
    '(?:(?:m[aá]s )?(?:baj[oa]|menor|menos|inferior)|peor) prioridad', 'prioridad (?:m[aá]s )?(?:baja|menor|inferior|reducida|secundaria)', '(?:des|de)-?prioriz(?:a|an|ar|ar[aá]n?|ad[oa]s?|aci[oó]n|ando)', '(?:pierde[sn]?|perder[aá][sn]?|p[eé]rdida de|perder|sin) prioridad', 'prioriz(?:a|an|ar|ar[aá]n?|ad[oa]s?|aci[oó]n|ando)', 'prioridad (?:frente|sobre|respecto)', '(?:por )?detr[aá]s de (?:los |el )?(?:dem[aá]s|otros|resto)', 'segundo plano', 'cede(?:n|r[aá])? (?:el paso|prioridad)', 'm[aá]s lent[oa]s? que (?:la |el |los )?(?:resto|dem[aá]s|otros|otras)', 'gesti[oó]n de(?:l)? tr[aá]fico', 'dar[aá]n? prioridad', 'tendr[aá]n? prioridad',
  ]],
  ['congestion', [
    'congesti[oó]n(?:es)?', 'congestionad[oa]s?', 'congestion(?:a|an|e|en)', 'satur(?:aci[oó]n|ad[oa]s?|a|an|e|en)', 'horas? (?:punta|pico|de (?:mayor|m[aá]xima|m[aá]s|alta) (?:tr[aá]fico|demanda|uso|consumo|afluencia))', '(?:alta|mucha|m[aá]xima|gran|mayor|elevada|fuerte|exceso de|m[aá]s) (?:demanda|afluencia|carga|ocupaci[oó]n)', '(?:mucho|alto|m[aá]ximo|elevado|intenso|mayor) tr[aá]fico', 'picos? de (?:demanda|tr[aá]fico|uso|consumo)', 'sobrecarga(?:d[oa]s?)?', 'red (?:[a-zà-ÿ]+ ){0,2}?(?:cargada|ocupada|llena|colapsada|saturada)', 'carga de (?:la )?red', 'colaps(?:o|ad[oa])', 'antenas? (?:satur|llen|cargad|ocupad)[a-z]*', 'demanda (?:alta|elevada|de la red)',
  ]],
  // What the customer may do instead; before the words for charges and blocks.
  ['optional', [
    '(?:puedes?|podr[aá]s?|podr[ií]as?|puede[ns]|quieres?|deseas?|desea|quiera|quieras|opci[oó]n (?:de|a)|posibilidad de|permite|tendr[aá]s que|debes|deber[aá]s?|si) (?:[a-zà-ÿ]+ ){0,2}?(?:contratar|comprar|a[nñ]adir|ampliar|recargar|adquirir|activar|solicitar|agregar|recuperar|sumar|pedir|obtener|contratas?|compras?|recargas?|adquieres|reponer|renovar|restablecer|adelantar|mejorar)', 'si (?:quieres|deseas|necesitas|desea|necesita|te hacen falta|prefieres|quer[eé]s|necesit[aá]s) (?:m[aá]s|seguir|volver)', 'opcional(?:es|mente)?', '(?:contrat|compr|adquir|ampl[ií])[a-zà-ÿ]{2,5} (?:un |el |los |tu |otro |nuestros? )?(?:bonos?|paquetes?|packs?|pases?|datos|gigas|megas|m[aá]s|recarga)', 'bonos? (?:extras?|adicional(?:es)?|de (?:ampliaci[oó]n|datos))(?! autom)', '(?:paquetes?|packs?|recargas?) (?:adicional(?:es)?|extras?|opcional(?:es)?)(?! autom)', '(?:disponibles?|a la venta) (?:para|desde|por|a)', 'acumul(?:ables?|as|an|ar[aá]s?)', 'a demanda', 'bajo solicitud', 'previa (?:solicitud|contrataci[oó]n)', 'a elegir',
  ]],
  ['used', [
    '(?:si|cuando|en cuanto|una vez que|al) (?:te |me |se |os |le |nos |ya |usted |el cliente ){0,3}qued(?:as?|an|o|es?|en|arse|arte|amos) (?:ya )?sin (?:[a-zà-ÿ]+ ){0,2}?(?:datos|gigas|megas|internet|bono|gb|mb|franquicia|navegaci[oó]n)', `(?:${SPENT}|(?:lleg(?:a|as|an|ar|ue|ues|uen|ad[oa]s?|aste)|us(?:ad[oa]s?|ar|es|as)|pas(?:ad[oa]s?|as|es|ar|e|en|arte|arse)) (?:al?|de|del|por)?|una vez|tras|despu[eé]s de|luego de|por encima de|m[aá]s all[aá] de|fuera de|a partir de|al final(?:izar)?|fin de|por sobre)${LINK} ${ALLOWANCE}`,
    `${ALLOWANCE} (?:[a-zà-ÿ]+ ){0,4}?${CLITIC}(?:(?:ha(?:n|ya|yan|s|yas)?|sea[ns]?|fue|es|son|est[eé]n?|hubiera[ns]?) (?:sido )?)?${SPENT}`, `${SPENT}(?:${CLITIC})?`, 'haber(?:l[oa]s?)? (?:consumido|gastado|agotado|superado|usado|alcanzado|excedido)',
    'consumo (?:posterior|adicional|extra|excesivo|superior|excedente)', 'exceso(?: de (?:datos|consumo|navegaci[oó]n|uso|tr[aá]fico))?', 'excedentes?', 'datos (?:adicionales|extras?|excedentes|de m[aá]s)', '(?:el )?resto(?= (?:a|se|del mes|hasta|navega|al|:))', 'a partir de (?:ah[ií]|ese (?:momento|punto|l[ií]mite|consumo|volumen|umbral)|entonces|dicho [a-z]+|esa cantidad|aqu[ií]|all[ií])', 'desde (?:ah[ií]|ese (?:momento|punto|l[ií]mite)|entonces|all[ií])', 'pasad[oa] (?:ese|este|dicho|el|esa|dicha|la) [a-zà-ÿ]+', 'por encima', 'm[aá]s all[aá]', 'cuando (?:se |te |los |las |lo |la )*(?:acab|agot|termin|consum)[a-zà-ÿ]+', 'te (?:pasas|pases|pasaste|pasa)(?: de)?', 'super(?:ior(?:es)?|ando)', 'rebasando', 'excediendo', 'llegad[oa]s? (?:a )?(?:ese|este|dicho) [a-zà-ÿ]+', 'uso excesivo', 'uso intensivo', 'alto consumo', 'momento en (?:el )?que', 'se (?:te )?acab(?:[oó]|a|e)', 'a lo que', 'al 100 ?%',
  ]],
  ['then', [
    'luego(?! de (?:los|las|el|la|\\d|consum|agot|super|que))', 'despu[eé]s(?! de (?:los|las|el|la|\\d|consum|agot|super|que|haber|alcanz|cumpl|lleg|us))', 'posteriormente', 'a continuaci[oó]n', 'seguidamente', 'de ah[ií] (?:en adelante|en m[aá]s|para arriba|en)', 'en adelante', 'en lo sucesivo', 'acto seguido', 'tras (?:ello|eso|esto|lo cual|lo que|esa? [a-z]+)', 'entonces', 'ya (?:solo|s[oó]lo|despu[eé]s)', 'con posterioridad', 'finalmente', 'por [uú]ltimo', 'rebasad[oa]s (?:est|es)[oa]s', 'a(?<=(?:y|\\+|,|m[aá]s) (?:[a-z]+ )?ilimitad[oa]s? a)', 'de nuevo', 'otra vez', 'm[aá]s tarde', 'y de ah[ií]',
  ]],
  ['block', [
    `(?:(?:se|te|le|les|os|me|nos) ){1,3}(?:corta[rn]?|cortar[aá]n?|corten?|cort[oó]|cortan?|interrump(?:e|en|ir[aá]n?)|suspend(?:e|en|er[aá]n?)|bloque(?:a|an|ar[aá]n?|e|en)|detiene[n]?|detendr[aá]n?|desactiva(?:n|r[aá]n?)?|desconecta(?:n|r[aá]n?)?|deshabilita(?:n|r[aá]n?)?|inhabilita(?:n|r[aá]n?)?|paraliza(?:n|r[aá]n?)?|apaga(?:n|r[aá]n?)?|cierra|cerrar[aá]|restringe (?=el acceso))`,
    'se (?:te )?parar?[aá]?n?(?= (?:la|el|tu|hasta|internet)|[.,;:])', 'cort(?:ad[oa]s?|amos|en?)', 'cort(?:ar|arte|arse|arle|ar[aá]n?)', 'cortes? (?:(?:de|del|en|total|la|el) ){0,2}(?:datos|servicio|navegaci[oó]n|internet|conexi[oó]n|l[ií]nea|acceso)', 'corte', 'suspend(?:id[oa]s?|er|erse|emos|er[aá]n?)', 'suspensi[oó]n', 'bloque(?:ad[oa]s?|o|ar|arse|ar[aá]n?|amos)', 'interrump(?:id[oa]s?|ir|irse|imos|ir[aá]n?)', 'interrupci[oó]n', 'desconect(?:ad[oa]s?|ar)', 'desconexi[oó]n', '(?:cese|fin) de (?:la |el )?(?:navegaci[oó]n|servicio|conexi[oó]n|internet)',
    `(?:(?:te|se|me|os|le|nos|ya) ){0,2}(?:qued(?:as?|ar[aá]s?|ar[aá]n?|an|en|es?|aste|amos|o|ar|arse|[eé]|[oó])|dej(?:an?|ar[aá]n?|aron)) (?:(?:ya|completamente|totalmente|directamente) )?sin (?:[a-zà-ÿ]+ ){0,2}?(?:datos|internet|conexi[oó]n|navegaci[oó]n|servicio|megas|gigas|red|acceso|navegar|nada)`, `no (?:(?:te|se|le|os|ya) ){0,2}(?:tendr[aá][sn]?|tienes?|tiene|hay|habr[aá]|podr[aá][sn]?|puede[sn]?|ser[aá] posible|navegas?|navegar[aá]s?|funciona(?:r[aá])?|dispondr[aá]s?) (?:(?:de|m[aá]s|ya|usar|acceso|el|la|acceder|a|seguir) ){0,3}?(?:internet|datos|navegar|navegando|navegaci[oó]n|conexi[oó]n|servicio|conectarte|conectarse|megas|gigas)`,
    `dej(?:a[sn]?|ar[aá][sn]?|ar|e[ns]?|[oó]|aremos) de (?:funcionar|navegar|(?:tener|prestar(?:se)?|haber|disponer|ofrecer|recibir|dar) ?(?:[a-zà-ÿ]+ ){0,2}?(?:datos|internet|conexi[oó]n|navegaci[oó]n|servicio)|andar|ir|estar disponible)`, 'sin (?:internet|datos|conexi[oó]n|navegaci[oó]n|servicio|megas|gigas) hasta', 's[oó]lo (?:con|tras|mediante|si) (?:(?:una|otra|la|un|otro|nueva|nuevo|pr[oó]xima|haces|nuevamente) ){0,3}(?:recargas?|bono|paquete|compra|contrat[a-z]*)', `(?:${DATA}|esto|todo) (?:se )?(?:detiene|para(?= hasta)|muere|desaparece|finaliza(?= hasta)|termina(?= hasta)|acaba(?= hasta))`, 'te (?:corto|cort[ao]|cortaron|apagan)', '(?:adi[oó]s|chau|chao|bye) (?:al |a la )?(?:internet|datos|navegaci[oó]n)',
  ]],
  ['bolt', [
    `(?:se (?:te |le |os )?|ir[aá]n? )?(?:renueva[n]?|renovar[aá]n?|renovar|a[nñ]ade[n]?|a[nñ]adir[aá]n?|activa[n]?|activar[aá]n?|activar|suma[n]?|recarga[n]?|recargar[aá]n?|contrata[n]?|aplica[n]?|aplicar[aá]n?|carga[n]?|cargar[aá]n?|agrega[n]?|agregar[aá]n?|acredita[n]?|adquiere|incorpora[n]?|ampl[ií]a[n]?|ampliar[aá]n?|otorga[n]?|entrega[n]?|descuenta[n]?|renuevan|renovado|salta[n]?) (?:[a-zà-ÿ]+ ){0,5}?(?:de forma autom[aá]tica|autom[aá]ticamente|de manera autom[aá]tica|sol[oa]s?|en autom[aá]tico)(?! (?:cada|el d[ií]a|todos los|a fin))`,
    `autom[aá]ticamente,? (?:se |te |le |os )*(?:renueva[n]?|renovar[aá]n?|a[nñ]ade[n]?|a[nñ]adir[aá]n?|activa[n]?|activar[aá]n?|suma[n]?|recarga[n]?|contrata[n]?|carga[n]?|agrega[n]?|agregar[aá]n?|aplica[n]?|aplicar[aá]n?)(?! cada)`,
    'se (?:te |le |os )?(?:a[nñ]ade|activa|suma|agrega|carga|a[nñ]adir[aá]|activar[aá]|sumar[aá]|agregar[aá]|cargar[aá]|otorgar[aá]|aplicar[aá]|aplica|contrata|renovar[aá]) (?:otr[oa]|un nuevo|una nueva|un|una|el)(?= (?:bono|bloque|paquete|pack|m[oó]dulo|tramo|recarga|ampliaci[oó]n|giga|mega|\\d))', 'renovaci[oó]n(?:es)? autom[aá]ticas?', 'recargas? autom[aá]ticas?', 'auto-?(?:recarga|renovaci[oó]n|renovable|ampliaci[oó]n)', '(?:bono|paquete|bloque|pack|ampliaci[oó]n|m[oó]dulo) (?:adicional |extra |de datos )?autom[aá]tic[oa]', 'sal(?:ta|tar[aá]) (?:otro|un|el) (?:bono|bloque|paquete|pack)', '(?:bonos?|paquetes?|bloques?|gigas) (?:que se )?(?:activan?|a[nñ]aden?) sol[oa]s?', 'autom[aá]ticamente (?:un|otro) (?:bono|bloque|paquete|pack)',
  ]],
  ['payg', ['pag(?:o|as?|ar[aá]s) (?:solo |s[oó]lo )?por (?:uso|lo que (?:uses|consumas|usas|consumes|gastes|gastas|navegues|navegas))', '(?:tarifa|precio) (?:base|est[aá]ndar|general|por defecto)', 'sin (?:bono|paquete|plan|tarifa)(?: (?:de datos|contratado|activo|activado))?', '(?:se cobra|se factura|se tarifica|pagas) por (?:consumo|mb|mega|kb|uso|lo consumido)', 'desde el primer (?:mb|mega|kb|byte|giga|gb)', 'con cargo a(?:l)? (?:tu |su )?saldo']],
  ['charge', [
    `(?:(?:se|te|le|les|os|me|nos) ){1,2}(?:(?:podr[aá]n?|puede|pueden|va a|van a) )?(?:cobr(?:a[n]?|ar[aá]n?|ar|e[n]?|aron)|factur(?:a[n]?|ar[aá]n?|ar|e[n]?)|tarific(?:a[n]?|ar[aá]n?|ar)|carg(?:ar[aá]n?|ar)|repercut(?:e[n]?|ir[aá]n?))`, '(?:re|sobre)?cargos? (?:adicional(?:es)?|extras?|por (?:exceso|excedente|consumo|mb|gb|cada)|de)', 'recargos?', 'sobrecargos?', 'sobrecostes?', 'sobrecostos?', 'aplica(?:n|r[aá]n?|r)? (?:un |una |el |la |los )?(?:cargos?|recargos?|tarifas?|precios?|costes?|costos?|cobros?)', '(?:costes?|costos?|precios?|tarifas?) (?:adicional(?:es)?|extras?|por (?:exceso|excedente)|del? (?:exceso|excedente))', 'cobr(?:o|os|ad[oa]s?|amos|ar[aá]n?|an|ar)', 'facturad[oa]s?', 'facturaci[oó]n (?:adicional|del exceso)', 'con cargo', 'tarificaci[oó]n',
    'paga(?:s|r[aá]s?|n|r)?', 'abonar[aá]s?',
  ]],
  ['weakCharge', ['cuesta[n]?', 'costar[aá]n?', 'vale[n]?', 'valdr[aá]n?', 'sale[n]? a', 'precio', 'a raz[oó]n de']],
  ['outside', ['adicional a (?:lo|los|la|las) incluid[oa]s?', 'fuera del? (?:tu |su |la )?(?:bono|paquete|plan|tarifa|franquicia)']],
  ['throttle', [
    `${SLOWED}`, '(?:a |con |en )?velocidad(?:es)? (?:m[aá]s |muy |sensiblemente |notablemente |altamente |de navegaci[oó]n )?(?:reducidas?|limitadas?|bajas?|lentas?|inferior(?:es)?|restringidas?|m[ií]nimas?|menor(?:es)?|disminuidas?|b[aá]sicas?|capadas?|rebajadas?|lent[ií]simas?|recortadas?)', '(?:baja|menor|menos|poca|reducida|escasa) velocidad', '(?:m[aá]s|muy|bien|s[uú]per|re|demasiado) lent[oa]s?', 'lent[ií]sim[oa]s?', '(?:va|anda|navegas?|queda|funciona|te quedas) lent[oa]', 'lentitud', 'navegaci[oó]n (?:reducida|limitada|lenta|restringida)', 'internet (?:reducido|lento|limitado)', 'reducci[oó]n(?:es)? de (?:la |tu )?(?:velocidad|navegaci[oó]n|ancho de banda|caudal)', 'limitaci[oó]n(?:es)? de (?:la )?velocidad', 'bajada de velocidad', 'bajones? de velocidad',
  ]],
  ['weak', [
    LOWER, DROPS, '(?:pas(?:a|an|ar[aá]n?|ar[aá]s|as|e|en|ando|amos|aron)|pon(?:en|dr[aá]n?)|pone)(?= (?:(?:te|le|a|ser|navegar|funcionar|tener|una|la|velocidad|de|velocidades|m[aá]xima|lo) ){1,5}(?:\\d|m[aá]ximo|2g|3g))', '(?:se |te |le )?(?:qued(?:a[sn]?|ar[aá][sn]?|ad[oa]))(?= (?:reducid|limitad|fijad|restringid|en|a|establecid|capad))', 'baj(?:a|an|ar[aá])(?= (?:a|hasta|dr[aá]sticamente|autom))',
  ]],
  ['steady', ['(?:sigue[sn]?|seguir[aá][sn]?|contin[uú]a[sn]?|continuar[aá][sn]?|naveg(?:as|a|ar[aá][sn]?|ando|ar|an|ues)|bajar[aá]s|descargar[aá]s|mantien(?:e|en|es)|mantendr[aá][sn]?|funciona(?:r[aá])?|tendr[aá]s|dispondr[aá]s?|quedar[aá][sn]?|qued(?:a[sn]?))', 'lo ponen', 'te lo ponen']],
  ['ceiling', ['en todo momento', 'velocidad (?:m[aá]xima|tope|l[ií]mite)(?=(?: (?:de|es|ser[aá]|del?|hasta|bajada|descarga|navegaci[oó]n|la|plan|servicio|datos|:)){0,5}:? ?\\d)', 'velocidad m[aá]x\\.?']],
  ['policy', [
    'pol[ií]ticas? de (?:uso|consumo|navegaci[oó]n|utilizaci[oó]n)(?: (?:justo|razonable|responsable|adecuado|aceptable|leal|correcto))?', '(?:uso|consumo|utilizaci[oó]n) (?:justo|razonable|responsable|leal|aceptable|adecuado|abusivo|indebido)', 'tarifa de uso justo', 'pu[jr]', 'fair ?-?use', 'fup', 'condiciones de uso (?:razonable|justo)', 'l[ií]mites? de (?:uso|consumo|datos|descarga|navegaci[oó]n)', 'tope de (?:datos|consumo|navegaci[oó]n)', 'franquicia',
  ]],
  ['normal', ['de media', 'promedio', 'habitual(?:es|mente)?', 't[ií]pic[oa]s?', 'normalmente', 'velocidad media', 'te[oó]ric[oa]']],
  ['speedWord', ['velocidad(?:es)?', 'ancho de banda', 'caudal', 'rapidez', 'ritmo', 'velocidad de (?:navegaci[oó]n|descarga|bajada)']],
];

export const numberWords: ReadonlyMap<string, number> = new Map(
  ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'].map((word, index) => [word, index + 2] as const),
);
