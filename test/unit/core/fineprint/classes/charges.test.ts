import { expect, test } from 'vitest';
import { readFinePrint } from '../../../../../src/core/fineprint/index.ts';
import { wireTier, type WireTier } from '../../../../../src/core/model/index.ts';

/** Language, structure, text, and its tiers: effect, start in megabytes, speed or price per megabytes, most. */
const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  // Packs that are added by themselves, size and price apart.
  ['en', 'pack', 'After 20GB, 1 GB is added automatically for $5.', ['charge 20000 5/1000']],
  ['en', 'pack', 'Once your 10GB are gone, blocks of 1GB at $10 apiece go onto the account automatically.', ['charge 10000 10/1000']],
  [
    'en',
    'pack',
    'You get 1GB a day. Get through it and another $8 buys the next 1GB; we do that for you automatically.',
    ['charge 1000 8/1000'],
  ],
  ['en', 'pack', 'Use more than 500GB and a further 100 GB, or any part of it, puts $15 on the next invoice.', ['charge 500000 15/100000']],
  ['en', 'pack', 'When you have used 5GB we add another 500MB and charge you $3 each time.', ['charge 5000 3/500']],
  ['zh', 'pack', '套餐内10GB用完后，系统自动为您叠加1GB流量包，每个收费10元。', ['charge 10000 10/1000']],
  ['zh', 'pack', '3GB用完后自动续包，每包500MB，收取5元。', ['charge 3000 5/500']],
  ['zh', 'pack', '超出20GB后，按每个1GB包5元自动叠加。', ['charge 20000 5/1000']],
  ['zh', 'pack', '5GB用尽，再扣8元即得下一个1GB，系统自动办理。', ['charge 5000 8/1000']],
  ['de', 'pack', 'Sind die 5 GB verbraucht, wird automatisch 1 GB für 5 € hinzugebucht.', ['charge 5000 5/1000']],
  ['de', 'pack', 'Nach 3 GB kommen automatisch Pakete von je 200 MB hinzu, das Stück zu 2 €.', ['charge 3000 2/200']],
  ['de', 'pack', 'Ab 10 GB legen wir selbsttätig 500 MB nach und berechnen dafür jeweils 3 €.', ['charge 10000 3/500']],
  ['fr', 'pack', 'Au-delà de 5 Go, 1 Go supplémentaire est ajouté automatiquement pour 5 €.', ['charge 5000 5/1000']],
  ['fr', 'pack', 'Une fois les 10 Go consommés, des blocs de 500 Mo à 3 € pièce s’ajoutent automatiquement.', ['charge 10000 3/500']],
  ['es', 'pack', 'Al consumir los 5 GB se añade automáticamente 1 GB por 5 €.', ['charge 5000 5/1000']],
  ['it', 'pack', 'Superati i 5 GB viene aggiunto in automatico 1 GB a 5 €.', ['charge 5000 5/1000']],
  ['it', 'pack', 'Finiti i 10 GB si attivano automaticamente pacchetti da 500 MB al costo di 3 € ciascuno.', ['charge 10000 3/500']],
  ['pt', 'pack', 'Esgotados os 5 GB, é adicionado automaticamente 1 GB por 5 €.', ['charge 5000 5/1000']],
  ['ja', 'pack', '5GBを超えると1GBが1,000円で自動的に追加されます。', ['charge 5000 1000/1000']],
  ['ja', 'pack', '20GBを使い切ると、500MBごとに550円で自動チャージされます。', ['charge 20000 550/500']],
  ['ko', 'pack', '5GB 소진 시 1GB가 5,000원에 자동으로 추가됩니다.', ['charge 5000 5000/1000']],
  ['ko', 'pack', '10GB를 다 쓰면 500MB씩 3,000원에 자동 충전됩니다.', ['charge 10000 3000/500']],
  ['hi', 'pack', '5GB खत्म होने पर ₹50 में 1GB अपने आप जुड़ जाएगा।', ['charge 5000 50/1000']],

  // At most so often, and what comes behind.
  ['en', 'count', 'After 2GB, 500MB is added automatically for $5, no more than four times a month.', ['charge 2000 5/500 max20']],
  [
    'en',
    'count',
    'After 2GB we automatically add 500MB for $5, up to four times a month. After the fourth pack data stops.',
    ['charge 2000 5/500 max20', 'block 4000'],
  ],
  [
    'en',
    'count',
    'Past 200GB, $10 per extra 50GB applies. No month is ever billed for more than four of these.',
    ['charge 200000 10/50000 max40'],
  ],
  ['zh', 'count', '3GB用完后自动叠加1GB，收8元，每月最多叠加10次。', ['charge 3000 8/1000 max80']],
  ['de', 'count', 'Nach 2 GB werden automatisch 500 MB für 5 € zugebucht, höchstens viermal im Monat.', ['charge 2000 5/500 max20']],
  [
    'fr',
    'count',
    'Au-delà de 40 Go, 1 Go est ajouté automatiquement pour 5 €, trois fois par mois au maximum.',
    ['charge 40000 5/1000 max15'],
  ],
  [
    'es',
    'count',
    'Al agotar los 3 GB se añaden automáticamente 200 MB por 2 €, hasta un máximo de 5 veces al mes.',
    ['charge 3000 2/200 max10'],
  ],
  ['it', 'count', 'Oltre i 3 GB si aggiungono in automatico 200 MB a 2 €, per un massimo di 5 volte al mese.', ['charge 3000 2/200 max10']],
  ['pt', 'count', 'Depois de 3 GB são adicionados automaticamente 200 MB por 2 €, no máximo 5 vezes por mês.', ['charge 3000 2/200 max10']],
  ['ja', 'count', '3GBを超えると500MBが550円で自動追加され、月6回までです。', ['charge 3000 550/500 max3300']],
  ['ko', 'count', '3GB 초과 시 500MB가 3,000원에 자동 충전되며, 월 최대 5회까지 가능합니다.', ['charge 3000 3000/500 max15000']],

  // The price in the sentence before.
  ['en', 'before', 'An extra GB is $5. Once you have used your 10GB it is added automatically.', ['charge 10000 5/1000']],
  ['de', 'before', 'Nach 10 GB wird automatisch nachgebucht. Ein Paket mit 500 MB kostet 3 €.', ['charge 10000 3/500']],
  ['zh', 'before', '10GB用完后系统自动叠加流量包。每个流量包500MB，5元。', ['charge 10000 5/500']],
  ['en', 'before', 'After 10GB, data packs are added automatically. Each pack holds 500MB and costs $3.', ['charge 10000 3/500']],
  [
    'fr',
    'before',
    'Au-delà de 10 Go, une recharge est ajoutée automatiquement. Chaque recharge de 500 Mo coûte 3 €.',
    ['charge 10000 3/500'],
  ],
  ['es', 'before', 'Superados los 10 GB se activa automáticamente un bono. Cada bono de 500 MB cuesta 3 €.', ['charge 10000 3/500']],
  ['it', 'before', 'Superati i 10 GB si attiva in automatico un pacchetto. Ogni pacchetto da 500 MB costa 3 €.', ['charge 10000 3/500']],
  ['pt', 'before', 'Após 10 GB é ativado automaticamente um pacote. Cada pacote de 500 MB custa 3 €.', ['charge 10000 3/500']],
  ['ja', 'before', '10GBを超えると自動でデータが追加されます。追加は500MBごとに550円です。', ['charge 10000 550/500']],

  // Rates that rise.
  [
    'en',
    'rising',
    'Over 200GB you pay $5 for the first 50GB bucket, $10 for every 50GB bucket after that.',
    ['charge 200000 5/50000', 'charge 250000 10/50000'],
  ],
  ['zh', 'rising', '超出200GB后，首个50GB收5元，此后每50GB收10元。', ['charge 200000 5/50000', 'charge 250000 10/50000']],
  [
    'de',
    'rising',
    'Über 200 GB zahlen Sie 5 € für die ersten 50 GB und danach 10 € je weitere 50 GB.',
    ['charge 200000 5/50000', 'charge 250000 10/50000'],
  ],
  [
    'fr',
    'rising',
    'Au-delà de 200 Go, 5 € pour les premiers 50 Go, puis 10 € par tranche de 50 Go.',
    ['charge 200000 5/50000', 'charge 250000 10/50000'],
  ],
  [
    'es',
    'rising',
    'Por encima de 200 GB se cobran 5 € por los primeros 50 GB y después 10 € por cada 50 GB adicionales.',
    ['charge 200000 5/50000', 'charge 250000 10/50000'],
  ],
  [
    'it',
    'rising',
    'Oltre i 200 GB si pagano 5 € per i primi 50 GB, poi 10 € ogni 50 GB.',
    ['charge 200000 5/50000', 'charge 250000 10/50000'],
  ],
  [
    'pt',
    'rising',
    'Acima de 200 GB paga 5 € pelos primeiros 50 GB e depois 10 € por cada 50 GB.',
    ['charge 200000 5/50000', 'charge 250000 10/50000'],
  ],
  [
    'ja',
    'rising',
    '200GBを超えると最初の50GBは500円、その後は50GBごとに1,000円かかります。',
    ['charge 200000 500/50000', 'charge 250000 1000/50000'],
  ],
  [
    'ko',
    'rising',
    '200GB 초과 시 처음 50GB는 5,000원, 그 후에는 50GB당 10,000원이 부과됩니다.',
    ['charge 200000 5000/50000', 'charge 250000 10000/50000'],
  ],

  // From the first byte.
  ['en', 'metered', 'Out of bundle rate: R0.49 per MB.', ['charge ? 0.49/1']],
  ['en', 'metered', 'Pay as you go: data costs 5c per MB.', ['charge 0 0.05/1']],
  ['en', 'metered', 'No bundle? Data is charged at $0.01 per 10 KB from your credit.', ['charge 0 0.01/0.01']],
  ['zh', 'metered', '无固定流量，按0.1元/MB从余额中扣费，用多少算多少。', ['charge 0 0.1/1']],
  ['zh', 'metered', '不订套餐的话，流量每10KB收0.01元，从话费里扣。', ['charge 0 0.01/0.01']],
  ['de', 'metered', 'Ohne gebuchte Option kostet jedes MB 24 Cent.', ['charge 0 0.24/1']],
  ['de', 'metered', 'Abgerechnet wird nach Verbrauch, 10 Cent je MB ab dem ersten Byte.', ['charge 0 0.1/1']],
  ['fr', 'metered', 'Sans forfait actif, la connexion est facturée 0,05 € par Mo dès le premier octet.', ['charge 0 0.05/1']],
  ['fr', 'metered', 'Hors forfait, l’internet est décompté du crédit à raison de 5 centimes par Mo.', ['charge ? 0.05/1']],
  ['es', 'metered', 'Sin bono activo, los datos se descuentan del saldo a 0,01 € por cada 10 KB.', ['charge 0 0.01/0.01']],
  ['it', 'metered', 'Senza un’offerta dati attiva si applicano 25 centesimi per ogni MB.', ['charge 0 0.25/1']],
  ['pt', 'metered', 'Sem pacote ativo, a internet é descontada do saldo a 0,05 € por MB.', ['charge 0 0.05/1']],
  ['ja', 'metered', 'パックに加入していない場合、1MBあたり10円が残高から引かれます。', ['charge 0 10/1']],
  ['ko', 'metered', '요금제 없이 쓰면 0.5KB당 0.25원이 부과됩니다.', ['charge 0 0.25/0.0005']],
  ['hi', 'metered', 'बिना पैक के डेटा इस्तेमाल करने पर 10KB के 4 पैसे कटेंगे।', ['charge 0 0.04/0.01']],

  // Prices in words.
  ['en', 'words', 'After 10GB it’s 5 bucks a gig.', ['charge 10000 5/1000']],
  ['en', 'words', 'go over the 5gb and it is 1c a meg', ['charge 5000 0.01/1']],
  ['en', 'words', 'Beyond 20GB we charge ten dollars a gigabyte.', ['charge 20000 10/1000']],
  ['zh', 'words', '超出10G以后五块钱一个G。', ['charge 10000 5/1000']],
  ['de', 'words', 'Über 10 GB kostet das Gigabyte fünf Euro.', ['charge 10000 5/1000']],
  ['de', 'words', 'Nach 5 GB 2 Euro pro Giga.', ['charge 5000 2/1000']],
  ['fr', 'words', 'Après 10 Go, c’est 5 euros le giga.', ['charge 10000 5/1000']],
  ['es', 'words', 'Pasados los 10 GB te cobran 5 euros el giga.', ['charge 10000 5/1000']],
  ['it', 'words', 'Oltre i 10 GB si pagano 5 euro a giga.', ['charge 10000 5/1000']],
  ['pt', 'words', 'Passando dos 10 GB, são 5 euros o giga.', ['charge 10000 5/1000']],
  ['ko', 'words', '10기가 넘으면 1기가에 5천원씩 나와요.', ['charge 10000 5000/1000']],

  // The most money.
  [
    'en',
    'most',
    'A provider may bill you at most $50 in overage fees in one month. At that amount it has to suspend your data.',
    ['charge ? max50', 'block ?'],
  ],
  ['en', 'most', 'After 5GB you pay $1 per 100MB, never more than $20 a month.', ['charge 5000 1/100 max20']],
  ['zh', 'most', '套外流量费每月最多收600元，达到后暂停上网。', ['charge ? max600', 'block ?']],
  ['zh', 'most', '国内流量0.19元/MB，每天最多收2元，收满后当天不再收费。', ['charge 0 0.19/1 max2']],
  ['de', 'most', 'Nach 5 GB zahlen Sie 1 € je 100 MB, im Monat aber nie mehr als 20 €.', ['charge 5000 1/100 max20']],
  [
    'de',
    'most',
    'Sobald außerhalb der Inklusivleistung 60 € angefallen sind, wird die Datenverbindung getrennt.',
    ['charge ? max60', 'block ?'],
  ],
  ['fr', 'most', 'Au-delà de 5 Go, 1 € par 100 Mo, dans la limite de 20 € par mois.', ['charge 5000 1/100 max20']],
  ['fr', 'most', 'Dès que le hors-forfait atteint 50 €, l’accès à l’internet est coupé.', ['charge ? max50', 'block ?']],
  ['es', 'most', 'A partir de 5 GB pagas 1 € por cada 100 MB, con un máximo de 20 € al mes.', ['charge 5000 1/100 max20']],
  ['es', 'most', 'Cuando el consumo extra llegue a 50 €, se cortan los datos.', ['charge ? max50', 'block ?']],
  ['it', 'most', 'Oltre i 5 GB paghi 1 € ogni 100 MB, fino a un massimo di 20 € al mese.', ['charge 5000 1/100 max20']],
  ['it', 'most', 'Al raggiungimento dei 50 euro di traffico extra i dati vengono bloccati.', ['charge ? max50', 'block ?']],
  ['pt', 'most', 'Acima de 5 GB paga 1 € por cada 100 MB, até ao máximo de 20 € por mês.', ['charge 5000 1/100 max20']],
  ['ja', 'most', '5GBを超えると100MBごとに100円、月の上限は2,000円です。', ['charge 5000 100/100 max2000']],
  ['ko', 'most', '5GB 초과 시 100MB당 1,000원이 부과되며 월 최대 20,000원입니다.', ['charge 5000 1000/100 max20000']],

  // The most in data.
  ['en', 'most data', 'Beyond 3GB it is $1 per 100MB, up to 500MB extra; then data stops.', ['charge 3000 1/100 max5', 'block 3500']],
  [
    'de',
    'most data',
    'Nach 3 GB 1 € je 100 MB, bis maximal 500 MB zusätzlich; dann wird gesperrt.',
    ['charge 3000 1/100 max5', 'block 3500'],
  ],
  ['zh', 'most data', '超出3GB后每100MB收1元，最多再用500MB，之后断网。', ['charge 3000 1/100 max5', 'block 3500']],

  // All of it again.
  ['en', 'again', 'When the 1GB is used up, the bundle renews automatically for $5.', ['charge 1000 5/1000']],
  ['zh', 'again', '1GB日包用完后自动续订，再扣5元。', ['charge 1000 5/1000']],
  ['fr', 'again', 'Le forfait de 1 Go à 5 € est reconduit automatiquement à chaque épuisement.', ['charge 1000 5/1000']],
  ['es', 'again', 'Al agotar el bono de 1 GB se renueva automáticamente por 5 €.', ['charge 1000 5/1000']],
  ['it', 'again', 'Quando finisce 1 GB l’offerta si rinnova automaticamente a 5 €.', ['charge 1000 5/1000']],

  // None of it.
  ['en', 'none', 'The plan costs $30 a month with 10GB; after that, 128 kbps.', ['throttle 10000 @128']],
  ['en', 'none', 'After 10GB data stops. Need more? Buy 1GB for $5 in the app.', ['block 10000']],
  ['en', 'none', 'Calls are $0.25 a minute and texts 10c each. After 5GB speeds drop to 128 kbps.', ['throttle 5000 @128']],
  ['en', 'none', 'A $35 activation fee applies. After 5GB data is slowed to 256 kbps.', ['throttle 5000 @256']],
  ['en', 'none', 'We refund $5 for every GB you leave unused.', []],
  ['en', 'none', 'Renew every 30 days for $20 and get 10GB.', []],
  ['en', 'none', 'Your plan renews automatically every 28 days for £10 with 20GB of data.', []],
  ['en', 'none', 'A late payment adds $5 to your bill automatically.', []],
  ['zh', 'none', '月费59元含10GB，用完后降速至128Kbps。', ['throttle 10000 @128']],
  ['zh', 'none', '10GB用完后断网，可自行购买1GB加油包，5元一个。', ['block 10000']],
  ['zh', 'none', '语音0.15元/分钟，短信0.1元/条。10GB用完后限速128Kbps。', ['throttle 10000 @128']],
  ['zh', 'none', '套餐到期自动续订，每月59元含20GB。', []],
  ['zh', 'none', '未用完的流量按每GB返还1元话费。', []],
  ['de', 'none', 'Der Tarif mit 10 GB kostet 20 € im Monat; danach 64 kbit/s.', ['throttle 10000 @64']],
  ['de', 'none', 'Die Option mit 5 GB verlängert sich automatisch alle 4 Wochen für 9,99 €.', []],
  ['de', 'none', 'Anrufe kosten 9 Cent pro Minute. Ab 5 GB wird auf 64 kbit/s gedrosselt.', ['throttle 5000 @64']],
  ['fr', 'none', 'Le forfait 10 Go à 20 € par mois ; au-delà, débit réduit à 128 kbit/s.', ['throttle 10000 @128']],
  ['fr', 'none', 'L’option de 5 Go est renouvelée automatiquement chaque mois pour 10 €.', []],
  ['fr', 'none', 'Appels à 0,25 € la minute. Au-delà de 5 Go, débit réduit à 128 kbit/s.', ['throttle 5000 @128']],
  ['es', 'none', 'La tarifa de 10 GB cuesta 20 € al mes; después, 128 kbps.', ['throttle 10000 @128']],
  ['es', 'none', 'El bono de 5 GB se renueva automáticamente cada mes por 10 €.', []],
  ['es', 'none', 'Llamadas a 0,25 € el minuto. A partir de 5 GB la velocidad baja a 128 kbps.', ['throttle 5000 @128']],
  ['it', 'none', 'L’offerta da 10 GB costa 20 € al mese; poi 128 kbps.', ['throttle 10000 @128']],
  ['it', 'none', 'L’offerta da 5 GB si rinnova automaticamente ogni mese a 10 €.', []],
  ['pt', 'none', 'O plano de 10 GB custa 20 € por mês; depois, 128 kbps.', ['throttle 10000 @128']],
  ['pt', 'none', 'O pacote de 5 GB renova automaticamente todos os meses por 10 €.', []],
  ['ja', 'none', '月額2,980円で10GB、超過後は128kbps。', ['throttle 10000 @128']],
  ['ja', 'none', '通話は30秒22円。5GBを超えると128kbpsに制限されます。', ['throttle 5000 @128']],
  ['ko', 'none', '월 33,000원에 10GB 제공, 소진 후 400kbps.', ['throttle 10000 @400']],
  ['ko', 'none', '통화는 초당 1.98원. 5GB 소진 시 400kbps로 제한됩니다.', ['throttle 5000 @400']],
  ['hi', 'none', '₹299 में 28 दिन के लिए 10GB, उसके बाद 64kbps।', ['throttle 10000 @64']],
];

const COUNTRY: Readonly<Record<string, string>> = {
  en: 'US',
  zh: 'CN',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
  ja: 'JP',
  ko: 'KR',
  hi: 'IN',
};

const written = ({ action, from_mb, down_kbps, price, price_unit_mb, charge_cap }: WireTier): string =>
  [
    action === 'bolt_on' ? 'charge' : action,
    from_mb ?? '?',
    ...(down_kbps === null ? [] : [`@${down_kbps}`]),
    ...(price === null ? [] : [`${price}/${price_unit_mb ?? '?'}`]),
    ...(charge_cap === null ? [] : [`max${charge_cap}`]),
  ].join(' ');

test.each(CASES)('%s: %s: %s', (language, _structure, text, tiers) => {
  const found = readFinePrint(text, { language, country: COUNTRY[language] ?? null }).value.tiers;
  expect(found.map(({ tier }) => written(wireTier(tier))).sort()).toEqual([...tiers].sort());
});
