/** The static API. What charts draw lies beside it. */
import type { APIRoute } from 'astro';
import { absolute, asset } from '../../../layouts/links.ts';
import { published } from '../../../layouts/published.ts';
import { API } from '../../../publish/api/address.ts';
import { apiFiles } from '../../../publish/api/index.ts';

const files = apiFiles(published(), { address: asset, absolute });

export const getStaticPaths = () => [...files.keys()].map((path) => ({ params: { file: path.slice(API.length + 1, -'.json'.length) } }));

export const GET: APIRoute = ({ params }) => Response.json(files.get(`${API}/${params['file'] ?? ''}.json`)?.());
