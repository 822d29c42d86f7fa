/** The published data as one thing that can be cited: its files, a hash of their bytes, the day of the newest snapshot. No clock. */
import { createHash } from 'node:crypto';
import { dataFiles, hashList, newestDate, type DataFile, type ExportData, type Sealed } from '../publish/files.ts';
import { findings } from './disclosure.ts';
import { plans, sources } from './index.ts';

export interface Dataset {
  /** SHA-256, hex, of the list of the files' hashes (`SHA256SUMS`); the same data always has the same one. */
  readonly sha256: string;
  /** Date of the newest snapshot, ISO 8601. */
  readonly date: string;
}

/** Size and hash of what a file writes. */
export function seal({ name, write }: Pick<DataFile, 'name' | 'write'>): Sealed {
  const hash = createHash('sha256');
  let bytes = 0;
  write((piece) => {
    const part = typeof piece === 'string' ? Buffer.from(piece) : piece;
    bytes += part.length;
    hash.update(part);
  });
  return { name, bytes, sha256: hash.digest('hex') };
}

/** @param sealed the data files, in any order */
export const datasetOf = (sealed: readonly Sealed[], data: Pick<ExportData, 'sources'>): Dataset => ({
  sha256: createHash('sha256').update(hashList(sealed)).digest('hex'),
  date: newestDate(data),
});

export interface PublishedData {
  readonly files: readonly DataFile[];
  readonly sealed: readonly Sealed[];
  readonly dataset: Dataset;
}

let memory: PublishedData | null = null;

function collect(): PublishedData {
  const data: ExportData = { plans: plans(), findings: findings(), sources: sources() };
  const files = dataFiles(data);
  const sealed = files.map(seal);
  return { files, sealed, dataset: datasetOf(sealed, data) };
}

/** The data files of the site with their hashes; computed once per build. */
export const publishedData = (): PublishedData => (memory ??= collect());

export const dataset = (): Dataset => publishedData().dataset;
