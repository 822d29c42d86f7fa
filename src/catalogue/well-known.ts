/** The index this site publishes of its own data, in the form the publishing guide proposes to everyone. */
import type { WellKnownIndex } from '../core/ingest/index.ts';
import { operator } from './operator.ts';

export { WELL_KNOWN_EXAMPLE, WELL_KNOWN_FILE, WELL_KNOWN_INDEX } from '../core/ingest/index.ts';

const MIXED = 'facts: each source states its own; see the pages of the sources';

/** @param address makes an address below the base path of the site */
export const ownIndex = (address: (path: string) => string): WellKnownIndex => ({
  format: 'plaintariff-index',
  version: 1,
  publisher: operator().name ?? 'Plaintariff',
  contact: operator().contact,
  files: [
    {
      url: address('/api/v1/index.json'),
      title: 'Index of the static API: everything this site publishes for programs, with links',
      format: 'plaintariff-api',
      mediaType: 'application/json',
      current: true,
      asOf: null,
      sha256: null,
      licence: MIXED,
    },
    {
      url: address('/data/index.json'),
      title: 'All plans of this site: the manifest, and through it every plan with its facts and evidence',
      format: 'plaintariff-catalogue',
      mediaType: 'application/json',
      current: true,
      asOf: null,
      sha256: null,
      licence: MIXED,
    },
    {
      url: address('/schema/open-format-example.csv'),
      title: 'The filled example of the open format: plans of a carrier that does not exist',
      format: 'open-format',
      mediaType: 'text/csv',
      current: true,
      asOf: null,
      sha256: null,
      licence: 'CC0-1.0',
    },
  ],
});
