/** For each address of the API with names in braces, one that exists. */
import { OPERATIONS } from './openapi.ts';

/** An address with names in braces as an expression. A name is put in without a slash. */
export const addressPattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replace(/\{\w+\}/g, '[^/]+')}$`);

/** @param paths the files there are @returns id of the operation → the first file it stands for */
export function exampleAddresses(paths: readonly string[]): ReadonlyMap<string, string> {
  const found = OPERATIONS.flatMap(({ id, path }) => {
    const pattern = addressPattern(path);
    const first = paths.find((own) => pattern.test(own));
    return first === undefined ? [] : [[id, first] as const];
  });
  return new Map(found);
}
