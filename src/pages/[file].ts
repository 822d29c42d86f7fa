/** Files in the root of the site whose names Astro would not take for a route. */
import type { APIRoute } from 'astro';
import { BASE } from '../layouts/links.ts';
import { headersFile } from '../publish/headers.ts';

const FILES: Readonly<Record<string, () => string>> = {
  /** What the host answers beside the files; Netlify and Cloudflare Pages read it. */
  _headers: () => headersFile(BASE),
};

export const getStaticPaths = () => Object.keys(FILES).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(FILES[params['file'] ?? '']?.());
