/** Texts as one zip. The only place that knows the library; the same texts give the same bytes on every machine and day. */
import { strToU8, zipSync } from 'fflate';

/** The first day a zip can bear: written the same in every time zone, since zips hold local times. */
const firstDay = (): Date => new Date(1980, 0, 1);

export const zipOf = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: 9, mtime: firstDay() }]])));
