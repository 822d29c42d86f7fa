/** The published files behind a carrier's findings, with what an evidence pack says of each. */
import { findingsOfCarrier } from '../catalogue/disclosure.ts';
import { plansOfSource, source as sourceOf } from '../catalogue/index.ts';
import type { Carrier } from '../core/model/catalogue.ts';
import type { PackFile, PackInput } from '../reports/evidence-pack.ts';

function fileOf(id: string, position: number): readonly PackFile[] {
  const source = sourceOf(id);
  const hash = plansOfSource(id)[0]?.provenance.snapshot;
  const snapshot = source?.snapshots.findLast(({ sha256 }) => sha256 === hash) ?? source?.snapshots.at(-1);
  if (!source || !snapshot) return [];
  const { title, licence, coverage } = source;
  return [
    {
      mark: `F${position + 1}`,
      source: id,
      title,
      name: snapshot.file,
      sha256: snapshot.sha256,
      date: snapshot.date,
      url: snapshot.url,
      licence: licence.text,
      licenceUrl: licence.url ?? null,
      coverage,
    },
  ];
}

/** What a carrier's pack is made of. */
export const packOf = (carrier: Carrier): PackInput => ({
  carrier,
  findings: findingsOfCarrier(carrier.id),
  files: carrier.sources.flatMap(fileOf),
});
