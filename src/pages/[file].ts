/// <reference types="vite/client" />
/** Files in the root of the site: for hosts, for crawlers, for programs. */
import type { APIRoute } from 'astro';
import { formerPlans } from '../catalogue/former.ts';
import { plan, source } from '../catalogue/index.ts';
import { absolute, asset, BASE } from '../layouts/links.ts';
import { published } from '../layouts/published.ts';
import { headersFile } from '../publish/headers.ts';
import { pagesOfRoutes, sitemaps, type Route } from '../publish/sitemap.ts';
import { guideFile, robotsFile } from '../publish/text-files.ts';

const full = (path: string): string => absolute(asset(path));

type Paths = readonly { readonly params: Route['params'][number] }[];
/** What the pages say of themselves: there is no list of routes beside the routes. */
const PAGES = import.meta.glob<() => Paths | Promise<Paths>>('./**/*.astro', { import: 'getStaticPaths' });

const routes = (): Promise<Route[]> =>
  Promise.all(
    Object.entries(PAGES)
      .filter(([file]) => file.startsWith('./[...lang]/') && !file.startsWith('./[...lang]/embed/'))
      .map(async ([file, paths]) => ({
        pattern: file.slice(2, -'.astro'.length),
        params: (await (await paths())()).map(({ params }) => params),
      })),
  );

/** Day of the snapshot behind the page of a plan or of a source. */
function dateOf(path: string): string | null {
  const [, area, id = ''] = /^\/([a-z]+)\/(.+)\/$/.exec(path) ?? [];
  const own = area === 'plans' ? source(plan(id)?.provenance.source ?? '') : area === 'sources' ? source(id) : undefined;
  return own?.snapshots.at(-1)?.date ?? null;
}

/** Pages that stay for those who refer to them, and that search engines need not list. */
const gone = (): ReadonlySet<string> => new Set(formerPlans().map(({ plotted }) => `/plans/${plotted.id}/`));

function guide(): string {
  const { countries, carriers, dataset } = published();
  const plans = countries.reduce((sum, country) => sum + country.plans.length, 0);
  return guideFile({ plans, carriers: carriers.length, countries: countries.length, dataset, absolute: full });
}

export const getStaticPaths = async () => {
  const former = gone();
  const files: readonly (readonly [file: string, text: string])[] = [
    ['_headers', headersFile(BASE)],
    ['robots.txt', robotsFile(full)],
    ['llms.txt', guide()],
    ...sitemaps(
      pagesOfRoutes(await routes(), dateOf).filter(({ path }) => !former.has(path)),
      full,
    ),
  ];
  return files.map(([file, text]) => ({ params: { file }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
