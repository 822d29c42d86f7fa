/** How the numbers of one cell are written. */
import type { NumberFormat, RawField } from '../model/index.ts';
import { textOf } from './part.ts';

/** One number with a comma and one or two digits behind it, or a list of such numbers, and no other comma or point. */
const DECIMAL_COMMA = /^(?:[^\d.,;|]*\d+,\d{1,2}[^\d.,;|]*(?:[;|]|$))+$/;

/**
 * The number format the profile declares, except for a cell that can only be the other one: "59,95" in a layout of
 * decimal points was written by somebody with decimal commas. Reading it as 59 would be a wrong number.
 */
export function numbersOf(field: RawField): NumberFormat {
  const { numbers } = field.hint;
  return numbers === 'point' && DECIMAL_COMMA.test(textOf(field)) ? 'comma' : numbers;
}
