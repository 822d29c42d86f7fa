/** Addresses of the static API, below the root of the site. Ids go in as they are: they hold nothing that would have to be escaped. */
export const API = '/api/v1';

export const indexPath = `${API}/index.json`;
export const openapiPath = `${API}/openapi.json`;
export const carriersPath = `${API}/carriers.json`;
export const sourcesPath = `${API}/sources.json`;
export const rulebooksPath = `${API}/rulebooks.json`;
export const changesPath = `${API}/changes.json`;

/** Long lists go on in files of their own: `us.json`, `us/2.json`, … */
const page = (path: string, number: number): string => (number === 1 ? `${path}.json` : `${path}/${number}.json`);

export const countryPath = (code: string, number = 1): string => page(`${API}/countries/${code}`, number);
export const planPath = (id: string): string => `${API}/plans/${id}.json`;
export const carrierPath = (id: string): string => `${API}/carriers/${id}.json`;
/** @param id `<cc>/<folder>` */
export const sourcePath = (id: string): string => `${API}/sources/${id}.json`;
export const findingsPath = (carrier: string, number = 1): string => page(`${API}/findings/${carrier}`, number);
export const rulebookPath = (id: string): string => `${API}/rulebooks/${id}.json`;
/** What a snapshot changed against the one before it. */
export const snapshotPath = (source: string, date: string): string => `${API}/changes/${source}/${date}.json`;
export const schemaPath = (name: string): string => `${API}/schema/${name}.json`;

/** Makes an address of the site out of a path of ours: puts the base path before it. */
export type Address = (path: string) => string;
