import type { Topic } from '../topic.ts';

/** The most that data abroad can cost in a period. */
export const ROAMING_CAP: Topic = {
  id: 'roaming-cap',
  columns: /roaming (?:cap|limit|charge limit)|plafond.{0,12}itinérance|漫游(?:上限|封顶)/i,
  words:
    /roaming [^.;]{0,60}(?:capped|cap of|up to|limit(?:ed)? (?:of|to)|maximum)[^.;]{0,12}\d+|(?:cap|limit|maximum)(?: of)? [^.;]{0,12}\d+[^.;]{0,40}roaming|itinérance[^.;]{0,50}(?:plafon|maximum)[^.;]{0,20}\d+|漫游[^。；]{0,20}封顶/i,
};
