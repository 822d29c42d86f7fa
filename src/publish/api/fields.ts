/** The fields of a plan as the documentation lists them: read from the schema, so that they are those of the files. */
import { jsonSchema } from './schema/index.ts';

export const FIELD_TYPES = ['text', 'number', 'true-false', 'list', 'object'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface Field {
  /** Name in a plan; of a part, with what it is part of: `price.amount`, `tiers[].from_mb`. */
  readonly name: string;
  readonly type: FieldType;
  /** True where null means that it is not stated, or not claimed. */
  readonly nullable: boolean;
  readonly unit: string | null;
  /** The words it may be; empty where it is not one of a few. */
  readonly words: readonly string[];
  /** English, from the schema. */
  readonly description: string;
  /** The fields of an object, or of each object of a list. */
  readonly parts: readonly Field[];
}

interface Node {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly 'x-unit'?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

const TYPES: Readonly<Record<string, FieldType>> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'true-false',
  array: 'list',
  object: 'object',
};

const typesOf = ({ type = 'object' }: Node): readonly string[] => (typeof type === 'string' ? [type] : type);

function fieldOf(name: string, node: Node): Field {
  const inner = node.anyOf?.find((one) => !typesOf(one).includes('null')) ?? node;
  const type = typesOf(inner).find((one) => one !== 'null') ?? 'object';
  const [holder, separator] = inner.items ? [inner.items, '[].'] : [inner, '.'];
  return {
    name,
    type: TYPES[type] ?? 'object',
    nullable: [node, ...(node.anyOf ?? [])].some((one) => typesOf(one).includes('null')),
    unit: node['x-unit'] ?? inner['x-unit'] ?? null,
    words: inner.enum ?? [],
    // The documentation says of each field whether it can be null, and once what that means.
    description: (node.description ?? inner.description ?? '').replace(/ null = not stated\.$/, ''),
    parts: Object.entries(holder.properties ?? {}).map(([own, part]) => fieldOf(`${name}${separator}${own}`, part)),
  };
}

/** Every field of a plan, in the order of the files. What only serves the file itself is left out. */
export function planFields(): readonly Field[] {
  const { properties = {} } = jsonSchema('plan', (path) => path) as Node;
  return Object.entries(properties)
    .filter(([name]) => name !== '$schema' && name !== 'links')
    .map(([name, node]) => fieldOf(name, node));
}

/** A field and all that it is made of. */
export const withParts = (field: Field): readonly Field[] => [field, ...field.parts.flatMap(withParts)];
