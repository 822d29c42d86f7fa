import { testRows, type Row } from './rows.ts';

/** A charge beyond the allowance, and a later sentence with an amount of its own for something else. */
const OF_ANOTHER: readonly Row[] = [
  ['en', 'of another', 'Included 5 MB per SIM. Overage USD 0.10 per MB. A SIM above 100 MB is suspended.', ['charge 5 0.1/1', 'block 100']],
  ['en', 'of another', 'Overage USD 0.10 per MB. A SIM above 100 MB is suspended.', ['charge 0.1/1', 'block 100']],
  [
    'en',
    'of another',
    'Once your data is used up, speeds are reduced. Hotspot use is limited to 10GB.',
    ['throttle', 'hotspot unspecified 10000'],
  ],
  ['zh', 'of another', '套内5MB，超出0.10元/MB。超过100MB的卡将被停机。', ['charge 5 0.1/1', 'block 100']],
  ['zh', 'of another', '超出套餐按0.10元/MB计费。单卡超过100MB停机。', ['charge 0.1/1', 'block 100']],
  [
    'de',
    'of another',
    'Inklusive 5 MB je SIM. Mehrverbrauch 0,10 € pro MB. Eine SIM über 100 MB wird gesperrt.',
    ['charge 5 0.1/1', 'block 100'],
  ],
  ['de', 'of another', 'Mehrverbrauch kostet 0,10 € pro MB. Eine SIM über 100 MB wird gesperrt.', ['charge 0.1/1', 'block 100']],
  [
    'fr',
    'of another',
    '5 Mo inclus par SIM. Dépassement : 0,10 € par Mo. Une SIM au-delà de 100 Mo est suspendue.',
    ['charge 5 0.1/1', 'block 100'],
  ],
  [
    'es',
    'of another',
    'Incluye 5 MB por SIM. Exceso: 0,10 € por MB. Una SIM que supere los 100 MB se suspende.',
    ['charge 5 0.1/1', 'block 100'],
  ],
  [
    'it',
    'of another',
    'Inclusi 5 MB per SIM. Extra soglia: 0,10 € per MB. Una SIM oltre i 100 MB viene sospesa.',
    ['charge 5 0.1/1', 'block 100'],
  ],
  [
    'pt',
    'of another',
    'Inclui 5 MB por SIM. Excedente: 0,10 € por MB. Um SIM acima de 100 MB é suspenso.',
    ['charge 5 0.1/1', 'block 100'],
  ],
  [
    'ja',
    'of another',
    '1回線あたり5MBを含みます。超過分は1MBあたり10円です。100MBを超えたSIMは停止します。',
    ['charge 5 10/1', 'block 100'],
  ],
  ['ko', 'of another', '회선당 5MB 제공. 초과 시 1MB당 10원이 부과됩니다. 100MB를 넘는 회선은 정지됩니다.', ['charge 5 10/1', 'block 100']],
  [
    'hi',
    'of another',
    'हर SIM पर 5MB शामिल है। अतिरिक्त उपयोग पर ₹1 प्रति MB। 100MB से ऊपर जाने पर SIM बंद कर दी जाती है।',
    ['charge 5 1/1', 'block 100'],
  ],
];

/** Look-alikes: an amount that is not what the effect starts at, or that tells nothing. */
const NOT_SO: readonly Row[] = [
  ['en', 'not so', 'Enjoy unlimited data at up to 5 Mbps all month.', ['throttle 0 5000']],
  ['en', 'not so', 'You can buy 10GB for $20. When your own data has gone, you are slowed to 64 kbps.', ['throttle 64']],
  ['en', 'not so', 'Bring a friend and get 5GB. Whoever uses more of the fast data is not slowed.', ['full_speed 0']],
  ['zh', 'not so', '全程最高5Mbps，流量不限。', ['throttle 0 5000']],
  ['zh', 'not so', '可另购10GB加油包。套餐流量用完后限速64Kbps。', ['throttle 64']],
  ['de', 'not so', 'Auf Wunsch sind 10 GB für 20 € buchbar. Ist das Datenvolumen aufgebraucht, surfen Sie mit 64 kbit/s.', ['throttle 64']],
  ['fr', 'not so', 'Recharge de 10 Go à 20 € en option. Une fois l’enveloppe épuisée, le débit est réduit à 64 kbit/s.', ['throttle 64']],
  ['es', 'not so', 'Puedes contratar un bono de 10 GB por 20 €. Al agotar tus datos navegas a 64 kbps.', ['throttle 64']],
  ['it', 'not so', 'Puoi acquistare 10 GB a 20 €. Finiti i Giga, la velocità scende a 64 kbps.', ['throttle 64']],
  ['pt', 'not so', 'Pode comprar 10 GB por 20 €. Esgotados os dados, a velocidade cai para 64 kbps.', ['throttle 64']],
  ['ja', 'not so', '10GBの追加は2,000円で購入できます。データ容量を使い切ると128kbpsになります。', ['throttle 128']],
  ['ko', 'not so', '10GB 충전권은 20,000원에 구매할 수 있습니다. 기본 데이터를 소진하면 400kbps로 제한됩니다.', ['throttle 400']],
  ['hi', 'not so', 'आप ₹200 में 10GB का ऐड-ऑन खरीद सकते हैं। डेटा खत्म होने पर स्पीड 64kbps हो जाएगी।', ['throttle 64']],
];

testRows([...OF_ANOTHER, ...NOT_SO]);
