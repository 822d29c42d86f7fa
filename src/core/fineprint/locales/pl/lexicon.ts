/** Polish words for each concept. Statements that something does NOT happen come first. */
import type { Lexicon } from '../../locale.ts';

const SPEED = '(?:prędkoś(?:ć|ci|cią)|szybkoś(?:ć|ci|cią)|transfer(?:u)?|przepustowoś(?:ć|ci)|przepływnoś(?:ć|ci))';
const LIMIT = '(?:limit(?:u|em|ów)?|pakiet(?:u|em|ów|y)?|paczk[aię]|danych|transfer(?:u)?|pul[aięy]|kwot[ay]|GB|MB|gigabajt(?:y|ów)?|internet(?:u)?|progu?|polityk[ai] FUP|FUP)';
const LESS = '(?:ogranicz|obniż|zmniejsz|zredukow|reduk|spowoln|spadnie|spada|zwolni|zwalnia|spowalnia)[a-ząćęłńóśźż]{0,8}';
const OFF = '(?:zablokowan|wstrzyman|wyłączon|zawieszon|odcięt|przerwan)[ayeio]?';
const GAP = '(?: [a-ząćęłńóśźż]{1,14}){0,3}?';
const COST = '(?:opłat[ay]?|koszt(?:y|ów|u)?|dopłat[ay]?)';

export const lexicon: Lexicon = [
  ['normal', ['(?:ważnoś(?:ć|ci)|okres(?:u)? ważności)(?: [a-ząćęłńóśźż]{1,12}){0,3}', 'średni[aeo](?: prędkość)?', 'typow[aoe]', 'zwykle', 'pełn(?:a|ą|ej) prędkoś(?:ć|cią|ci)']],
  ['noThrottle', [`${SPEED}${GAP} nie (?:zostanie |jest |będzie |ulegnie |zosta[a-ząćęł]{1,4} )?${LESS}`, `nie ${LESS}${GAP} ${SPEED}`, `bez (?:ograniczania|ograniczeń|obniżania|redukcji|spowalniania|limitu)(?: w)? ${SPEED}`, 'bez lejka', '(?:brak|nie ma) lejka', `nie ${LESS}`]],
  ['noBlock', [`nie (?:zostanie |będzie |jest )?(?:${OFF}|blokujemy|wyłączamy)`]],
  ['noCharge', [`(?:bez|żadnych|brak)(?: (?:żadnych|dodatkowych|ukrytych))* ${COST}`, `nie (?:ponosi|zapłaci|płaci|pobieramy|naliczamy|poniesie)[a-ząćęł]{0,4}${GAP} ${COST}`, `nie (?:zostan[aieą]{1,2} |są |będ[aą]? )?(?:naliczan|pobieran|naliczon|pobran)[aey]`, 'bezpłatn(?:ie|y|e|a)', 'za darmo']],
  ['noLimit', ['bez (?:żadnych |ukrytych )?(?:limitów|limitu) (?:danych|transferu|gb)', '(?:brak|nie ma) (?:żadnych |żadnego )?limit(?:u|ów)', 'bez FUP']],
  ['zeroRated', ['nie (?:wlicza|zalicza|zużywa|obciąża|pomniejsza)[a-ząćęł]{0,4}(?: się)?', 'zero-?rating']],
  ['window', ['w (?:nocy|godzinach nocnych)', 'od (?:godz\\.? )?\\d{1,2}(?:[:.]\\d\\d)? do (?:godz\\.? )?\\d{1,2}[:.]\\d\\d']],
  ['voice', ['minut(?:y|a|ę)?', 'sms(?:-?y|-?ów|-?a)?', 'mms(?:-?y|-?ów)?', 'rozm(?:owy|ów)', 'połącze(?:nia|ń)']],
  ['ban', ['(?:nie jest|nie są) (?:dozwolon|dostępn|możliw|obsługiwan)[aey]{1,2}', 'niedozwolon[aey]', 'zabronion[aey]', 'niedostępn[aey]', 'brak możliwości', 'nie można', 'wykluczon[aey]']],
  ['hotspot', ['(?:mobilny |osobisty )?hot-?spot(?:u|em|ie)?', 'tethering(?:u|iem)?', 'udostępniani[aeu] (?:internetu|danych|łącza|połączenia)']],
  ['roaming', ['(?:w )?roaming(?:u|iem)?', 'za granicą', 'w Unii', 'w (?:strefie|krajach|państwach) (?:UE|EOG|Unii|roamingow[a-z]{1,4})', 'zagranicą', 'poza (?:granicami|Polską|krajem|UE)', '(?:w|na terenie) (?:UE|Unii Europejskiej|krajach UE)', 'zagranic(?:ą|ę|zn[a-ząćęł]{1,3})']],
  ['home', ['w (?:Polsce|kraju)', 'krajow(?:y|e|ego|ych)']],
  ['video', ['wideo', 'filmy?', 'streaming', 'strumieniow[a-ząćęł]{1,4}']],
  ['generation', [`${SPEED} [23]g`, '[23]g']],
  ['deprioritise', ['niższ(?:y|ym|ego) priorytet(?:em|u)?', 'priorytet(?: [a-ząćęłńóśźż]{1,12}){0,3} (?:niższy|obniżon[ya]|zmniejszon[ya])', '(?:obniż|zmniejsz)[a-ząćęł]{1,6} priorytet(?:u)?', 'depriorytetyz[a-ząćęł]{1,6}']],
  ['congestion', ['przeciąż(?:enia|eniu|ona|onej|enie)(?: sieci)?', 'zatłocz[a-ząćęł]{1,5}', 'obciążeni[aeu](?: sieci)?', 'w godzinach szczytu', 'duż(?:y|ego|ym) ruch(?:u|em)?']],
  ['block', [`(?:internet|dostęp|transmisja|transfer|usługa|połączenie|przesyłanie)${GAP} (?:zostanie |zostaje |jest |będzie |są )?(?:${OFF})`, `(?:zostanie|zostaje|będzie|jest) (?:${OFF})`, 'blokad[aęy](?: (?:transmisji|dostępu|internetu|danych))*', '(?:blokujemy|wyłączamy|odcinamy|wstrzymujemy) [a-ząćęł]{1,12}', '(?:brak|nie ma|utrata) (?:dostępu|transmisji)', '(?:internet|transmisja|net|dostęp|usługa|pakiet) (?:całkiem |po prostu |od razu )?(?:przestaje|przestanie|przestają) działać', '(?:internet|net|dostęp) (?:się )?(?:urywa|wyłącza|kończy się|znika|stanie|staje|jest odcinany|zostanie odcięty)(?: się)?', '(?:tracisz|straci|stracisz|traci) (?:dostęp|internet|łączność|możliwość korzystania)', '(?:zawies(?:i|imy|za)|przerw(?:ie|iemy)|wstrzym(?:a|amy|uje|ujemy)|odcin(?:a|ają)|odet(?:nie|niemy|ną)) [a-ząćęł]{1,12}', 'odcięci[ae] (?:od )?(?:internetu|sieci|dostępu|transmisji)', '(?:zablokuje|wyłączy|odetnie) [a-ząćęł]{1,12}']],
  ['bolt', ['automatycznie(?: [a-ząćęłńóśźż]{1,12}){0,3} (?:doda|dodan|dolicz|dokup|włącz|uruchom|odnow|aktywow|aktywuj|zakup)[a-ząćęł]{0,6}', '(?:doda|dodan|dokup|włącz|uruchom|odnow|aktywow|aktywuj)[a-ząćęł]{0,6}(?: [a-ząćęł]{1,10})? automatycznie', 'automatyczne (?:odnowienie|doładowanie|dokupienie)']],
  ['payg', ['(?:zgodnie z|według) cennik(?:iem|a)', 'bez (?:aktywnego )?pakietu', 'stawk[ai] (?:podstawow|standardow)[aey]{1,2}']],
  ['optional', ['(?:można|możesz|może|możliwość)(?: [a-ząćęłńóśźż]{1,12}){0,2} (?:dokupi|kupi|zakupi|wykupi|doładow|przedłuż|aktywow)[a-ząćęł]{0,4}', 'dokup(?:ić|ienie|ienia)', 'pakiet(?:y)? dodatkow[yae]{1,2}', 'opcjonaln(?:ie|y|a|e)', 'doładowani[ae]']],
  ['charge', ['(?:dodatkow[aey]{1,2}|ponadlimitow[aey]{1,2}) (?:opłat[ay]?|koszt(?:y)?)', 'naliczan[aey]', 'nalicz(?:ymy|ą|y|amy|a|ają)', 'dolicz(?:ymy|ą|y|amy|a|ane|ana|ona|one)', '(?:za)?płaci(?:sz|my|)?', 'pobierz(?:emy|e)', 'pobiera(?:my|ne|ny)?', 'obciąż(?:y|ymy|ony|eni[ae])(?= (?:rachunek|konto|opłat|kwot))', '(?:według|wg|zgodnie ze) staw(?:ki|ką)', 'dodatkowo płatn[aey]', 'naliczon[aey]', 'zostanie (?:pobran[ay]|naliczon[ay])', '(?:pobieran[ay]|pobrana) (?:jest )?opłata', 'poza pakietem', 'ponad (?:limit|pakiet)']],
  ['then', ['potem', 'następnie', 'później', 'a po(?:za)? (?:nim|nich|tym)', 'po tym', 'po (?:jego|ich|jej) (?:wykorzystaniu|wyczerpaniu|przekroczeniu|zużyciu)', 'dalej', 'zamiast']],
  ['used', [
    `(?:po|w przypadku|przy|do|w razie|od momentu) (?:całkowit(?:ym|ego) )?(?:wykorzystani[ua]|przekroczeni[ua]|wyczerpani[ua]|zużyci[ua]|osiągnięci[ua]|skończeniu|skończenia)(?: (?:całego|danego|tego|powyższego|miesięcznego|dziennego|przyznanego|dostępnego|swojego|podstawowego|krajowego))*(?: ${LIMIT})*`,
    `${LIMIT}(?: (?:danych|internetu|transferu|się|zostanie|został|jest))* (?:skończ|wyczerp|wykorzyst|zuży|przekrocz|kończy)[a-ząćęł]{1,6}(?: się)?`, `(?:po|powyżej|ponad|poza)(?: (?:tym|tego|pakietem))? ${LIMIT}`, '(?:przekroczy|wykorzysta|zużyje|wyczerpie|przekroczysz|wykorzystasz|zużyjesz)(?: [a-ząćęłńóśźż]{1,10})?', 'nadmiern[a-ząćęł]{1,3} (?:korzystani[ae]|użyci[ae])', '(?:skończ|wyczerp)(?:y|ą|ysz|i|ie|ią|iesz|ał|ały|yły|ył)[a-z]{0,2}(?: (?:ci|mu|mi))? się', 'zużył[aeoy]?(?:ś|m)?', 'przekroczył[aeoy]?(?:ś|m)?', 'wykorzystał[aeoy]?(?:ś|m)?', '(?:po|przy|w razie) (?:jego|ich|jej) (?:przekroczeniu|wyczerpaniu|wykorzystaniu)', 'powyżej (?:tego|tej) (?:limitu|progu|ilości|puli|wartości)', 'po (?:limicie|wybraniu|wybiciu)', 'wyjści[ae] poza (?:limit|pakiet)', 'lejek',
  ]],
  ['throttle', [`${SPEED}(?: (?:transmisji|danych|internetu|pobierania|transferu|i|wysyłania|przesyłania|łącza|zostanie|zostaje|jest|będzie|może|zostać|ulega|ulegnie|być|się|zosta))* ${LESS}`, `${LESS}(?: (?:zostanie|jest|będzie|ulegnie))? ${SPEED}`, `(?:niższ[aąey]{1,2}|zredukowan[aąey]|ograniczon[aąey]|obniżon[aąey]|zmniejszon[aąey]|woln(?:iejsz)?[aąey]{1,2}) ${SPEED}`, '(?:ograniczeni[ae]|obniżeni[ae]|redukcj[aię]|spowolnieni[ae])(?: [a-ząćęł]{1,12})? (?:prędkości|szybkości|transferu|internetu)', 'zwolni', 'zwalnia', 'zamula', 'muli', 'żółwi[a-ząćęł]{0,3}(?: tempo)?', 'ślimacz[a-ząćęł]{1,6}', 'dławi(?:ony|enie|eni[au])?', 'przytnie', 'przycina', 'przycięt[aey]', '(?:internet|net|łącze) (?:jest |będzie |robi się |staje się )?(?:woln(?:y|iejszy|e)|powolny)', 'spowoln[a-ząćęł]{1,6}', 'lejki(?:em)?']],
  ['weak', [LESS, 'spadek', 'do maks\\.?', 'zejdzie']],
  ['steady', ['dostępn[aey]{1,2} (?:jest|będzie)', 'działa', 'pozostaje', 'maksymalnie', 'wyniesie', 'wynosi']],
  ['ceiling', [`maks(?:ymaln[aey]{1,2}|\\.)? ${SPEED}`, `${SPEED} maks(?:ymaln[aey]|\\.)`, 'limit prędkości']],
  ['outside', ['(?:za )?każd(?:y|e|ą|ego) (?:kolejn|następn|dodatkow)[a-z]{1,3}', '(?:poza|ponad|spoza) (?:pakiet|limit|abonament)(?:em|u)?']],
  ['policy', ['FUP', 'fair use(?: policy)?', 'polityk[aią]{1,2} (?:uczciwego|właściwego) (?:użytkowania|korzystania)', 'zasad(?:a|ą|y|ach|ami|om)? (?:uczciwego|rozsądnego|odpowiedzialnego|rzetelnego) (?:korzystania|użytkowania|użycia)', 'uczciwe(?:go)? (?:korzystani[ae]|użytkowani[ae])', 'normaln(?:e|ego) (?:użyci[ae]|korzystani[ae])', 'limit(?:y|u|em)? (?:FUP|uczciwego korzystania|transferu|roamingowy)', 'limit danych']],
  ['speedWord', [SPEED]],
];

export const numberWords: ReadonlyMap<string, number> = new Map([['jeden', 1], ['dwa', 2], ['trzy', 3], ['cztery', 4], ['pięć', 5], ['dziesięć', 10]]);
