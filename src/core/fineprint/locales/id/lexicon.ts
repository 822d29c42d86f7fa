/** Indonesian words for each concept. Statements that something does NOT happen come first. */
import type { Lexicon } from '../../locale.ts';

const NOT = '(?:tidak|tak|nggak|gak|enggak|bukan|tanpa|takkan|jangan (?:khawatir|takut|cemas))';
const WILL = '(?: (?:akan|bakal|ada|pernah|lagi|perlu|bisa|dapat))?';
const DOWN =
  '(?:(?:di|me|ter|ber)?(?:turun(?:kan|in)?|nurunkan|nurun|kurang(?:i)?|ngurangi|batas(?:i)?|mbatasi|lambat(?:kan)?|perlambat|mperlambat|lambat|pangkas|mangkas|rendahkan|susut|nyusut)|penurunan|pengurangan|pembatasan|perlambatan|anjlok|merosot|melambat|menurun|drop)';
const SPEED = '(?:kecepatan(?:nya)?|speed(?:nya)?|laju(?: data)?|bandwidth|lebar pita|throughput)';
const QUOTA = '(?:kuota(?:nya|mu)?|paket(?:nya|mu)?|data|internet|FUP|limit|batas(?:an)?|pemakaian|penggunaan|jatah|volume|gb|mb|giga)';
const NET = '(?:internet|akses(?: data| internet)?|koneksi|layanan|data|jaringan|sambungan)';
const STOPPED =
  '(?:diputus(?:kan)?|terputus|putus|dihentikan|terhenti|berhenti|diblokir|terblokir|dinonaktifkan|nonaktif|dimatikan|mati|ditutup|disetop|distop|diisolir|dicabut|ditangguhkan|disuspen|disuspend)';
const GAP = '(?: [a-z]{1,14}){0,3}?';
const SPENT =
  '(?:(?:telah |sudah |udah )?(?:habis(?: terpakai| dipakai| digunakan| total)?|terpakai(?: habis| seluruhnya| semua)?|tercapai|terlampaui|terlewati|ludes|tandas|jebol|abis|kandas)|tidak (?:lagi )?tersisa|tak tersisa|(?:dipakai|digunakan|dihabiskan) (?:seluruhnya|semua(?:nya)?|habis))';

export const lexicon: Lexicon = [
  ['zeroRated', [`${NOT}${WILL} (?:me)?(?:motong|potong|ngurangi|makan|nyedot|kurangi) (?:kuota|paket)`, '(?:bebas|gratis) kuota (?:untuk|akses|buka)', 'zero-?rating', 'di luar (?:hitungan|perhitungan) kuota']],
  ['noThrottle', [`${SPEED} ${NOT}${WILL} ${DOWN}`, `${NOT}${WILL} ${DOWN} ${SPEED}`, `(?:tanpa|tidak ada|bebas(?: dari)?|anti) (?:penurunan|pembatasan|pengurangan|lemot|lelet|throttling)(?: ${SPEED})?`, `${NOT}${WILL} (?:diturunkan|dibatasi|diperlambat|dikurangi|lemot|lelet|melambat)`, `${SPEED} (?:tetap|selalu) (?:stabil|penuh|sama|full|maksimal|kencang)`]],
  ['noBlock', [`${NOT}${WILL} ${STOPPED}`, `${NOT} ada (?:pemutusan|pemblokiran|penghentian)`]],
  ['noCharge', [`${NOT}${WILL} (?:dikenakan|dikenai|kena|dipungut|ditagih(?:kan)?|dipotong|memotong|potong|terpotong|menyedot|mengurangi|bayar|membayar|terkena)(?: (?:biaya|tarif|pulsa|tambahan|pemakaian|ekstra|apa pun|apapun))*`, '(?:tanpa|tidak ada|bebas|nol) (?:biaya|tagihan|tarif|charge)(?: (?:tambahan|pemakaian|ekstra|kelebihan|tersembunyi))*', 'gratis', 'cuma-cuma']],
  ['noLimit', ['(?:tanpa|tidak ada|bebas|tak ada|tidak dikenakan) (?:adanya )?(?:batas(?:an)?(?: (?:kuota|pemakaian|penggunaan|data|FUP))?|kuota|FUP|limit|fair usage(?: policy)?)', 'tak terbatas', 'tidak terbatas', 'tidak dibatasi', 'sepuasnya', 'tanpa batas']],
  ['window', ['(?:pukul|jam) \\d{1,2}(?:[.:]\\d\\d)? ?(?:-|–|s\\.?\\/?d\\.?|sampai|hingga) ?(?:pukul |jam )?\\d{1,2}(?:[.:]\\d\\d)?', 'kuota malam', 'malam hari', 'dini hari', 'tengah malam']],
  ['either', ['atau(?! bahkan)(?= (?:akses |layanan |koneksi |internet )?(?:diputus|dihentikan|diblokir|dinonaktifkan|diturunkan|dibatasi|kecepatan))']],
  ['voice', ['menit', 'sms', 'telepon', 'telp(?:on)?', 'nelpon', 'panggilan', 'bicara']],
  ['hotspot', ['(?:mobile |personal )?hot-?spot', 'tethering', 'thetering', '(?:berbagi|membagi|bagi) (?:internet|koneksi|data|jaringan)']],
  ['roaming', ['roaming', '(?:di |ke )?luar negeri', '(?:di |ke )?mancanegara', 'internasional', '(?:umrah|umroh|haji)']],
  ['home', ['(?:di )?dalam negeri', 'domestik', 'di (?:seluruh )?indonesia', 'nasional']],
  ['video', ['video', 'streaming', 'resolusi', 'kualitas (?:gambar|video|sd|hd|standar)']],
  ['generation', [`${SPEED} (?:setara |jaringan )?(?:[23]g|edge|gprs)`, '(?:turun|pindah) ke (?:jaringan )?(?:[23]g|edge|gprs)']],
  ['deprioritise', ['prioritas(?:nya)? (?:akan )?(?:lebih |paling )?(?:rendah|diturunkan|dikurangi|berkurang|turun)', '(?:penurunan|kehilangan) prioritas', 'de-?prioritas(?:i|kan)', '(?:menurunkan|mengurangi) prioritas', 'setelah pelanggan lain', 'bukan prioritas']],
  ['congestion', ['(?:jaringan|trafik|lalu lintas)(?: (?:data|sedang|lagi|sangat|mulai))* (?:padat|sibuk|penuh|ramai|macet)', 'jam(?:-jam)? sibuk', 'kepadatan(?: (?:jaringan|trafik))?', 'kemacetan jaringan', 'beban jaringan', 'beban puncak', 'jam padat']],
  ['optional', [
    '(?:bisa|dapat|silakan|silahkan|boleh|tinggal|disarankan|ingin|mau|opsi|pilihan|untuk)(?: [a-z]{1,12}){0,2} (?:beli|membeli|tambah|menambah|aktifkan|mengaktifkan|upgrade|isi ulang|berlangganan|langganan|perpanjang|memperpanjang|daftar)', '(?:kecuali|sampai|hingga|sebelum)(?: [a-z]{1,12}){0,2} (?:membeli|beli|menambah|mengisi ulang|isi ulang|memperpanjang)(?: [a-z]{1,12}){0,3}', '(?:membeli|beli) (?:paket|kuota|booster|add-?on|extra)(?: tambahan)?', 'opsional', '(?:paket|kuota) (?:tambahan|extra|ekstra|darurat)', 'booster', 'add-?on', 'top-?up',
  ]],
  ['then', ['setelah itu', 'sesudah itu', 'setelahnya', 'sesudahnya', 'selanjutnya', 'kemudian', 'lalu', 'seterusnya', 'selebihnya', 'sisanya', 'turun lagi']],
  ['used', [
    `(?:setelah|sesudah|begitu|saat|ketika|jika|bila|apabila|kalau|kalo|jikalau|andai|usai|bilamana|sewaktu)? ?${QUOTA}(?: (?:utama|data|internet|harian|bulanan|anda|kamu|kita|pelanggan|reguler|regular|paket|pokok|wajar|FUP|nya|tersebut|ini|itu|pemakaian|lokal|semua|sudah|telah)){0,4} ${SPENT}`,
    SPENT, `(?:setelah|jika|bila|apabila|kalau|ketika|saat|begitu)(?: [a-z]{1,12}){0,3}? (?:melebihi|melewati|mencapai|menghabiskan|melampaui)(?: ${QUOTA}){0,2}`, `(?:melebihi|melewati|menghabiskan|melampaui)(?: ${QUOTA}){0,2}`, `(?:di ?luar|di ?atas|lewat|over) ${QUOTA}`, '(?:pemakaian|penggunaan) (?:berlebih(?:an)?|melebihi|di luar kuota|di luar paket|tidak wajar|selebihnya)', 'kelebihan (?:pemakaian|kuota|data|penggunaan)', 'over ?-?kuota', 'terlampaui',
  ]],
  ['block', [
    `${NET}${GAP} (?:akan |bakal |langsung |otomatis |pun |jadi |ikut )*${STOPPED}`, '(?:pemutusan|pemblokiran|penghentian|penangguhan) (?:akses|layanan|koneksi|internet|data|sementara)', `(?:${NOT}|ga) (?:lagi )?(?:bisa|dapat|mampu) (?:lagi )?(?:internetan|mengakses|akses|digunakan|dipakai|browsing|online|berselancar|terhubung|menggunakan (?:internet|data)|menikmati)`, '(?:di|ter)(?:hentikan|putus|blokir|nonaktifkan)', `${STOPPED} ${NET}`, '(?:memutus(?:kan)?|menghentikan|memblokir) (?:akses|layanan|koneksi|internet|data|sambungan)', 'no internet', 'tanpa (?:koneksi|akses) (?:internet|data)(?= (?:sampai|hingga))',
  ]],
  ['bolt', ['(?:secara )?otomatis (?:akan )?(?:membeli|dibelikan|terbeli|ditambah(?:kan)?|menambah(?:kan)?|terisi|diisi|mengaktifkan|teraktivasi|diaktifkan|bertambah)', '(?:akan )?(?:ditambahkan|ditambah|dibelikan|terbeli|diaktifkan|teraktivasi|terisi)(?: [a-z]{1,12}){0,3}? (?:secara )?otomatis', '(?:penambahan|pembelian|pengisian) (?:kuota |paket |data )?otomatis', 'auto-?(?:top-?up|beli|buy|refill)']],
  ['payg', ['tanpa paket(?: (?:data|internet|aktif))*', '(?:belum|tidak) (?:punya|memiliki|mengaktifkan|berlangganan|ada) paket', 'pay as you (?:use|go)', 'PAYU', 'tarif non-?paket']],
  ['charge', ['(?:dikenakan|dikenai|terkena|kena|berlaku|diberlakukan|menggunakan|pakai|memakai|mengikuti)(?: [a-z]{1,12})? (?:biaya|tarif|charge|ongkos)(?: (?:dasar|normal|reguler|regular|tambahan|kelebihan|data|internet|pemakaian|standar|per pemakaian))*', '(?:pulsa|saldo)(?: (?:utama|akan|bakal|kamu|anda|langsung|otomatis|juga|ikut|reguler)){0,3} (?:terpotong|dipotong|kepotong|kesedot|tersedot|disedot|terkuras|berkurang|kepake|terpakai|habis)', '(?:memotong|motong|potong|menyedot|sedot) (?:pulsa|saldo)', '(?:di|ter)tagih(?:kan)?', '(?:biaya|tarif) (?:kelebihan|tambahan|ekstra|extra|overage|dasar|normal|reguler)(?: (?:pemakaian|data|internet|kuota))*', 'dibebankan', 'dikenakan', 'tarif dasar', 'bayar (?:lagi|ekstra|tambahan)']],
  ['weakCharge', ['tarif(?:nya)?', 'biaya(?:nya)?', 'seharga', 'harga(?:nya)?']],
  ['ban', ['(?:tidak|tak|belum|nggak|gak) (?:bisa|dapat|boleh|diizinkan|diperbolehkan|diperkenankan|berlaku|tersedia|mendukung|didukung|termasuk)', 'dilarang', 'tidak untuk']],
  ['throttle', [`${SPEED}${GAP} (?:akan |bakal |langsung |otomatis |juga |hanya |bisa )*${DOWN}`, `${DOWN} ${SPEED}`, `${SPEED}${GAP} (?:lebih |sangat |yang )?(?:rendah|lambat|terbatas|minimum|minimal|dasar|lemot|lelet|pelan)`, '(?:jadi |menjadi |makin |lebih |super )?(?:lemot|lelet|lola|selow)', `${NET} (?:akan |bakal |jadi |menjadi )?(?:lambat|pelan|melambat|lemot|diperlambat|dibatasi)`, 'throttling', 'di-?throttle', 'siput', 'diperlambat', 'melambat']],
  ['weak', [DOWN, 'menjadi', 'jadi']],
  ['steady', ['tetap', 'masih (?:bisa|dapat)', 'bisa (?:tetap|terus|lanjut)', 'berjalan', 'dengan kecepatan', 'hanya']],
  ['ceiling', [`${SPEED} (?:maks\\.?|maksimal|maksimum|tertinggi)`, `batas ${SPEED}`]],
  ['outside', ['(?:di ?luar|kelebihan) (?:paket|kuota)']],
  ['policy', ['FUP', 'fair usage(?: policy)?', 'fair use(?: policy)?', '(?:kebijakan|aturan|batas|ketentuan) (?:pemakaian|penggunaan)(?: (?:yang )?wajar)?', 'pemakaian wajar', 'penggunaan wajar', 'batas (?:kuota|data)']],
  ['normal', ['rata-rata', 'umumnya', 'biasanya', 'normal', 'kecepatan penuh', 'full speed']],
  ['speedWord', [SPEED]],
  ['included', ['termasuk', 'menyediakan', 'mendapat(?:kan)?', 'dapat(?:kan)?', 'berisi', 'memberikan', 'berkuota', 'kuota']],
];

export const numberWords: ReadonlyMap<string, number> = new Map(
  ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'].map((word, index) => [word, index + 1] as const),
);
