/** What is asked of the files: which rulebooks, and which of them each country names. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { rulebook, RULEBOOKS, type CheckQuestion, type Rulebook } from '../../core/disclosure/index.ts';
import { checkCountry } from '../../core/model/index.ts';
import { CliError } from '../error.ts';
import { namesIn } from '../profiles.ts';

/** The rulebooks of every country with a file of its own. */
export async function rulebooksByCountry(data: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = path.join(data, 'countries');
  const codes = (await namesIn(folder)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
  return new Map(
    await Promise.all(
      codes.map(async (code) => {
        const content = JSON.parse(await readFile(path.join(folder, `${code}.json`), 'utf8')) as unknown;
        return [code, checkCountry(code, content).rulebooks] as const;
      }),
    ),
  );
}

/** @throws CliError that lists the rulebooks there are */
export function namedRulebooks(ids: readonly string[]): readonly Rulebook[] {
  return [...new Set(ids)].map((id) => {
    const found = rulebook(id);
    if (found) return found;
    throw new CliError(`There is no rulebook ${id}.`, `Rulebooks: ${RULEBOOKS.map((one) => one.id).join(', ')}`);
  });
}

export interface Asked {
  /** Ids; undefined: those of each plan's country. */
  readonly rulebooks: readonly string[] | undefined;
  /** The day of `--date`; undefined: the day each plan names, otherwise today. */
  readonly date: string | undefined;
  readonly today: string;
}

export async function questionFor({ rulebooks, date, today }: Asked, data: string): Promise<CheckQuestion> {
  return {
    rulebooks: rulebooks === undefined ? RULEBOOKS : namedRulebooks(rulebooks),
    named: rulebooks !== undefined,
    byCountry: await rulebooksByCountry(data),
    day: date ?? today,
    fixedDay: date !== undefined,
  };
}

/** The list of `--list-rulebooks`: id, title, standing, rules, countries. */
export async function rulebookLines(data: string, language: 'en' | 'zh'): Promise<string[]> {
  const byCountry = [...(await rulebooksByCountry(data))];
  return RULEBOOKS.map(({ id, title, standing, rules }) => {
    const countries = byCountry.flatMap(([code, ids]) => (ids.includes(id) ? [code.toUpperCase()] : []));
    const where = id === 'core-unlimited' ? '*' : countries.join(' ') || '-';
    return [id, title[language], standing, String(rules.length), where].join('\t');
  });
}
