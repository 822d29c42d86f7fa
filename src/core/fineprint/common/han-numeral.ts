/** Numbers written in Han characters: 二十, 两百, 一千五百, 三万. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
/**
 * A single character such as 一 or 十 is part of countless words (统一, 十分). Alone it counts as a number only before
 * something that is counted in tariffs: a unit, money, a span of time, or no letter at all.
 */
const COUNTED = /^(?:[个個天日月年周次倍档檔元块塊毛角兆GMKTgmkt%]|分(?![钟鐘享别別之段为為])|小时|小時|$|[^\p{L}])/u;

/** @returns null when the run is not a number, or is more likely part of a word. `after` = what follows it. */
export function readHanNumeral(run: string, after: string): number | null {
  if (run.length === 1 && !COUNTED.test(after)) return null;
  // 万一, 百分之: a number does not begin with these. 十分 means "very".
  if (/^[百千万萬亿億]/.test(run) || (run === '十' && after.startsWith('分'))) return null;
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of run) {
    const unit = UNITS[char];
    const myriad = MYRIADS[char];
    if (unit !== undefined) {
      section += (digit || 1) * unit;
      digit = 0;
    } else if (myriad !== undefined) {
      total = (total + section + digit) * myriad;
      section = 0;
      digit = 0;
    } else {
      // Two digits in a row ("三四百", "二〇一七") are an estimate or a year, not a quantity.
      if (digit > 0) return null;
      digit = DIGITS[char] ?? 0;
    }
  }
  const value = total + section + digit;
  return Number.isSafeInteger(value) ? value : null;
}
