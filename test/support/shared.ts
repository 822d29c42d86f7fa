/** Tariff files that lie beside the project on some machines and are no part of it: tests read them where they are. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Path of the folder `../shared`, or null where it does not exist. */
export function sharedDir(): string | null {
  const folder = path.resolve(import.meta.dirname, '../../../shared');
  return existsSync(path.join(folder, 'real')) ? folder : null;
}
