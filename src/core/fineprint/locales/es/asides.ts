/** Spanish words around quantities that are no part of a plan's tiers. */
import { after, before, type Asides } from '../../locale.ts';

const PASTIME =
  '(?:horas?|minutos?|pel[ií]culas?|cap[ií]tulos?|episodios?|series?|v[ií]deos?|canciones|canci[oó]n|juegos?|streaming|navegaci[oó]n|fotos?|actualizaci[oó]n(?:es)?|partidos?|m[uú]sica)';
const TAKES =
  '(?:gasta[n]?|consum(?:e|en|ía)|us(?:a|an)|necesita[n]?|ocupa[n]?|requiere[n]?|equivale[n]?(?: a)?|cuesta[n]?|pesa[n]?|se lleva[n]?|se come[n]?)';
const ABOUT = '(?: (?:unos|unas|cerca de|alrededor de|aproximadamente|aprox\\.|hasta|m[aá]s de|de media|en promedio|casi|s[oó]lo|de)){0,3}';
const PEOPLE = '(?:clientes?|usuarios?|abonados?|hogares|personas|familias|espa[nñ]oles|mexicanos|l[ií]neas|consumo|uso)';

export const asides: Asides = {
  volumes: [
    {
      before: before(
        '(?<![a-zà-ÿ])(?:es decir|o sea|equivale[n]? a|son|lo que (?:supone|da)|sale a|salen a)(?:,? (?:unos|cerca de|de media)){0,2},? *',
      ),
      after: after(' (?:al|por|cada|/) ?(?:d[ií]a)'),
    },
    { before: before('\\b[5-9]\\d ?%[^.;%0-9]{0,24}(?:es decir|o sea|\\(|=)(?: a los?)?,? *') },
    { after: after(' ?\\([5-9]\\d ?%\\)') },
    { after: after(' (?:de m[aá]s|m[aá]s de lo (?:incluido|contratado)|de exceso)(?![a-zà-ÿ])') },
    {
      before: before(
        '\\b(?:recarg\\w+|contrat\\w+|activa\\w*|p[aá]sate|portabilidad)(?![a-zà-ÿ])[^.;]{0,40}(?:te regalamos|te damos|recibes?|ll[eé]vate|obtienes?|gratis|de regalo|ganas?)(?: hasta| otros| un extra de)? *',
      ),
    },
    { after: after(' (?:de regalo|gratis|extra gratis|de bonificaci[oó]n)(?![a-zà-ÿ])') },
    { before: before(`\\b${PASTIME}(?![a-zà-ÿ])[^.;:]{0,32}\\b${TAKES}${ABOUT} *`) },
    { after: after(' (?:por|la|cada|a la) (?:hora|minuto|pel[ií]cula|cap[ií]tulo|v[ií]deo|canci[oó]n)(?![a-zà-ÿ])') },
    {
      before: before(
        `(?<![a-zà-ÿ])(?:de media|media|promedio|mayor[ií]a|menos del? \\d{1,2} ?%|9\\d ?%)(?![a-zà-ÿ]),?[^.;,]{0,32}\\b${PEOPLE}\\b[^.;,0-9]{0,28}`,
      ),
    },
    { before: before(`\\b${PEOPLE}\\b[^.;0-9]{0,28}(?<![a-zà-ÿ])(?:de media|en promedio|promedio|medio)(?![a-zà-ÿ])[^.;0-9]{0,20}`) },
    { after: after('(?: (?:de|en))?(?: la)? (?:almacenamiento|nube|cloud|memoria|disco|ram\\b|espacio|correo)') },
    {
      before: before(
        '\\b(?:nube|almacenamiento|memoria|iphone|galaxy|pixel|m[oó]vil|smartphone)(?: de| con| [a-z]?\\d{1,2}[a-z]?| pro| ultra| plus){0,3} *',
      ),
    },
    {
      before: before('\\b(?:amigos?|recomienda[s]?|recomendar|referidos?|invita[s]?|cumplea[nñ]os|portabilidad)(?![a-zà-ÿ])[^.;0-9]{0,40}'),
    },
    {
      before: before(
        '\\b(?:(?:te|le|os|les) (?:qued[ae]n?|reste[n]?|falte[n]?|quedar[aá]n?)|queda[n]?|quede[n]?|restan|resten|[uú]ltimos)(?: s[oó]lo| solo| [uú]nicamente| menos de){0,2} *',
      ),
    },
    { after: after(' (?:restantes?|sobrantes?|disponibles? a[uú]n)(?![a-zà-ÿ])') },
    {
      before: before(
        '\\b(?:pas(?:a|an|amos|ar[aá]n?|[oó]|aron|ado)|sub(?:e|en|imos|i[oó]|ir[aá])|aument(?:a|an|amos|[oó]|ar[aá])|crec(?:e|en|i[oó])|duplic(?:a|an|[oó])|triplic(?:a|an|[oó])|ampl[ií](?:a|an|amos|[oó])|baj(?:a|an|[oó]))(?![a-zà-ÿ])[^.;0-9]{0,24}\\bde(?: los| las)? *',
      ),
      after: after('(?: [a-zà-ÿ]{1,14}){0,2} a (?:los )?\\d'),
    },
    {
      before: before(
        '(?<![a-zà-ÿ])(?:en (?:lugar|vez) de(?: los)?|antes(?: eran?| de)?|anteriormente|hasta ahora|previamente|originalmente)(?: eran?| de| los| desde| fijad[oa] en){0,2} *',
      ),
      after: after('(?! de (?:agotar|consumir|superar))'),
    },
    {
      before: before(
        '\\bhasta (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\b[^.;,0-9]{0,28}(?:desde|a partir de|era(?:n)?(?: de)?|en)(?: los)? *',
      ),
    },
    { before: before('\\b(?:da igual (?:que|si)|tanto si|ya sea que|no importa si)\\b[^.;]{0,32}') },
  ],
  speeds: [
    { before: before('\\b(?:carga|subida),? (?:a |de |hasta ){0,2}') },
    { after: after(' ?\\((?:de )?(?:subida|carga|upload)\\)') },
    {
      before: before('(?<![a-zà-ÿ])(?:ya no|no)(?![a-zà-ÿ])[^.;0-9]{0,36}'),
      after: after(',? (?:sino|ahora)(?: (?:que|a|de|hasta|baja|se reduce|ser[aá]n?|son)){0,3} \\d'),
    },

    {
      before: before(
        '\\b(?:vuelv(?:e[sn]?|as?|a)|volver[aá]s?|recuper(?:a[sn]?|ar[aá]s?)|restablec(?:e[n]?|er[aá]|ida)|restituye)(?![a-zà-ÿ])[^.;0-9]{0,28}\\b(?:a|de|los) *',
      ),
    },
    { after: after(' (?:no|nunca|jam[aá]s)(?: [a-zà-ÿ]+){0,2} (?:reduc|baj|ralentiz|limit|disminu)') },
  ],
};
