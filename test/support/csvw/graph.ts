/**
 * Metadata of one table as a graph, as a reader of JSON-LD would give it with the context of CSVW (https://www.w3.org/ns/csvw.jsonld):
 * only the words that a reader of rows asks for. In the interfaces of RDF/JS, as far as that reader uses them.
 */
import { datatypeOf } from './datatype.ts';
import { isRecord, isText, listed, type Json } from './values.ts';

export interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: Term;
  readonly language?: string;
  readonly equals: (other: Term) => boolean;
}
export interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}
/** A list of quads that can be asked for those with a subject or a predicate. */
export interface Graph extends Iterable<Quad> {
  readonly match: (subject?: Term | null, predicate?: Term | null) => Graph;
}

const CSVW = 'http://www.w3.org/ns/csvw#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
/** Types that the context calls otherwise than XML Schema. */
const TYPES: Readonly<Record<string, string>> = { number: `${XSD}double`, json: `${CSVW}JSON` };

const term = (termType: string, value: string, datatype?: Term): Term => ({
  termType,
  value,
  ...(datatype ? { datatype } : {}),
  equals: (other) => other.termType === termType && other.value === value,
});
const node = (address: string): Term => term('NamedNode', address);
const literal = (value: string | boolean): Term => term('Literal', String(value), node(`${XSD}${typeof value}`));

const graphOf = (quads: readonly Quad[]): Graph => ({
  [Symbol.iterator]: () => quads[Symbol.iterator](),
  match: (subject, predicate) =>
    graphOf(quads.filter((quad) => (!subject || subject.equals(quad.subject)) && (!predicate || predicate.equals(quad.predicate)))),
});

interface Builder {
  readonly quads: Quad[];
  readonly blank: () => Term;
  readonly add: (subject: Term, predicate: string, object: Term) => void;
  /** The texts and flags of a description, each with the word of the context for it. */
  readonly words: (subject: Term, own: Json, names: Readonly<Record<string, string>>) => void;
}

function builder(): Builder {
  const quads: Quad[] = [];
  let blanks = 0;
  const add: Builder['add'] = (subject, predicate, object) => quads.push({ subject, predicate: node(predicate), object });
  const words: Builder['words'] = (subject, own, names) => {
    for (const [name, word] of Object.entries(names))
      for (const value of listed(own[name]))
        if (isText(value) || typeof value === 'boolean') add(subject, `${CSVW}${word}`, literal(value));
  };
  return { quads, add, words, blank: () => term('BlankNode', `b${(blanks += 1)}`) };
}

function columnNode({ add, words, blank }: Builder, column: Json): Term {
  const own = blank();
  words(own, column, { name: 'name', titles: 'title', lang: 'lang', propertyUrl: 'propertyUrl', aboutUrl: 'aboutUrl' });
  const { base, format } = datatypeOf(column['datatype']);
  const datatype = format === undefined ? node(TYPES[base] ?? `${XSD}${base}`) : blank();
  words(datatype, format === undefined ? {} : { base, format }, { base: 'base', format: 'format' });
  add(own, `${CSVW}datatype`, datatype);
  return own;
}

function list(build: Builder, [first, ...rest]: readonly Term[]): Term {
  if (first === undefined) return node(`${RDF}nil`);
  const own = build.blank();
  build.add(own, `${RDF}first`, first);
  build.add(own, `${RDF}rest`, list(build, rest));
  return own;
}

const record = (value: unknown): Json => (isRecord(value) ? value : {});

/** @param table metadata of one table that stands alone */
export function graph(table: Json): Graph {
  const build = builder();
  const { add, words, blank, quads } = build;
  const [top, schema, dialect] = [blank(), blank(), blank()];
  const own = record(table['tableSchema']);
  add(top, `${CSVW}url`, node(String(table['url'])));
  add(top, `${CSVW}tableSchema`, schema);
  add(top, `${CSVW}dialect`, dialect);
  words(schema, own, { aboutUrl: 'aboutUrl', propertyUrl: 'propertyUrl' });
  const columns = (own['columns'] as readonly Json[]).map((column) => columnNode(build, column));
  add(schema, `${CSVW}column`, list(build, columns));
  words(dialect, record(table['dialect']), {
    delimiter: 'delimiter',
    quoteChar: 'quoteChar',
    lineTerminators: 'lineTerminators',
    trim: 'trim',
  });
  return graphOf(quads);
}
