/** The countries of the generated catalogue, with their share of it, currency and language. */
import type { Language } from './words.ts';

export interface Country {
  readonly code: string;
  /** Parts of about 1,000. */
  readonly share: number;
  readonly currency: string;
  readonly language: Language;
  /** What one US dollar is worth, roughly: only so that prices look right. */
  readonly rate: number;
}

/** code share currency rate language */
const TABLE = `
US 250 USD 1 en · CN 90 CNY 7 zh · IN 60 INR 40 en · DE 45 EUR 0.9 de · GB 40 GBP 0.8 en · JP 40 JPY 140 ja · KR 35 KRW 1200 ko
BR 30 BRL 4 pt · FR 28 EUR 0.9 fr · CA 25 CAD 1.3 en · AU 22 AUD 1.4 en · ES 20 EUR 0.9 es · IT 18 EUR 0.8 es · MX 18 MXN 12 es
ZA 16 ZAR 12 en · PL 15 PLN 3 pl · RU 15 RUB 30 ru · HK 14 HKD 7 zh-hant · TW 14 TWD 25 zh-hant · PT 13 EUR 0.9 pt · NG 12 NGN 300 en
KE 10 KES 60 en · AR 9 ARS 400 es · CL 9 CLP 500 es · CO 9 COP 2000 es · PE 8 PEN 3 es · NL 8 EUR 0.9 en · BE 7 EUR 0.9 fr
AT 7 EUR 0.8 de · CH 7 CHF 0.9 de · SE 6 SEK 9 en · NO 6 NOK 9 en · DK 6 DKK 6 en · FI 6 EUR 0.9 en · IE 6 EUR 0.9 en
NZ 6 NZD 1.5 en · SG 6 SGD 1.3 en · MY 6 MYR 3 en · PH 6 PHP 30 en · ID 6 IDR 6000 en · TH 5 THB 20 en · VN 5 VND 9000 en
TR 5 TRY 12 en · UA 5 UAH 15 ru · KZ 4 KZT 200 ru · CZ 4 CZK 18 pl · RO 4 RON 3 en · GR 4 EUR 0.9 en · HU 4 HUF 250 en
IL 4 ILS 3 en · AE 4 AED 4 en · SA 4 SAR 4 en · EG 4 EGP 12 en · MA 3 MAD 8 fr · GH 3 GHS 6 en · TZ 3 TZS 1500 en
MO 3 MOP 8 zh-hant · UY 2 UYU 30 es · CV 2 CVE 80 pt · IS 2 ISK 100 en · LU 2 EUR 1 fr
`;

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split(/[·\n]/)
  .map((entry) => {
    const [code = '', share, currency = '', rate, language] = entry.trim().split(' ');
    return { code, share: Number(share), currency, rate: Number(rate), language: language as Language };
  });
