/** Indonesian words next to a quantity that tell what the quantity is there for. */
import { after, before, type ClaimWords, type Roles } from '../../locale.ts';

const NONE = { before: null, after: null } as const;
const START = '(?<![a-z0-9])';
const FILL =
  '(?: (?:kuota|pemakaian|penggunaan|batas|limit|FUP|sebesar|data|internet|mencapai|melebihi|melewati|melampaui|telah|sudah|total|utama|harian|bulanan|lebih|dari|di|atas|anda|kamu|pelanggan|pengguna|menggunakan|memakai|menghabiskan|pakai|wajar|paket|sampai|yaitu))*';
const APP =
  '(?:aplikasi|youtube|whatsapp|tiktok|instagram|facebook|netflix|games?|gim|musik|sosmed|media sosial|chat(?:ting)?|edukasi|belajar)';

export const roles: Roles = {
  threshold: {
    before: before(
      `(?:[>≥]|${START}(?:setelah|sesudah|di ?atas|lebih dari|melebihi|melewati|melampaui|mencapai|menghabiskan|begitu|jika|bila|apabila|kalau|kalo|ketika|saat|lewat(?: dari)?|usai|mulai(?: dari)? pemakaian))${FILL}\\s*`,
    ),
    after: after(
      '(?: (?:data|kuota|internet|utama|pertama|per bulan|per hari|sebulan|sehari|harian|bulanan)){0,3},?(?: (?:telah|sudah|udah|anda|kamu|itu|tersebut|ini|nya)){0,2} (?:habis|terpakai|tercapai|terlampaui|terlewati|dipakai|digunakan|dihabiskan|ludes|ke atas|tandas)(?![a-z])',
    ),
  },
  limit: {
    before: before(
      `${START}(?:FUP|fair usage(?: policy)?|batas(?:an)?|limit|(?:pemakaian|penggunaan) wajar|maksimal pemakaian)(?: (?:pemakaian|penggunaan|wajar|harian|bulanan|sebesar|adalah|data|internet|utama|kuota|di|pada|sampai|hingga|maksimal|per|bulan|hari|yaitu|ialah|FUP)){0,5}\\s*[:=]?\\s*`,
    ),
    after: after(' (?:FUP|batas)(?![a-z])'),
  },
  more: { before: null, after: after('(?: data)? (?:berikutnya|selanjutnya)(?![a-z])') },
  until: { before: before(`${START}(?:sampai|hingga|s\\.?\\/?d\\.?)(?: dengan)?\\s*`), after: after('(?: data)? pertama(?![a-z])') },
  pack: { before: before(`${START}(?:setiap|tiap|per|kelipatan)(?: (?:kelebihan|tambahan))?\\s*`), after: null },
  head: NONE,
  chargeEnd: NONE,
  part: { before: before('\\d ?[gm]b(?: [a-z]{1,10}){0,2} ?\\+ ?'), after: after('(?: [a-z]{1,10}){0,2} ?\\+ ?\\d') },
  ignored: {
    before: before(
      `${START}(?:sebelumnya|semula|tadinya|dulu|bonus|gratis|sisa|tersisa|tinggal|misal(?:nya)?|contoh(?:nya)?|(?:beli|membeli|tambah|tambahan|menambah|booster|add-?on|top-?up)(?: (?:paket|kuota|data|internet|booster|tambahan)){0,3})(?: (?:sebesar|kuota|data|hanya))*\\s*`,
    ),
    after: after(
      ` (?:(?:kuota )?(?:bonus|gratis|lokal|malam|darurat)|(?:kuota )?(?:(?:untuk|khusus) )?${APP}|ram|penyimpanan|cloud|memori)(?![a-z])`,
    ),
  },
  ignoredSpeed: {
    before: before(
      `${START}(?:(?:unggah|upload|mengunggah)(?: (?:hingga|sampai|s\\.?d\\.?|maksimal))?|rata-rata|sebelumnya|semula|dari(?: semula)?|paket(?: [a-z]{1,12})?|normal(?:nya)?|biasanya)\\s*`,
    ),
    after: after(' (?:unggah|upload|ke \\d|menjadi \\d)'),
  },
  ceilingSpeed: {
    before: before(
      `${START}(?:maks\\.?|maksimal|maksimum|dibatasi|terbatas|paling (?:tinggi|cepat)|tidak lebih dari)(?: (?:hingga|sampai|di|pada|s\\.?d\\.?|hanya|kecepatan|maksimal)){0,3}\\s*`,
    ),
    after: after(' (?:maks|maksimal|maksimum)(?![a-z])'),
  },
  headlineSpeed: { before: before(`${START}(?:hingga|sampai(?: dengan)?|s\\.?\\/?d\\.?|up to)\\s*`), after: null },
  eitherSpeed: { before: before(`${START}atau\\s*`), after: null },
  ignoredPrice: {
    before: before(`${START}(?:atau|mulai(?: dari)?|sebelumnya|semula|paket(?: seharga)?|tambahan seharga|cukup bayar)\\s*`),
    after: null,
  },
  netPrice: { before: before(`${START}(?:artinya|yaitu|atau setara|setara)\\s*`), after: null },
  chargeCap: {
    before: before(
      `${START}(?:maks\\.?|maksimal|maksimum|paling (?:banyak|tinggi)|hingga|sampai|tidak lebih dari)(?: (?:sebesar|tagihan|dengan|total|di)){0,2}\\s*`,
    ),
    after: after(' (?:maks|maksimal|maksimum)(?![a-z])'),
  },
  countCap: /(?<![a-z])(?:maks\.?|maksimal|maksimum|paling banyak|hingga) (\d{1,2}|dua|tiga|empat|lima) ?(?:kali|x|paket)(?![a-z])/gi,
  moneyLimit: {
    before: before(`${START}(?:mencapai|melebihi|melampaui)(?: (?:batas|limit|tagihan|sebesar|nilai|total)){0,3}\\s*`),
    after: null,
  },
};

export const claims: ClaimWords = {
  claim:
    /(?<![\p{L}\p{N}])(?:(?:internet|data|kuota|akses|streaming|internetan|browsing)[^.;,]{0,16} (?:tanpa (?:batas|kuota|fup)|sepuasnya|tak terbatas|tidak terbatas)|tanpa batas(?:an)? (?:kuota|data|internet|pemakaian|fup)|(?:kuota|data|internet) (?:bebas|tanpa batas)(?: kuota)?)(?![\p{L}\p{N}])/giu,
  notDataAfter: /^[”"]?,? ?(?:nelpon|telepon|telpon|sms|panggilan|menit|bicara|chat|whatsapp|ke semua operator)/i,
  deniedBefore: /(?<![a-z])(?:tidak|bukan|tak|bukanlah)(?: (?:benar-benar|lagi|sepenuhnya))? $/i,
};
