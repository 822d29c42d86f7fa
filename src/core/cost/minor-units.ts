/** Decimal places of a currency: the unit a bill is rounded to. Source: ISO 4217, list one (minor units). */

const NONE = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));
const THREE = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** 2 unless the currency has another number of decimals; 2 where the currency is not known. */
export function minorUnits(currency: string | null): number {
  if (currency === null) return 2;
  return NONE.has(currency) ? 0 : THREE.has(currency) ? 3 : 2;
}
