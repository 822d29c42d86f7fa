/** Plain text files in the root of the site: for crawlers, and for whoever reads the site by program. */
import { API_TEXTS } from '../i18n/api-words.ts';
import { pathFor } from '../i18n/lang.ts';
import { changesPath, countryPath, findingsPath, indexPath, openapiPath, planPath } from './api/address.ts';
import { DOWNLOADS, FEED } from './paths.ts';

/** @param absolute full address of a path of the site */
export const robotsFile = (absolute: (path: string) => string): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${absolute('/sitemap.xml')}`, ''].join('\n');

export interface GuideFacts {
  readonly plans: number;
  readonly carriers: number;
  readonly countries: number;
  readonly dataset: { readonly sha256: string; readonly date: string };
  readonly absolute: (path: string) => string;
}

/** The site in one page of Markdown, in the form of https://llmstxt.org: what it is, where the data are, how they are read and cited. */
export function guideFile({ plans, carriers, countries, dataset, absolute }: GuideFacts): string {
  const item = (path: string, title: string, text: string): string => `- [${title}](${absolute(path)}): ${text}`;
  // An address with names to put in is no link.
  const template = (path: string, title: string, text: string): string =>
    `- ${title}: \`${absolute(path).replaceAll('%7B', '{').replaceAll('%7D', '}')}\`, ${text}`;
  const lines = [
    '# Plaintariff',
    '',
    `> ${API_TEXTS.about.en}`,
    '',
    `${plans} plans of ${carriers} carriers in ${countries} countries. Dataset of ${dataset.date}, SHA-256 ${dataset.sha256}.`,
    '',
    '## Data',
    '',
    item(indexPath, 'API index', 'start here; links to every list, file, schema and download'),
    item(countryPath('us'), 'Plans of a country', 'one file per country, ISO 3166-1 alpha-2 in lower case; links.next goes on'),
    template(planPath('{id}'), 'One plan', 'with the exact words each value was read from'),
    template(findingsPath('{carrier}'), 'Findings of a carrier', 'what its texts state or do not state, with quotes'),
    item(changesPath, 'Changes', 'every snapshot and what differs from the one before it'),
    item(openapiPath, 'OpenAPI 3.1', 'every address and its schema'),
    ...DOWNLOADS.map(({ path }) => item(path, path.slice('/data/'.length), API_TEXTS.downloads[path]?.en ?? '')),
    '',
    '## Pages',
    '',
    item('/data/', 'Data and API', 'documentation with examples to copy'),
    item('/method/', 'Method', 'how a number gets here'),
    item('/disclosure/', 'Disclosure', 'who states what, by rulebook'),
    item('/sources/', 'Sources', 'every file, its date, hash, licence and coverage'),
    item(FEED, 'Feed', 'Atom feed of changes'),
    item(pathFor('zh', '/'), '中文', 'every page in Chinese'),
    '',
    '## How to read the data',
    '',
    '- 1 GB = 1000 MB. Volumes are MB (`*_mb`), speeds kbit/s (`*_kbps`), amounts units of the currency beside them; nothing is converted.',
    `- ${API_TEXTS.unknown.en}`,
    '- Say “the published text does not state it”, not “there is none”. A finding says what a text states; it accuses nobody.',
    '- Most facts are historical. Give the date with each of them: `as_of` of the plan, or `snapshot_date` where it is undated.',
    '',
    '## How to cite',
    '',
    `- Plan: name, carrier, “as published on” as_of, source and snapshot SHA-256, address of its page.`,
    `- Dataset: Plaintariff, dataset of ${dataset.date}, SHA-256 ${dataset.sha256}, ${absolute('/data/')}.`,
    `- ${API_TEXTS.licence.en}`,
    '',
  ];
  return lines.join('\n');
}
