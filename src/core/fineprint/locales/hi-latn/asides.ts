/** Words of romanised Hindi around quantities that are no part of a plan's tiers. */
import { after, before, type Asides } from '../../locale.ts';

export const asides: Asides = {
  volumes: [
    {
      before: before('\\b(?:video|movie|film|gaana|game|episode)\\b[^.;0-9]{0,20}'),
      after: after(' (?:data )?(?:kharch|kharcha|lagta|lagte|leta|khata|chahiye)\\b'),
    },
    { before: before('\\b(?:average|ausatan)\\b[^.;0-9]{0,28}') },
    { after: after(' (?:cloud|storage|memory|ram)\\b') },
    { after: after(' (?:data )?(?:bacha|bache|bachne|baki|baaki)\\b') },
    { after: after(' se (?:badha|badhkar|badhakar|ghata)') },
    { before: before('\\b(?:pehle|pahle) *'), after: after(' (?:tha|thi|the|milta tha)\\b') },
  ],
  speeds: [],
};
