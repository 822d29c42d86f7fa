/** Reads and checks data/compiled. The only place of the site that touches the file system. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { CatalogueSchema, PlanSchema, type Catalogue, type Plan } from '../core/model/index.ts';

/** The compiled data is absent or not what the site expects. `hint` says what to do. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(`${message}\n  ${hint}`);
    this.hint = hint;
  }
}

const HINT = 'Compile the bundled data first: npm start, or node src/cli/main.ts ingest';

/** Folder of the compiled data; `PLAINTARIFF_COMPILED` points elsewhere, for tests. */
export const compiledDir = (): string => path.resolve(process.env['PLAINTARIFF_COMPILED'] ?? path.join('data', 'compiled'));

function readJson<T>(file: string, schema: z.ZodType<T>): T {
  if (!existsSync(file)) throw new CatalogueError(`The compiled data is missing: ${file}`, HINT);
  const checked = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (checked.success) return checked.data;
  throw new CatalogueError(`The compiled data does not fit the model: ${file}\n${firstIssues(checked.error)}`, HINT);
}

/** The first few issues of a schema; a wrong file has thousands. */
const firstIssues = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    .join('\n');

export interface CompiledData {
  readonly catalogue: Catalogue;
  readonly plans: readonly Plan[];
}

/**
 * Reads catalogue.json and every plans/<cc>.json beside it.
 * @throws CatalogueError when a file is missing, does not fit the model, or the counts do not agree
 */
export function loadCompiled(dir: string): CompiledData {
  const catalogue = readJson(path.join(dir, 'catalogue.json'), CatalogueSchema);
  const plans = catalogue.countries.flatMap(({ code, plans: count }) => {
    const list = readJson(path.join(dir, 'plans', `${code}.json`), z.array(PlanSchema));
    if (list.length !== count)
      throw new CatalogueError(`plans/${code}.json holds ${list.length} plans, the catalogue counts ${count}`, HINT);
    return list;
  });
  return { catalogue, plans };
}
