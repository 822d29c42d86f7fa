/** The series of files everything was read from. */
import type { Snapshot, Source } from '../../../core/model/index.ts';
import { carrierPath, changesPath, indexPath, schemaPath, snapshotPath, sourcePath, sourcesPath, type Address } from '../address.ts';
import type { SourceFile, SourcesFile } from '../schema/index.ts';

const headOf = ({ id, title, country, language, coverage, licence }: Source) => ({
  id,
  title,
  country,
  language,
  coverage,
  licence: { text: licence.text, url: licence.url ?? null },
});

const snapshotOf = ({ date, sha256, url, bytes, rows, plans, rejected }: Snapshot) => ({ date, sha256, url, bytes, rows, plans, rejected });

const pageOf = (id: string): string => `/sources/${id}/`;

export const sourcesFile = (sources: readonly Source[], address: Address): SourcesFile => ({
  $schema: address(schemaPath('sources')),
  sources: sources.flatMap((source) => {
    const newest = source.snapshots.at(-1);
    const links = { self: address(sourcePath(source.id)), page: address(pageOf(source.id)) };
    return newest ? [{ ...headOf(source), newest: snapshotOf(newest), links }] : [];
  }),
  links: { self: address(sourcesPath), index: address(indexPath), changes: address(changesPath) },
});

export const sourceFile = (source: Source, address: Address): SourceFile => ({
  $schema: address(schemaPath('source')),
  ...headOf(source),
  carriers: source.carriers.map((id) => ({ id, links: { self: address(carrierPath(id)) } })),
  pages: source.pages,
  snapshots: source.snapshots.map((snapshot) => ({
    ...snapshotOf(snapshot),
    encoding: snapshot.encoding,
    columns: snapshot.columns,
    notices: snapshot.noticeCounts,
    links: { changes: address(snapshotPath(source.id, snapshot.date)) },
  })),
  links: { self: address(sourcePath(source.id)), index: address(indexPath), page: address(pageOf(source.id)) },
});
