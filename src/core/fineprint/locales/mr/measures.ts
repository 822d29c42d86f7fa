/** Marathi words of units, money, lengths of time and "per". */
import { certain, family, RUPEES, type CurrencySign } from '../../common/currency.ts';
import { spellings as mr } from '../../common/devanagari.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

const SECOND = '(?:सेकंद|सेकंदाला|सेकंदास)';
const rupees = family(RUPEES, 'INR');
const paise: CurrencySign = family(['INR'], 'INR', -2);
/** Cases that cling to the name of a unit. */
const CASE = '(?:चा|ची|चे|च्या|ला|ने|वर|मागे)?';

export const measures: MeasureWords = {
  spaced: true,
  volumeUnits: {
    k: mr(`केबी${CASE}|किलोबाइट`),
    m: mr(`एमबी${CASE}|मेगाबाइट`),
    g: mr(`जीबी${CASE}|गीगाबाइट|गिगाबाइट`),
    t: mr(`टीबी${CASE}|टेराबाइट`),
  },
  speedUnits: {
    k: mr(`केबीपीएस${CASE}|किलोबिट(?: प्रति ${SECOND})?|(?:केबी|kb) ?(?:प्रति|\\/) ?${SECOND}`),
    m: mr(`एमबीपीएस${CASE}|मेगाबिट(?: प्रति ${SECOND})?|(?:एमबी|mb) ?(?:प्रति|\\/) ?${SECOND}`),
    g: mr(`जीबीपीएस${CASE}|गीगाबिट(?: प्रति ${SECOND})?`),
  },
  to: 'ते',
  periods: {
    days: mr('दिवस(?:ांचा|ांची|ांचे|ांच्या|ांसाठी|ांत|ांमध्ये)?'),
    hours: mr('तास(?:ांत|ांसाठी|ात|ांचा)?'),
    months: mr('महिने|महिन्यांसाठी|महिन्यात|महिन्यांत'),
    weeks: mr('आठवडे|आठवड्यात'),
    cycle: mr('बिलिंग (?:सायकल|सायकलमध्ये|कालावधी|चक्र)(?:त|ात)?|पुढील बिल'),
    month: mr('महिना|महिन्यात|महिन्याला|दरमहा|दर महिन्याला|मासिक|प्रति महिना|महिन्याचा|महिन्याकाठी'),
    day: mr('दररोज|रोज|रोजचा|रोजच्या|प्रतिदिन|प्रति दिन|दर दिवशी|दिवसाला|दैनंदिन|दैनिक|डेली|एका दिवसात|दिवसभरात|त्या दिवशी'),
    week: mr('आठवडा|आठवड्यात|आठवड्याला|साप्ताहिक'),
    hour: mr('तासाला|तासात|दर तासाला'),
    quarter: mr('तिमाही'),
    year: mr('वर्ष|वर्षभर|वार्षिक|वर्षाला'),
  },
  speedBefore: mr('(?:स्पीड|वेग|गती)(?: (?:फक्त|केवळ))?'),
  speedAfter: mr('(?:स्पीड|वेग|गती)(?:ने|चा|ची)?'),
  dataAfter: mr('(?:डेटा|डाटा)'),
  networkAfter: mr('नेटवर्क|स्पीड|डेटा|डाटा|सेवा|फोन'),
  perSecond: mr(`\\s?(?:\\/|प्रति) ?${SECOND}`),
  per: mr('प्रति|दर|प्रत्येक|एका'),
  perTail: mr('अतिरिक्त|एक'),
  volumeFirst: [
    {
      before: mr('(?:प्रति|दर|प्रत्येक|एका)(?: अतिरिक्त| एक)? ?'),
      between: mr(
        '(?:मागे|साठी|ला|वर)? ?(?:डेटा |डाटा |डेटासाठी )?(?:साठी |मागे |करिता )?(?:(?:फक्त|केवळ|दर|शुल्क|अतिरिक्त|रु\\.?|तुम्हाला|ग्राहकांना|:) ){0,3}',
      ),
    },
  ],
  currencies: {
    ...Object.fromEntries(
      [
        'रुपये',
        'रुपया',
        'रुपयांत',
        'रुपयांना',
        'रुपयांचा',
        'रुपयांची',
        'रुपयांचे',
        'रुपयांच्या',
        'रुपयांपासून',
        'रुपयांमध्ये',
        'रुपयात',
        'रुपयांपर्यंत',
        'रुपयांपेक्षा',
        'रु.',
        'रु',
        'रू.',
        'रू',
      ].map((name) => [name, rupees]),
    ),
    पैसे: paise,
    पैसा: paise,
    डॉलर: family(['USD', 'CAD', 'AUD'], null),
    युरो: certain('EUR'),
  },
  currenciesBefore: { 'रु.': rupees, रु: rupees, 'रू.': rupees, रू: rupees },
};
