/** The test files that prove the self-check, as text. */
import type { APIRoute } from 'astro';
import { proofFiles } from '../../../catalogue/self-check.ts';
import { testFile } from '../../../catalogue/test-files.ts';

export const getStaticPaths = () => proofFiles().map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) =>
  new Response(testFile(params['file'] ?? ''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
