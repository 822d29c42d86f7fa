/** Codes of currencies as they are printed beside amounts. */

/** ISO 4217, and RMB, which is what many write for CNY. */
export const CURRENCY_CODES: readonly string[] = (
  'USD EUR GBP CNY RMB JPY KRW INR AUD CAD NZD SGD HKD TWD MOP MYR THB IDR PHP VND BRL MXN CLP ARS COP PEN UYU ZAR NGN ' +
  'KES GHS EGP MAD XOF XAF XPF CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY ILS AED SAR QAR PKR BDT LKR NPR MVR ' +
  'CVE TZS UGX'
).split(' ');
