/** Marathi words around quantities that are no part of a plan's tiers. */
import { after, before, type Asides } from '../../locale.ts';

export const asides: Asides = {
  volumes: [
    { before: before('(?:सरासरी)[^।.;0-9]{0,28}') },
    { after: after('\\s?(?:चे |ची )?(?:क्लाउड|स्टोरेज|मेमरी)') },
    { after: after('\\s?(?:डेटा )?(?:शिल्लक|उरल)') },
    { after: after('\\s?वरून\\s?\\d') },
  ],
  speeds: [],
};
