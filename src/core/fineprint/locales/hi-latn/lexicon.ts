/** Romanised Hindi words for each concept, in the spellings of forums, with the English words Hindi speakers write. */
import type { Lexicon } from '../../locale.ts';

const NOT = '(?:nahi+n?|nhi+n?|nai|na|mat)';
const BE = '(?:ho|kar|kr)';
const DONE = "(?:kh?a?ta?m|finish|over|complete|exhaust|cross|par|paar|use|used|consume|poo?ra|khali|end)";
const LIMIT = '(?:limit|quota|data|net|internet|fup|cap|pack|balance|seema|gb|mb|kota)';
const SPEED = '(?:speed|raftaa?r|gati|net speed|internet speed)';
const NET = '(?:net|data|internet|service|connection)';
const GAP = "(?: [a-z'-]{1,12}){0,3}?";
/** -ta/-ti/-te, -ega/-egi: what happens every time, and what will happen. */
const GOES = '(?:ja+ta?e?i?|ja+ti|ja+te|ja+(?:y|e)?e?g(?:a|i|e)|jay?ga|jay?gi|gay?a|gy?a|gayi|gai|jaye)';

export const lexicon: Lexicon = [
  ['normal', [`(?:validity|vaidhta)(?: [a-z]{1,8}){0,2}? ${DONE}`, `kya${GAP} (?:fup|limit|cap)(?: (?:hai|h|limit))*`, '(?:phir|fir) se', '(?:net|internet|network|speed|data)(?: [a-z]{1,10}){0,3}? (?:slow|dheema|dheemi|dhima) (?:chal raha|chal rahi|chal rha|aa raha|aa rahi|hai|h)', 'normally', 'waise to']],
  ['noThrottle', ['no (?:throttling|speed (?:limit|cap|reduction))', `${SPEED}${GAP} (?:kam|slow|dheemi|low|drop|down|throttle) ${NOT}(?: (?:hoti|hogi|hota|hai|h|ki|karte|karega))*`, `${NOT} ${SPEED} (?:kam|slow|low)(?: (?:hoti|hogi|hai|h))*`, `bina (?:kisi )?(?:throttling|speed (?:kam|drop))`, `throttl(?:e|ing) ${NOT}(?: (?:hoti|hai|karte|h))*`]],
  ['noBlock', [`(?:${NET}${GAP} )?(?:band|bnd|block|stop) ${NOT}(?: (?:hota|hoga|hoti|karte|karega|hai|h|kiya|jata))*`]],
  ['noCharge', [`(?:koi |kuch )?(?:extra |alag se |bhi )*(?:charge|charges|paisa|paise|fee|kharcha)(?: bhi)? ${NOT}(?: (?:lagta|lagega|lagte|lagenge|katega|katta|dena|lete|hai|h))*`, 'bina (?:kisi )?(?:extra )?(?:charge|paise)']],
  ['noLimit', ['no (?:daily |data )?(?:limit|fup|cap)', `koi (?:bhi )?(?:data |daily )?(?:limit|fup|cap)${GAP} ${NOT}(?: (?:hai|h))?`, `(?:daily |roz ki |data |speed )?(?:fup|limit|cap)(?: limit| wali)?(?: bhi| koi)? ${NOT} (?:hai|h|hoti|lagti)`, 'bina (?:kisi )?(?:limit|fup)(?: ke)?']],
  ['window', ['raat (?:ko|me|mein|bhar)', '(?:raat|subah|shaam) \\d{1,2}(?: baje)? se (?:raat |subah |shaam )?\\d{1,2}(?: baje)?']],
  ['hotspot', ['(?:mobile |personal |wi-?fi )?hot ?spot', 'tethering', 'data sharing']],
  ['voice', ['calls?', 'calling', 'minutes?', 'sms', 'voice', 'talktime',  '(?:national|std|local)(?: aur| &| or|,)? roaming', 'baat(?:ein|en|cheet|chit)', 'baat (?:kar|ho)[a-z]{0,4}']],
  ['ban', [`(?:allow|allowed|support|included|available) ${NOT}(?: (?:hai|h))?`, `(?<=(?:hotspot|tethering)(?: [a-z]{1,8}){0,4} )(?:${NOT} (?:chalta|chalega|milta|milega|kar|chal)[a-z]{0,5}(?: sakte)?|(?:kar|chala|de) ${NOT} sakte|band (?:hai|h|rahega))`, 'mana (?:hai|h)']],
  ['roaming', ['roaming', 'international', 'abroad', 'videsh(?: me| mein)?', 'bahar (?:ke )?desh', 'foreign']],
  ['deprioritise', ['deprioriti[sz]ed?', '(?:low|lower|kam) priority', 'priority (?:kam|low|lower)']],
  ['congestion', ['congestion', 'congested', '(?:network|tower|net) (?:me |mein |pe |par |ka |bahut |bohot |zyada |jyada )*(?:busy|bheed|load|traffic|jam)', 'bheed', 'peak (?:time|hours?)']],
  ['video', ['video', 'streaming']],
  ['generation', ['[23]g speeds?', `[23]g (?:jaisi|jaise|jaisa|wali|ki|level|type) ?(?:${SPEED})?`, `aadhi ${SPEED}`]],
  ['block', [`${NET}${GAP} (?:band|bnd|block|stop|ruk|rok)(?: (?:${GOES}|${BE} ${GOES}|ho|kar dete|kar deti))?`, `(?:band|bnd|block|stop) ${BE}(?: ${GOES}| dete| deti| diya| denge)`, `${NET}(?: bhi| hi)? ${NOT} (?:chalta|chalega|milta|milega)`]],
  ['bolt', ["(?:apne? ?aap|automatic(?:ally)?|auto|khud) (?:hi )?(?:add|jud|activate|renew|recharge|top-?up|lag)[a-z]{0,4}", '(?:add|activate|renew) (?:ho )?ja[a-z]{1,4} (?:apne? ?aap|automatic(?:ally)?)']],
  ['payg', ['pay as you go', 'bina (?:kisi )?(?:pack|plan)(?: ke)?', '(?:pack|plan) (?:nahi|nhi|na) (?:hai|ho|liya|lene)', 'standard rate(?: se| pe)?']],
  ['optional', ['add-?ons?', 'top-?up', 'boosters?', 'optional', '(?:kharid|le|kara|add kar|recharge kar)(?: ke)? (?:sakte|sakta|sakti|lo|lena)', 'chaho to', 'chahe to', 'alag se (?:recharge|pack)', 'data voucher', '(?:dusra|naya|alag) (?:pack|recharge|voucher)']],
  ['charge', ['(?:extra|alag se|upar se) (?:charge|paisa|paise|bill|rate)', '(?:paise|paisa|balance) (?:kat|katne|katte|katenge|katega|lagte|lagenge|dene)[a-z]{0,5}', 'charge (?:lag|kat)[a-z]{1,5}', 'extra (?:use|usage)']],
  ['then', ['then', 'after that', 'post that', 'thereafter', '(?:uske|iske|jiske|us|is) (?:ba+d|bd|aage|upar)', 'phir', 'fir', '(?:us|is)se (?:zyada|jyada|upar|aage)', 'ba+d (?:me|mein)', 'tab', 'baki (?:din|time|mahine)', 'bache hue']],
  ['used', ['(?:after|post|beyond|over|above) (?:the |your |daily |data |fup |high |speed ){0,4}(?:limit|quota|fup|allowance|cap|data)', 'exceed(?:s|ed|ing)?', 
    `${LIMIT}(?: (?:ka|ki|ke|jab|jaise|agar|hi|pura|poora|saara|daily|roz|high|speed|data|limit|quota|wala|ho))*? ${DONE}(?: (?:hote|hone|hota|hoti|ho|hua|hui|karne|karte|kar|krne|krte|lo|lene|${GOES}|hi|pe|par|ke|baad|bad|to))*`,
    `${LIMIT} (?:ke|k|se) (?:ba+d|bd|upar|aage|zyada|jyada|paar|par)`, `kh?a?ta?m (?:hote|hone|hota|hua|ho|hui|karte|karne)(?: (?:hi|pe|par|${GOES}|ke|baad|to))*`, 'post[- ]?fup', '(?:zyada|jyada) (?:use|data)(?: (?:karne|use|kiya))*',
  ]],
  ['throttle', [`${SPEED} (?:bahut |bohot |bht |ekdum |ko |hi |bhi |to |itni |ki )*(?:kam|slow|dheemi|dhimi|dheema|low|down|gir|drop|limit|throttle|ghat|reduce)[a-z]{0,3}(?: (?:${BE} )?${GOES}| hoti| hogi| kar dete| karte)?`, `(?:slow|dheema|dhima|dhimi|dheemi)(?: sa)? (?:${BE}|pad)(?: ${GOES}| dete| deti)?`, 'kachu[ae]', 'kachhu[ae]', 'throttl(?:e|ed|ing)', '(?:slow|slower|reduced|low) speeds?', 'speed (?:is |gets )?(?:reduced|throttled|slow(?:ed|er)?)', 'slow down']],
  ['weak', ['reduced? to', 'drops? to', 'limited to', 'capped at', 'ghat ?kar', 'ghatake', 'gir ?kar', 'gir(?: ke)? ja[a-z]{1,4}', 'kam (?:ho|kar|hoke|karke)(?: ja[a-z]{1,4})?', 'reh ja[a-z]{1,4}', 'rah ja[a-z]{1,4}', 'aa ja[a-z]{1,4}', 'limit kar']],
  ['steady', ['milti', 'milegi', 'milta', 'milega', 'chalta', 'chalega', 'chalti']],
  ['policy', ['commercial (?:use|usage)?(?: [a-z]{1,8}){0,2}? ?(?:man|maan|samajh)[a-z]{0,4}', 'fup', 'fair ?usage(?: policy)?', '(?:daily|data) limit']],
  ['ceiling', [`(?:max|maximum) ${SPEED}`, `${SPEED} (?:sirf|bas)`]],
  ['speedWord', [SPEED]],
];

export const numberWords: ReadonlyMap<string, number> = new Map([
  ['ek', 1], ['dedh', 1.5], ['dhai', 2.5], ['teen', 3], ['char', 4], ['paanch', 5], ['panch', 5], ['das', 10], ['bees', 20], ['pachas', 50],
]);
