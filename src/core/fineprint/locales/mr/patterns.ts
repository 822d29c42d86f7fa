/** Marathi words next to a quantity that tell what the quantity is there for. */
import { spellings } from '../../common/devanagari.ts';
import { after as sourceAfter, before as sourceBefore, type ClaimWords, type Roles } from '../../locale.ts';

const after = (source: string): RegExp => sourceAfter(spellings(source));
const before = (source: string): RegExp => sourceBefore(spellings(source));
const NONE = { before: null, after: null } as const;

const DRESS = '\\)?(?: ?\\/ ?(?:दिवस|महिना|day|month)| ?(?:प्रतिदिन|प्रति दिन|दररोज|रोज|प्रति महिना|दरमहा))?(?: ?\\([^()]{0,24}\\))?';
const FILL =
  '(?:[ -]?(?:चा|ची|चे|च्या|ही|हा|हे|डेटा|डाटा|data|इंटरनेट|नेट|हाय|स्पीड|लिमिट|मर्यादा|मर्यादेच्या|कोटा|पूर्ण|संपूर्ण|मोफत|दैनंदिन|दैनिक|रोजचा|वापर|FUP|एफयूपी|जर|एकदा|5G|4G)){0,6}';
const DONE =
  '(?:नंतर|पुढे|संप(?:ल्या|ता|ला|ली|ले|वल्या|ेल)|ओलांड|पार |क्रॉस|पूर्ण (?:झाल्या|होता|झाला|वापर)|वापर(?:ल्या|ून|ला|ता)|खर्च (?:झाल्या|केल्या)|संपुष्टात|समाप्त|गाठ|पोहोच|पेक्षा (?:जास्त|अधिक)(?! नाही)|हून (?:जास्त|अधिक)|वापर (?:झाल्या|केल्या)|च्या पुढे|च्या वर)';

export const roles: Roles = {
  threshold: { before: before('[>≥]\\s*'), after: after(`${DRESS}${FILL} ?${DONE}`) },
  limit: {
    before: before('(?:FUP|एफयूपी|लिमिट|मर्यादा|कोटा|कॅप|limit)(?: (?:पॉलिसी|लिमिट|मर्यादा|डेटा|फक्त|केवळ|कमाल|ही|=|:|-)){0,4}\\s*:?\\s*'),
    after: after(`${DRESS}(?: (?:डेटा|डाटा))? ?(?:ची|चा|च्या|पर्यंतची)? ?(?:FUP|एफयूपी|लिमिट|मर्यादा|कॅप|कोटा)|पर्यंत मर्यादित`),
  },
  more: { before: before('(?:पुढील|पुढचे)\\s*'), after: null },
  until: { before: before('(?:पहिले|पहिल्या|सुरुवातीचे|सुरुवातीच्या)\\s*'), after: after(`${DRESS}(?: (?:डेटा|डाटा))? ?पर्यंत(?! मर्यादित)`) },
  pack: { before: before('(?:प्रत्येक|दर)(?: अतिरिक्त)?\\s*'), after: after('(?:चा|चे|चे)? (?:पॅक|टॉप[- ]?अप|बूस्टर|व्हाउचर|ॲड-?ऑन|आपोआप)') },
  head: NONE,
  chargeEnd: NONE,
  part: { before: before('\\d ?(?:[gm]b|जीबी|एमबी) ?\\+ ?'), after: after(' ?\\+ ?\\d') },
  ignored: {
    before: before(
      '(?:म्हणजे|म्हणजेच|\\(|अशा प्रकारे)(?: [^ ,;()]{1,12}){0,3} ?एकूण\\s*|(?:दररोज|रोज|दैनंदिन)[^;.]{0,56}एकूण\\s*|(?:बोनस|रोलओव्हर|स्टोरेज|याआधी|पूर्वी)\\s*',
    ),
    after: after(
      `${DRESS}(?:(?: (?:डेटा|डाटा|मिळत|दिला|जात|लिमिट)){0,4} (?:होता|होती|होते|असे)(?![\\u0900-\\u0963])|(?:च्या)? ?(?:ऐवजी|वरून|बोनस|रोलओव्हर)|(?: [^ ,;.]{2,8}){0,2} ?(?:क्लाउड|क्लाऊड|स्टोरेज|रॅम)|(?: अतिरिक्त) (?:डेटा|डाटा)(?! (?:संप|साठी)))`,
    ),
  },
  ignoredSpeed: {
    before: before('(?:सरासरी(?: [^ ,;.]{1,14}){0,3}|अपलोड(?: स्पीड)?|पूर्वी|याआधी)\\s*'),
    after: after(
      '(?:च्या|चा|ची|पर्यंतच्या)? ?(?:वेगाच्या|स्पीडच्या|स्पीडचा)? ?(?:प्लॅन|कनेक्शन|पॅक|ब्रॉडबँड|फायबर)|(?:वरून)|(?: (?:स्पीड|वेग)){0,2} (?:होता|होती)(?![\\u0900-\\u0963])| अपलोड',
    ),
  },
  ceilingSpeed: {
    before: before('(?:कमाल|जास्तीत जास्त|फक्त|केवळ|max\\.?)(?: (?:वेग|स्पीड|डाउनलोड)){0,2}\\s*'),
    after: after(' ?(?:पर्यंत )?(?:मर्यादित|पेक्षा जास्त नाही|पेक्षा अधिक नाही)'),
  },
  headlineSpeed: { before: null, after: after(' ?पर्यंत') },
  eitherSpeed: { before: before('(?:किंवा|वा)\\s*'), after: null },
  ignoredPrice: { before: before('(?:ॲड-?ऑन|टॉप[- ]?अप|बूस्टर|पूर्वी|किंवा)(?: (?:पॅक|दर))*\\s*'), after: after(' (?:ऐवजी|वरून)') },
  netPrice: { before: before('(?:म्हणजे|म्हणजेच)\\s*'), after: null },
  chargeCap: {
    before: before('(?:कमाल|जास्तीत जास्त|मर्यादा)(?: (?:शुल्क|फक्त|एकूण|दरमहा|:)){0,3}\\s*'),
    after: after(' ?(?:पर्यंत )?(?:पेक्षा जास्त नाही|मर्यादित|ची मर्यादा)'),
  },
  countCap: new RegExp(
    spellings('(?:कमाल|जास्तीत जास्त)(?: (?:महिन्यातून|महिन्यात|दरमहा))? (\\d{1,2}|एक|दोन|तीन|चार|पाच) (?:वेळा|वेळेस|पॅक)'),
    'gi',
  ),
  moneyLimit: { before: null, after: after('(?:ांवर|ांपेक्षा)? ?(?:झाल्यावर|पोहोचल्यावर|ओलांडल्यावर)') },
};

const NOT_DATA = '(?:लोकल|एसटीडी|std|व्हॉइस|कॉल(?:िंग|्स)?|calls?|calling|मिनिटे|एसएमएस|sms|मेसेज|टॉकटाइम|बोलणे|रोमिंग)';

/** The English loan word is read with the Hindi claims, which stand for every language in these letters. */
export const claims: ClaimWords = {
  claim: new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?<!(?:कॉल|कॉलिंग|कॉल्स|एसएमएस) )(?:${spellings('अमर्यादित|अमर्याद|बेसुमार')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  ),
  notDataAfter: new RegExp(
    `^[”"’']? ?${spellings(NOT_DATA)}(?![^.;]{0,24}(?:आणि|व|\\+|&) ?(?:डेटा|डाटा|इंटरनेट))|^ ?(?:डेटा )?(?:नाही|नसलेल)`,
    'iu',
  ),
  deniedBefore: /(?!)/,
};
