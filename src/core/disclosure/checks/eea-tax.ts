/**
 * Standard rates of value-added tax in the European Economic Area, as in data/countries (a test holds both together): rules are put to
 * plans without the files of the countries at hand. Prices are advertised with tax in all of them.
 */
import type { StandardRate } from '../../model/index.ts';

export const EEA_TAX: ReadonlyMap<string, StandardRate> = new Map([
  ['AT', { percent: 20, since: '1984-01-01' }],
  ['BE', { percent: 21, since: '1996-01-01' }],
  ['BG', { percent: 20, since: '1999-01-01' }],
  ['CY', { percent: 19, since: '2014-01-13' }],
  ['CZ', { percent: 21, since: '2013-01-01' }],
  ['DE', { percent: 19, since: '2021-01-01' }],
  ['DK', { percent: 25, since: '1992-01-01' }],
  ['EE', { percent: 24, since: '2025-07-01' }],
  ['ES', { percent: 21, since: '2012-09-01' }],
  ['FI', { percent: 25.5, since: '2024-09-01' }],
  ['FR', { percent: 20, since: '2014-01-01' }],
  ['GR', { percent: 24, since: '2016-06-01' }],
  ['HR', { percent: 25, since: '2012-03-01' }],
  ['HU', { percent: 27, since: '2012-01-01' }],
  ['IE', { percent: 23, since: '2021-03-01' }],
  ['IS', { percent: 24, since: '2015-01-01' }],
  ['IT', { percent: 22, since: '2013-10-01' }],
  ['LI', { percent: 8.1, since: '2024-01-01' }],
  ['LT', { percent: 21, since: '2009-09-01' }],
  ['LU', { percent: 17, since: '2024-01-01' }],
  ['LV', { percent: 21, since: '2012-07-01' }],
  ['MT', { percent: 18, since: '2004-01-01' }],
  ['NL', { percent: 21, since: '2012-10-01' }],
  ['NO', { percent: 25, since: '2005-01-01' }],
  ['PL', { percent: 23, since: '2011-01-01' }],
  ['PT', { percent: 23, since: '2011-01-01' }],
  ['RO', { percent: 21, since: '2025-08-01' }],
  ['SE', { percent: 25, since: '1990-07-01' }],
  ['SI', { percent: 22, since: '2013-07-01' }],
  ['SK', { percent: 23, since: '2025-01-01' }],
]);
