/** What the check page needs to know before any file comes: profiles that recognise files, and the rulebooks of each country. */
import type { Profile } from '../core/ingest/index.ts';
import { profileSet } from '../core/ingest/profile-set.ts';
import { countryFacts } from './country-facts.ts';
import { dataFile, namesIn } from './data-file.ts';

export interface CheckSetting {
  /** Those a header can lead to, in the order of the command line. Their proofs stay behind: nobody proves them again. */
  readonly profiles: readonly Profile[];
  /** Rulebooks by lower-case country code. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
}

export function checkSetting(): CheckSetting {
  const { profiles } = profileSet([...layouts(), ...sources()]);
  const codes = namesIn('countries').map((name) => name.replace(/\.json$/, ''));
  return {
    profiles: profiles.filter(({ recognisable }) => recognisable).map((profile) => ({ ...profile, acceptance: [] })),
    countries: Object.fromEntries(codes.flatMap((code) => (countryFacts(code) ? [[code, countryFacts(code)?.rulebooks ?? []]] : []))),
  };
}

const layouts = (): { id: string; document: unknown }[] =>
  namesIn('layouts').map((name) => ({ id: name.replace(/\.json$/, ''), document: dataFile('layouts', name) }));

const sources = (): { id: string; document: unknown }[] =>
  namesIn('sources').flatMap((country) =>
    namesIn('sources', country).map((folder) => ({
      id: `${country}/${folder}`,
      document: dataFile('sources', country, folder, 'profile.json'),
    })),
  );
