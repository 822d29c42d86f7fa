/** What the published texts state by the rulebooks, and the rulebooks themselves. */
import * as z from 'zod';
import { FORCES, GRADES, OUTCOMES, REASONS, STANDINGS } from '../../../core/disclosure/index.ts';
import { Count, described, Id, Link, links, Name, orNotStated, Paged, PageLinks, Said, SchemaLink } from './values.ts';

const MEANINGS = {
  disclosed: 'the file states it',
  vague: 'in part or in vague words',
  absent: 'nothing was found',
  conflicting: 'with itself or with the figure the rule names',
  'not-applicable': 'the rule does not ask this of this plan',
  untested: 'the file cannot tell; never read as a pass',
} as const satisfies Record<(typeof OUTCOMES)[number], string>;
const OUTCOME = `${OUTCOMES.map((outcome) => `${outcome}: ${MEANINGS[outcome]}`).join(' · ')}.`;

export const Outcome = z.enum(OUTCOMES).meta({ description: OUTCOME });
export const Tally = z
  .object(
    Object.fromEntries(OUTCOMES.map((outcome) => [outcome, described(Count, `How often: ${MEANINGS[outcome]}.`)])) as Record<
      (typeof OUTCOMES)[number],
      typeof Count
    >,
  )
  .meta({ description: 'Counts by outcome. They stand side by side and are never folded into one figure.' });

const Finding = z.object({
  rulebook: described(z.string(), 'Id of the rulebook.'),
  rule: described(z.string(), 'Id of the rule; never reused.'),
  outcome: Outcome,
  reason: described(z.enum(REASONS), 'Why the outcome is what it is.'),
  evidence: described(
    z.array(
      z.object({
        column: described(z.string(), 'Header of the column, as printed.'),
        text: described(z.string(), 'The words, a literal part of the cell.'),
        span: described(z.tuple([Count, Count]), 'Where they begin and end in the cell, in UTF-16 code units.'),
      }),
    ),
    'Quotes from the record; given for disclosed, vague and conflicting.',
  ),
  missing: described(z.array(Said), 'What was looked for and not found; empty where the rule’s own question says it.'),
  note: Said.nullable().meta({ description: 'One sentence more; null where the reason says enough.' }),
});

export const FindingsSchema = z
  .object({
    $schema: SchemaLink,
    carrier: described(z.object({ id: Id, name: Name }), 'The carrier whose texts they are.'),
    ...Paged,
    outcomes: described(Tally, 'Over all files of the list, not only this one.'),
    subjects: described(
      z.array(
        z.object({
          plan: described(z.string().nullable(), 'Id of the plan; null where all plans of the carrier were looked at together.'),
          name: described(z.string(), 'Name of the plan, or of the carrier.'),
          source: described(z.string(), 'Id of the source the text stands in.'),
          record: described(z.int().positive().nullable(), 'Data record in the snapshot, from 1; null for the carrier.'),
          line: described(z.int().positive().nullable(), 'Physical line, from 1; null for the carrier.'),
          findings: described(z.array(Finding), 'One for each rule that was put to it.'),
        }),
      ),
      'Plan by plan; the carrier as a whole last.',
    ),
    links: links({ ...PageLinks, carrier: Link, rulebooks: Link }),
  })
  .meta({ title: 'Findings of a carrier', description: 'What its published texts state or do not state, with quotes.' });

const Window = z
  .object({ from: described(z.iso.date().nullable(), 'First day.'), to: described(z.iso.date().nullable(), 'Last day.') })
  .meta({ description: 'First and last day of validity; null = open.' });

const RulebookFields = {
  id: described(z.string(), '<name> or <name>@<version>; stable.'),
  title: Said,
  standing: described(z.enum(STANDINGS), 'in-force: applies · beta: known from reports only · adopted: decided, its effect is open.'),
  in_force: Window,
};

export const RulebooksSchema = z
  .object({
    $schema: SchemaLink,
    rulebooks: described(
      z.array(z.object({ ...RulebookFields, rules: described(Count, 'How many rules.'), links: links({ self: Link, page: Link }) })),
      'Sorted by jurisdiction.',
    ),
    links: links({ self: Link, index: Link }),
  })
  .meta({ title: 'Rulebooks', description: 'All rulebooks, without their rules.' });

export const RulebookSchema = z
  .object({
    $schema: SchemaLink,
    ...RulebookFields,
    about: Said,
    rules: described(
      z.array(
        z.object({
          id: described(z.string(), 'Unique, never reused.'),
          level: described(z.enum(['plan', 'carrier']), 'Asked of each plan, or of all plans of a carrier together.'),
          what: described(Said, 'What is asked for, as a noun phrase.'),
          requires: described(Said, 'The requirement in one sentence of our own.'),
          force: described(z.enum(FORCES), 'must: binding words, or a field of a prescribed form · should: guidance · may: an option.'),
          grade: described(z.enum(GRADES), 'primary: the text itself was read · secondary: as reported · practice · unverified: disabled.'),
          grade_note: orNotStated(Said, 'What the grade does not say.'),
          citations: described(
            z.array(z.object({ text: Said, url: described(z.string().nullable(), 'null where no address is known.') })),
            'Where the requirement stands.',
          ),
          in_force: Window,
          links: links({ page: Link }),
        }),
      ),
      'In the order of the rulebook.',
    ),
    outcomes: described(Tally, 'Over all carriers.'),
    carriers: described(
      z.array(z.object({ id: Id, name: Name, outcomes: Tally, links: links({ self: Link, findings: Link }) })),
      'The carriers the rules were put to.',
    ),
    links: links({ self: Link, index: Link, page: Link, charts: Link }),
  })
  .meta({ title: 'Rulebook', description: 'The rules one jurisdiction applies, and how often which outcome was given.' });

export type FindingsFile = z.infer<typeof FindingsSchema>;
export type ApiFinding = z.infer<typeof Finding>;
export type RulebooksFile = z.infer<typeof RulebooksSchema>;
export type RulebookFile = z.infer<typeof RulebookSchema>;
