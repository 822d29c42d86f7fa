/** Indonesian words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others: /\b(?:operator lain|kompetitor|pesaing)\b/iu,
  hearsay: /\b(?:rumor|kabarnya|katanya|konon)\b/iu,
  denies: /\b(?:tidak benar|hoaks|membantah)\b/iu,
  example: /^\W*(?:contoh|misalnya|misal)\b/iu,
  measured: /\b(?:speed ?test|uji kecepatan)\b/iu,
  refund: /\b(?:pengembalian dana|ganti rugi|kompensasi)\b/iu,
};
