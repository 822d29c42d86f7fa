/** The published data as files: tables, their descriptions and hashes. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedData } from '../../catalogue/dataset.ts';
import { absolute, asset } from '../../layouts/links.ts';
import { MEDIA_TYPES, type DataFile } from '../../publish/files.ts';
import { packageFiles } from '../../publish/package.ts';

const { files, sealed, dataset } = publishedData();
const texts = packageFiles(files, sealed, { dataset, homepage: absolute(asset('/data/')) });

export const getStaticPaths = (() => [...files, ...texts].map(({ name }) => ({ params: { file: name } }))) satisfies GetStaticPaths;

function bytesOf({ write }: DataFile): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  write((piece) => parts.push(typeof piece === 'string' ? Buffer.from(piece) : piece));
  return new Uint8Array(Buffer.concat(parts));
}

export const GET: APIRoute = ({ params }) => {
  const text = texts.find(({ name }) => name === params['file']);
  if (text) return new Response(text.text, { headers: { 'content-type': text.mediaType } });
  const file = files.find(({ name }) => name === params['file']);
  return file ? new Response(bytesOf(file), { headers: { 'content-type': MEDIA_TYPES[file.format] } }) : new Response(null, { status: 404 });
};
