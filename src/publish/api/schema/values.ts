/** Values that occur in several files of the API. Every field says what it is, in which unit, and what null means. */
import * as z from 'zod';

/** A field that is null where the published file does not state it. */
export const orNotStated = <T extends z.ZodType>(type: T, description: string, unit?: string) =>
  type.nullable().meta({ description: `${description} null = not stated.`, ...(unit ? { 'x-unit': unit } : {}) });

export const described = <T extends z.ZodType>(type: T, description: string, unit?: string): T =>
  type.meta({ description, ...(unit ? { 'x-unit': unit } : {}) });

export const Link = z.string().meta({ description: 'Address, absolute within the host.' });
export const SchemaLink = z.string().meta({ description: 'Address of the JSON Schema this file is made by.' });
export const Day = z.iso.date().meta({ description: 'Day, ISO 8601.' });
export const Hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256, hex.' });
export const Country = orNotStated(z.string().regex(/^[A-Z]{2}$/), 'ISO 3166-1 alpha-2, upper case.');
export const Currency = orNotStated(z.string().regex(/^[A-Z]{3}$/), 'ISO 4217 code of the amounts beside it; nothing is ever converted.');
export const Period = z.string().meta({
  description: 'hour, day, week, month, quarter, year, cycle (billing cycle), one-off, or a number of days such as 28d. Kept as published.',
});
export const Said = z
  .object({ en: described(z.string(), 'In English.'), zh: described(z.string(), 'In Chinese.') })
  .meta({ description: 'A text of this site in English and in Chinese.' });
export const Count = z.int().nonnegative();
export const Id = z.string().meta({ description: 'Stable id.' });
export const Name = z.string().meta({ description: 'Name, as published.' });
export const SourceTitle = z.string().meta({ description: 'What the series of files is called.' });
export const links = <T extends z.core.$ZodLooseShape>(addresses: T) =>
  z.object(addresses).meta({ description: 'Addresses of this and of what goes with it.' });

export const Licence = z
  .object({
    text: described(z.string(), 'Name of the licence, or what the publisher says in a sentence.'),
    url: described(z.string().nullable(), 'Where it can be read; null where no address is given.'),
  })
  .meta({ description: 'What the publisher of the source states about reuse; url null where it gives no address.' });

/** A list that goes on: `next` leads to the file after this one. */
export const PageLinks = {
  self: Link,
  next: Link.nullable().meta({ description: 'The file in which the list goes on; null in the last one.' }),
  index: Link,
};
export const Paged = {
  page: z.int().positive().meta({ description: 'Number of this file, from 1.' }),
  pages: z.int().positive().meta({ description: 'How many files the list takes; none is larger than about 1 MB.' }),
};
