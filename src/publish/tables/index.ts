/** The published tables, in the order of the data package. A test holds this list against the folder. */
import { charges } from './charges.ts';
import { facts } from './facts.ts';
import { findings } from './findings.ts';
import { plans } from './plans.ts';
import { prices } from './prices.ts';
import { sources } from './sources.ts';
import { speeds } from './speeds.ts';
import type { Table } from './table.ts';
import { tiers } from './tiers.ts';

export type { ExportData, Table } from './table.ts';
export { plans as plansTable } from './plans.ts';

export const TABLES: readonly Table[] = [plans, prices, charges, tiers, speeds, facts, findings, sources];
