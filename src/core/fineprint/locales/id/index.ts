/** Indonesian. */
import type { Locale } from '../../locale.ts';
import { asides } from './asides.ts';
import { foreign } from './foreign.ts';
import { lexicon, numberWords } from './lexicon.ts';
import { measures } from './measures.ts';
import { order } from './order.ts';
import { claims, roles } from './patterns.ts';
import { priceLadder, unitCap } from './rates.ts';

/** Words that Malay says otherwise (kelajuan, boleh, kerana, caj) and no other language has; what both share tells nothing. */
const MARKS =
  /(?<![a-zà-ÿ])(?:kecepatan|kecepatannya|pulsa|pemakaian|bisa|biaya|karena|kalau|setelah|terpakai|dipakai|internetan|unduh|unggah|lemot|masa aktif|nggak|gak|kuota utama|lewat|bulanan|sebulan|sehari|rupiah|Rp(?= ?\d))(?![a-zà-ÿ])/gi;

export const id: Locale = {
  id: 'id',
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
