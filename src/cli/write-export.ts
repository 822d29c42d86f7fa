/** Writes files of an export piece by piece, with size and hash; a file appears under its name only once it is complete. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { DataFile, Sealed } from '../publish/files.ts';

export const BOM = '\ufeff';

function writeAll(handle: number, part: Uint8Array): void {
  for (let done = 0; done < part.length;) done += writeSync(handle, part, done);
}

/** @param head what stands before the first byte: nothing, or a byte order mark */
export function writeDataFile({ name, write }: Pick<DataFile, 'name' | 'write'>, folder: string, head = ''): Sealed {
  mkdirSync(folder, { recursive: true });
  const aside = path.join(folder, `${name}.part`);
  const handle = openSync(aside, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  const out = (piece: string | Uint8Array): void => {
    const part = typeof piece === 'string' ? Buffer.from(piece) : piece;
    bytes += part.length;
    hash.update(part);
    writeAll(handle, part);
  };
  try {
    out(head);
    write(out);
    closeSync(handle);
  } catch (error) {
    closeSync(handle);
    rmSync(aside, { force: true });
    throw error;
  }
  renameSync(aside, path.join(folder, name));
  return { name, bytes, sha256: hash.digest('hex') };
}

export function writeText(folder: string, name: string, text: string): Sealed {
  const bytes = Buffer.from(text);
  writeFileSync(path.join(folder, name), bytes);
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
