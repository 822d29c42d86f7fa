/** Polish words next to a quantity that tell what the quantity is there for. */
import { after, before, type ClaimWords, type Roles } from '../../locale.ts';

const NONE = { before: null, after: null } as const;
const FILL =
  '(?: (?:limitu|limit|pakietu|pakiet|danych|transferu|internetu|paczki|puli|progu|pierwszych|miesięcznego|miesięcznych|dziennego|w|wysokości|wynoszącego|ok\\.|około|całych|łącznie|tych|całego|kwoty|zużycia))*';

export const roles: Roles = {
  threshold: {
    before: before(
      `(?:[>≥]|(?<![a-ząćęłńóśźż])(?:po(?: (?:wykorzystaniu|przekroczeniu|wyczerpaniu|zużyciu|osiągnięciu|pobraniu|przesłaniu))?|powyżej|ponad|przekroczeni[ua]|wykorzystani[ua]|wyczerpani[ua]|zużyci[ua]|osiągnięci[ua]|przekroczysz|przekroczy|wykorzystasz|wykorzysta|zużyjesz|zużyje|zużył|od))${FILL}\\s*`,
    ),
    after: after(
      '(?: (?:danych|transferu|internetu|limitu|pakietu))*(?: (?:się|zostanie|zostało|jest))* (?:skończ|wyczerp|wykorzyst|zuży|przekrocz)',
    ),
  },
  limit: {
    before: before(
      '(?<![a-ząćęłńóśźż])(?:nie więcej niż|nie może przekroczyć|nie przekracza(?:ć|jące)?|nie powinno przekraczać|limit|limitu|FUP|fair use|próg|limit danych|limitem|do limitu)(?: (?:danych|wynosi|to|na|w|wysokości|transferu|=|-|–|do|miesięczny)){0,4}\\s*:?\\s*',
    ),
    after: after(' (?:limitu|limit)(?![a-z])'),
  },
  more: { before: before('(?<![a-ząćęłńóśźż])(?:kolejne|kolejnych|następne|następnych|dodatkowe)\\s*'), after: null },
  until: { before: before('(?<![a-ząćęłńóśźż])(?:do|pierwsze|aż do)\\s*'), after: null },
  pack: { before: before('(?:każdy|każde|paczki po|pakiety po|paczka)\\s*'), after: null },
  head: NONE,
  chargeEnd: NONE,
  part: { before: before('\\d ?[gm]b ?\\+ ?'), after: after(' ?\\+ ?\\d') },
  ignored: {
    before: before(
      '(?<![a-ząćęłńóśźż])(?:zamiast|wcześniej|poprzednio|dotychczas|dotąd|bonus|gratis|z|np\\.)(?: (?:dotychczasowych|było))?\\s*',
    ),
    after: after(' (?:gratis|w prezencie|bonusu|na start|w chmurze|ram)(?![a-z])'),
  },
  ignoredSpeed: {
    before: before(
      '(?<![a-ząćęłńóśźż])(?:zamiast|wcześniej|średnio|średnia(?: prędkość)?(?: [a-ząćęłńóśźż]{1,14}){0,2}|wysyłani[ae](?: do| z prędkością(?: do)?)?|z|wysyłania)\\s*',
    ),
    after: after(' (?:wysyłani|upload|zamiast)'),
  },
  ceilingSpeed: {
    before: before(
      '(?<![a-ząćęłńóśźż])(?:maks\\.|maksymalnie|maksymalną|max\\.?|nie więcej niż|ograniczon[aey] do|nie przekracza)(?: (?:do|prędkość|prędkością|prędkości)){0,2}\\s*',
    ),
    after: after(' maks'),
  },
  headlineSpeed: { before: before('(?<![a-ząćęłńóśźż])(?:prędkość|prędkości|prędkością|szybkość) do\\s*'), after: null },
  eitherSpeed: { before: before('(?<![a-ząćęłńóśźż])(?:lub|albo)\\s*'), after: null },
  ignoredPrice: { before: before('(?<![a-ząćęłńóśźż])(?:lub|albo|zamiast|wcześniej|pakiet za|dokupić za)\\s*'), after: null },
  netPrice: { before: before('(?<![a-ząćęłńóśźż])(?:czyli|tj\\.|tzn\\.)\\s*'), after: null },
  chargeCap: {
    before: before(
      '(?<![a-ząćęłńóśźż])(?:maks\\.|maksymalnie|nie więcej niż|do kwoty|do maksymalnie|limit kosztów)(?: (?:do|to|wynosi|kwoty)){0,2}\\s*',
    ),
    after: after(' maks'),
  },
  countCap: /(?:maks\.|maksymalnie|nie więcej niż) (\d{1,2}|dwa|trzy|cztery|pięć) (?:razy|pakiet[a-zó]{0,2}|pacz[a-z]{2,3})/gi,
  moneyLimit: { before: before('(?<![a-ząćęłńóśźż])(?:przekroczeniu|osiągnięciu)(?: (?:kwoty|limitu)){0,2}\\s*'), after: null },
};

export const claims: ClaimWords = {
  claim:
    /(?<![\p{L}\p{N}])(?:nielimitowan[a-ząćęł]{1,3}|nieograniczon[a-ząćęł]{1,3}|(?:internet|dane|transfer)(?: [a-ząćęł]{1,10})? bez (?:limitu|limitów|ograniczeń)|bez limitu (?:danych|gb|transferu|internetu))(?![\p{L}\p{N}])/giu,
  notDataAfter: /^[”"]? ?(?:rozm|połącze|sms|mms|minut|dzwoni|czas)/i,
  deniedBefore: /(?<![a-ząćęłńóśźż])nie(?: jest)? $/i,
};
