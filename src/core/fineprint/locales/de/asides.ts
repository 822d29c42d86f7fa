/** German words around quantities that are no part of a plan's tiers. */
import { after, before, type Asides } from '../../locale.ts';

const PASTIME =
  '(?:stunden?|minuten?|filme?s?|serien?(?:folge)?|folgen?|videos?|songs?|spiele?|gaming|streaming|streamen|surfen|fotos?|bilder|updates?|e-mails?|musik(?:streaming)?|hd-(?:film|video)s?)';
const TAKES =
  '(?:verbrauch(?:t|en)?|benötig(?:t|en)|brauch(?:t|en)|kost(?:et|en)|frisst|fressen|entsprech(?:en|end)|entspricht|schlägt|belegt?|zieht)';
const ABOUT =
  '(?: (?:mit|zu|buche|bis|etwa|ca\\.|circa|rund|ungefähr|gut|knapp|nur|im|schnitt|durchschnittlich|datenvolumen|daten|schnell|schon|mal|je)){0,4}';
const PEOPLE =
  '(?:kunden?|kundinnen|nutzer|nutzerinnen|haushalte?|deutschen?|verbraucher|menschen|mobilfunknutzer|anschl[uü]ss?e?|verbrauch|datenverbrauch)';

export const asides: Asides = {
  volumes: [
    {
      before: before(
        '\\b(?:sind|entspricht|entsprechen|macht|also|das heißt|d\\. ?h\\.|das sind|rechnerisch|umgerechnet)(?: (?:das|etwa|rund|ca\\.|circa|im schnitt|umgerechnet|genau)){0,2} *',
      ),
      after: after(' (?:pro|am|je|täglich)(?: tag)?(?![a-zäöüß])'),
    },
    { before: before('\\b[5-9]\\d ?(?:%|prozent)[^.;%0-9]{0,24}(?:also|das heißt|d\\. ?h\\.|\\(|=|sprich)(?: bei| nach){0,2} *') },
    { after: after(' ?\\([5-9]\\d ?(?:%|prozent)\\)') },
    { after: after(' (?:zu viel|zuviel|mehr als (?:enthalten|inklusive|gebucht))') },
    {
      before: before(
        '\\b(?:auflad\\w+|bestell\\w+|buch\\w+|aktivier\\w+|aufl\\w+d\\w+|wechsel\\w*|verläng\\w+|abschlie\\w+|abschluss)\\b[^.;]{0,56}',
      ),
      after: after(
        '(?: (?:datenvolumen|daten|extra))?(?: (?:geschenkt|gratis|extra|on top|obendrauf|als (?:geschenk|bonus)|zusätzlich|dazu))(?![a-zäöüß])',
      ),
    },
    { before: before(`\\b${PASTIME}\\b[^.;:]{0,32}\\b${TAKES}${ABOUT} *`) },
    { after: after(' (?:pro|je|in der|für eine) (?:stunde|minute|film|folge|song|video|stunde)\\b') },
    {
      before: before(
        `\\b(?:schnitt|durchschnitt|durchschnittlich(?:e[rsn]?)?|mittel|mehrheit|meisten|weniger als \\d{1,2} ?(?:%|prozent)|9\\d ?(?:%|prozent))[, ][^.;,]{0,32}\\b${PEOPLE}\\b[^.;,0-9]{0,32}`,
      ),
    },
    { before: before(`\\b${PEOPLE}\\b[^.;0-9]{0,24}\\b(?:durchschnittlich|im schnitt|im durchschnitt|im mittel)\\b[^.;0-9]{0,20}`) },
    {
      after: after(
        '(?:[ -](?:gratis|sicherer|kostenloser))?[ -]?(?:cloud|online-?speicher|speicher|arbeitsspeicher|festplatte|ram|postfach|ssd)',
      ),
    },
    {
      before: before(
        '(?:cloud(?:-?speicher)?|speicher(?:platz)?|iphone|galaxy|pixel|smartphone|handy)(?: von| mit| [a-z]?\\d{1,2}[a-z]?| pro| ultra| plus){0,3} *',
      ),
    },
    {
      before: before(
        '\\b(?:freunde?|empfehlung|empfehlen|werben|geworbenen?|geburtstag|treue(?:bonus)?|willkommensbonus)\\b[^.;0-9]{0,40}',
      ),
    },
    {
      before: before('\\b(?:nur noch|noch|verbleiben|restvolumen(?: von)?|die letzten) *'),
      after: after('[ a-zäöüß]{0,24}\\b(?:übrig|verfügbar|frei|bleib(?:t|en)|verbleib(?:t|en)|rest|haben|zur verfügung)\\b'),
    },
    { after: after(' (?:übrig|verbleibend|restvolumen)\\b') },
    {
      before: before(
        '\\b(?:statt|anstatt|anstelle von|bisher|zuvor|vorher|früher|ehemals|ursprünglich)(?: bisher| bislang| wie bisher| zuvor| nur| der| von| noch| waren es| galten?){0,3} *',
      ),
    },
    {
      before: before('\\bvon(?: bisher| bislang| derzeit| zuvor| ursprünglich){0,2} *'),
      after: after('(?: [a-zäöüß]{1,14}){0,2} (?:auf|zu) (?:nun |jetzt |künftig |neu )?\\d'),
    },
    { before: before('\\b(?:ob|egal ob|gleich ob)\\b[^.;]{0,32}') },
  ],
  speeds: [
    { after: after(' ?\\((?:im |für den )?upload\\)') },
    {
      before: before('\\b(?:nicht (?:mehr|länger)|statt|anstatt|nicht)(?: (?:auf|mit|wie bisher|nur|bisher|bei)){0,3}[^.;0-9]{0,16}'),
      after: after('[^.;0-9]{0,24},? ?sondern(?: [a-zäöüß]+){0,3} \\d'),
    },

    { before: before('\\b(?:wieder|zurück)(?: (?:mit|auf|die|der|den|vollen?|gewohnten?|ursprünglichen?|bis|zu)){0,4} *') },
    { after: after(' (?:wird|werden|bleibt|bleiben)(?: [a-zäöüß]+){0,2} (?:nicht|nie(?:mals)?|unverändert|erhalten|bestehen)\\b') },
  ],
};
