/** Polish words around quantities that are no part of a plan's tiers. */
import { after, before, type Asides } from '../../locale.ts';

export const asides: Asides = {
  volumes: [
    {
      before: before(
        '\\b(?:godzin[ay]?|film(?:u|ów|y)?|odcin(?:ek|ka|ków)|wideo|utw[oó]r(?:u|y)?|gr[ay]|streaming)\\b[^.;:0-9]{0,32}\\b(?:zużywa|zużyje|pochłania|wymaga|to)(?: ok\\.| około| średnio| nawet){0,2} *',
      ),
    },
    { before: before('(?<![a-zà-ž])(?:średnio|przeciętnie|przeciętny|większość)[^.;0-9]{0,32}') },
    { after: after(' (?:w chmurze|na dysku|pamięci|miejsca|ram\\b)') },
    { before: before('\\b(?:pozostało|zostało|zostanie|ostatnie|pozostanie)(?: tylko| mniej niż)? *') },
    { before: before('(?<![a-zà-ž])(?:zamiast|wcześniej|poprzednio|dotychczas|dawniej)(?: było| tylko)? *') },
    { before: before('\\bz(?: dotychczasowych)? *'), after: after(' do \\d') },
  ],
  speeds: [{ before: before('\\b(?:wraca|powraca|wróci|przywracana)[^.;0-9]{0,20}\\bdo *') }],
};
