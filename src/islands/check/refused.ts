/** Why a file could not be read, in the page's words. */
import type { CheckMessages } from '../../i18n/check.ts';
import type { Refused } from './types.ts';

export function refusedReason({ reason, format }: Pick<Refused, 'reason' | 'format'>, { check: { refused: t } }: CheckMessages): string {
  if (format) return t.format(t.formats[format]);
  switch (reason) {
    case 'empty':
    case 'binary':
    case 'unreadable':
      return t[reason];
    default:
      return t.layout;
  }
}
