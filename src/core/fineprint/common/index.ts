/** The shared readers of quantities. */
export * from './boundary.ts';
export { currencyOfCountry, type CurrencyContext } from './currency.ts';
export { foldWidth } from './fold.ts';
export { readMoneys, type MoneyOptions, type MoneyReading, type MoneyValue } from './money.ts';
export { readNumbers, type NumberReading, type NumberValue } from './number.ts';
export { readPeriods, type PeriodReading } from './period.ts';
export type { Reading } from './reading.ts';
export { readSpeeds, type SpeedOptions, type SpeedReading } from './speed.ts';
export { readUnitPrices, type UnitPriceOptions, type UnitPriceReading, type UnitPriceValue } from './unit-price.ts';
export { readVolumes, type VolumeOptions, type VolumeReading } from './volume.ts';
