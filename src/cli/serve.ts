/** A small static server for the built site: what `npm start` shows and what the browser tests visit. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { headersFor } from '../publish/headers.ts';

/** Content types of everything the site publishes. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.parquet': 'application/vnd.apache.parquet',
  '.zip': 'application/zip',
};

export function contentType(file: string): string {
  return TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** The path below the site's root that a request names; null when it is malformed or points outside. */
export function sitePath(url: string): string | null {
  try {
    const decoded = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    const outside = !decoded.startsWith('/') || decoded.includes('\0') || decoded.split(/[/\\]/).includes('..');
    return outside ? null : decoded;
  } catch {
    return null;
  }
}

interface Found {
  readonly file: string;
  readonly size: number;
  /** True when a folder was asked for without its closing slash: relative links need the slash. */
  readonly folder: boolean;
}

async function find(root: string, wanted: string): Promise<Found | null> {
  const file = path.join(root, wanted);
  const info = await stat(file).catch(() => null);
  if (info?.isFile() && !wanted.endsWith('/')) return { file, size: info.size, folder: false };
  if (!info?.isDirectory()) return null;
  const index = path.join(file, 'index.html');
  const page = await stat(index).catch(() => null);
  return page?.isFile() ? { file: index, size: page.size, folder: !wanted.endsWith('/') } : null;
}

function send(request: IncomingMessage, response: ServerResponse, status: number, found: Found): void {
  response.writeHead(status, {
    'Content-Type': contentType(found.file),
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function sendPlain(response: ServerResponse, status: number, text: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendPlain(response, 405, 'Method not allowed', { allow: 'GET, HEAD' });
  const wanted = sitePath(request.url ?? '/');
  if (wanted === null) return sendPlain(response, 400, 'Bad request');
  response.setHeaders(new Map(Object.entries(headersFor(wanted))));
  const found = await find(root, wanted);
  if (found?.folder) {
    const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
    return sendPlain(response, 301, 'Moved', { location: `${encodeURI(wanted).replace(/^\/+/, '/')}/${query}` });
  }
  if (found) return send(request, response, 200, found);
  const missing = await find(root, '/404.html');
  return missing ? send(request, response, 404, missing) : sendPlain(response, 404, 'Not found');
}

/** Listens on the port, or rejects with the system's error (EADDRINUSE when it is taken). */
function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

export interface Serving {
  readonly url: string;
  readonly port: number;
  /** Stops listening and drops open connections. */
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** First port to try; 0 lets the system choose a free one. */
  readonly port: number;
  /** How many ports after the first may be tried when it is taken. */
  readonly tries?: number;
  readonly host?: string;
}

/**
 * Serves a folder over HTTP. A taken port gives way to the next free one.
 * @throws the system's error when no port of the range can be listened on.
 */
export async function serve(root: string, { port, tries = 20, host = '127.0.0.1' }: ServeOptions): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  for (let next = port; ; next += 1) {
    try {
      await listen(server, next, host);
      break;
    } catch (error) {
      if (!isTaken(error) || next >= port + tries) throw error;
    }
  }
  const address = server.address();
  const used = typeof address === 'object' && address ? address.port : port;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${used}/`, port: used, close };
}
