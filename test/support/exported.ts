/** The bundled data as exports take it, or that of one country. */
import { findings } from '../../src/catalogue/disclosure.ts';
import { plans, sources } from '../../src/catalogue/index.ts';
import { selectPlans, type DataFile, type ExportData } from '../../src/publish/files.ts';

export const exportedData = (): ExportData => ({ plans: plans(), findings: findings(), sources: sources() });
export const exportedFrom = (country: string): ExportData => selectPlans(exportedData(), (plan) => plan.country === country);

/** All bytes a file writes. */
export function bytesOf({ write }: Pick<DataFile, 'write'>): Buffer {
  const parts: Uint8Array[] = [];
  write((piece) => parts.push(typeof piece === 'string' ? Buffer.from(piece) : piece));
  return Buffer.concat(parts);
}
