/** Indonesian words of units, money, lengths of time and "per". */
import { certain } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

const COSTS =
  ' ?(?:data |internet |kuota )?(?:(?:akan )?(?:dikenakan|dikenai|kena|ditagih|dihitung|dihargai|bayar) )?(?:(?:biaya|tarif|seharga|sebesar|adalah|=|:) ?){0,2}';

export const measures: MeasureWords = {
  spaced: true,
  volumeUnits: { k: 'kilobyte|kilo', m: 'mega|megabyte', g: 'giga|gigabyte', t: 'tera|terabyte' },
  to: 'sampai|hingga|s\\.?\\/?d\\.?',
  and: 'dan',
  periods: {
    days: 'hari',
    hours: 'jam',
    months: 'bulan|bln',
    weeks: 'minggu|pekan',
    cycle:
      'masa (?:aktif|berlaku)(?: (?:paket|kuota))?|siklus (?:tagihan|penagihan|billing|pembayaran)|periode (?:tagihan|penagihan|paket|langganan|berlangganan)|tanggal (?:reset|tagihan)',
    month: '(?:per|tiap|setiap|dalam)? ?(?:sebulan|bulan)|bulanan|\\/ ?bln',
    day: '(?:per|tiap|setiap|dalam)? ?(?:sehari|hari)|harian|pukul 23[.:]59',
    week: '(?:per|tiap|setiap|dalam)? ?(?:seminggu|minggu|sepekan|pekan)|mingguan',
    hour: '(?:per|tiap|setiap|dalam) jam|sejam',
    quarter: 'triwulan|tiga bulanan',
    year: 'setahun|tahun|tahunan',
  },
  speedBefore: 'kecepatan(?: (?:hingga|sampai|maksimal|menjadi|s\\.?d\\.?))?',
  dataAfter: 'data|kuota',
  networkAfter: 'kecepatan|jaringan|LTE',
  perSecond: '\\s?(?:per|\\/) ?(?:detik|dtk)',
  per: 'per|untuk(?: setiap| tiap)?|setiap|tiap|\\/',
  perLead: '\\(?(?:sudah )?termasuk PPN\\)?|(?:belum|di luar|diluar) PPN',
  perTail: 'tambahan|berikutnya|kelebihan',
  volumeFirst: [
    {
      before: '(?:setiap|tiap|per)(?: kelebihan| tambahan)? ',
      between: `(?: (?:berikutnya|tambahan|kelebihan|pemakaian|selanjutnya))?${COSTS}`,
    },
  ],
  currencies: { rupiah: certain('IDR'), idr: certain('IDR'), perak: certain('IDR') },
  // "Rp10rb" is ten thousand: no number rather than a wrong one.
  notMoney: '\\s?(?:rb|ribu|ribuan|jt|juta|k)(?![a-zà-ž])',
  videoIllustration: 'cukup|misalnya|contohnya|minimal|butuh|membutuhkan',
  videoNotCapped: '(?:tanpa|di atas|lebih dari|tidak) (?:[^ ]{1,12} ){0,2}',
};
