/** Hindi in Latin letters, full of English words, as people write it in forums. */
import type { Locale } from '../../locale.ts';
import { asides } from './asides.ts';
import { foreign } from './foreign.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';
import { priceLadder, unitCap } from './rates.ts';

/** Short words that no other language written in Latin letters has. */
const MARKS =
  /(?<![a-zà-ÿ])(?:hai|hain|nahi|nahin|nhi|baad|khatam|khatm|khtm|jata|jaata|jati|jaati|jate|jayega|jayegi|jaega|jaegi|hota|hoti|hote|hoga|hogi|gaya|gya|gayi|aur|mein|karo|karne|kar|karke|wala|wale|wali|roz|rozana|mahine|bhai|yaar|kya|kyu|kyon|sirf|phir|fir|milta|milega|milegi|chalta|chalega|chalti|deti|dete|lagta|lagega|lagenge|katenge|paise|rupaye|zyada|jyada|tak|hua|abhi|warna|bhi|unka|iska|uske|iske|ghatkar|dheema|dheemi|lete|lena|liye|agar|jaise|saara|pura|poora|din|ki|ka|ke|ko|pe|bahut|bohot|bht|kuch|aap|aapko|mera|meri|mujhe|tha|raha|rahi|rha|rhi|lekin|magar|agle|pehle|pahle|kitna|itna|itni|utna|usse|isse|uska|iski|uski|yeh|woh|kam|upar|jab|ek|kisi|koi|abhi|bas|naa|dikkat|dekho|matlab|samajh|lagti|aati|aata|aayegi|rehti|rehta|rahegi|kiya|kiye|denge|dega|degi|karoge|loge|lega|legi|lenge|jaye|jae|gaye|wahi|sakte|sakta|sakti|chahiye|karta|karti|karte)(?![a-zà-ÿ])/gi;

export const hiLatn: Locale = {
  id: 'hi-latn',
  letters: /[a-zà-ÿ]/gi,
  marks: MARKS,
  lexicon,
  roles,
  asides,
  foreign,
  order,
  claims,
  measures,
  unitCap,
  priceLadder,
  mixes: ['en'],
  numberWords,
  spaced: true,
};
