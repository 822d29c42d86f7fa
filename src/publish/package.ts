/** What lies beside the data files: descriptions for machines and people, and the hashes. */
import { groupMetadata, tableMetadata } from './csvw.ts';
import { dataPackage, type PackageFacts } from './data-package.ts';
import { hashList, type DataFile, type Sealed } from './files.ts';
import { readme } from './readme.ts';
import { plansTable } from './tables/index.ts';

export interface TextFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** @param sealed size and hash of each of the files */
export function packageFiles(files: readonly DataFile[], sealed: readonly Sealed[], facts: PackageFacts): readonly TextFile[] {
  const byName = new Map(sealed.map((file) => [file.name, file]));
  const tables = files.filter(({ format }) => format === 'csv').map(({ table }) => table);
  return [
    { name: 'datapackage.json', mediaType: 'application/json', text: json(dataPackage(files, byName, facts)) },
    { name: 'csv-metadata.json', mediaType: 'application/csvm+json', text: json(groupMetadata(tables)) },
    { name: 'plans.csv-metadata.json', mediaType: 'application/csvm+json', text: json(tableMetadata(plansTable)) },
    { name: 'README.md', mediaType: 'text/markdown; charset=utf-8', text: readme(files, byName, facts) },
    { name: 'SHA256SUMS', mediaType: 'text/plain; charset=utf-8', text: hashList(sealed) },
  ];
}
