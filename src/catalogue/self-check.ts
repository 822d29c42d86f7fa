/**
 * What a comparison site owes its visitors, each duty with the tests that prove it. A test holds that every test named here exists,
 * so that the page cannot say more than is proved.
 */
import type { Operator } from './operator.ts';

/** A test by its file and its exact title. */
export interface Proof {
  /** Below test/. */
  readonly file: string;
  readonly title: string;
}

/** met · in-part: the words of the duty say what is missing · not-met. */
export type Standing = 'met' | 'in-part' | 'not-met';

interface DutyBase {
  readonly id: string;
  /** By itself, or of what this copy of the site names: who runs it, how to reach them. */
  readonly standing: Standing | ((operator: Operator) => Standing);
  readonly proofs: readonly [Proof, ...Proof[]];
}

const proof = (file: string, title: string): Proof => ({ file, title });
const HERE = 'site/self-check.test.ts';
const needsContact = ({ contact }: Operator): Standing => (contact === null ? 'in-part' : 'met');

/** European Electronic Communications Code, Art. 103(3) a–h, in its order. */
export const CRITERIA = [
  {
    id: 'a',
    standing: 'in-part',
    proofs: [
      proof('property/finder.test.ts', 'shuffled input gives the same answer'),
      proof('property/finder.test.ts', "renaming the carriers changes no plan's place, unless the query asks for a carrier"),
      proof('property/cost.test.ts', 'does not depend on the order of the input or on the names of carriers and plans'),
    ],
  },
  {
    id: 'b',
    standing: ({ name, contact }) =>
      name !== null && contact !== null ? 'met' : name !== null || contact !== null ? 'in-part' : 'not-met',
    proofs: [
      proof(HERE, 'every page leads to who runs this copy and to the privacy notice'),
      proof(HERE, 'the page says who runs this copy, or that it names nobody'),
    ],
  },
  {
    id: 'c',
    standing: 'met',
    proofs: [
      proof('site/cost.test.ts', 'the page says how its order is made'),
      proof('site/cost.test.ts', 'by cost: in sections, cheapest first, each total the one the engine computes'),
      proof(
        'property/cost.test.ts',
        'holds every plan once; inside a currency a known cost stands above one that is not, and less money above more',
      ),
    ],
  },
  {
    id: 'd',
    standing: 'in-part',
    proofs: [
      proof('unit/i18n/pages.test.ts', 'the same texts exist in both'),
      proof('unit/i18n/pages.test.ts', 'no text passes judgement'),
      proof('site/compare.test.ts', 'what is not stated is said, never left blank'),
    ],
  },
  {
    id: 'e',
    standing: 'in-part',
    proofs: [
      proof(HERE, 'every plan page says when its facts were true, or that they carry no date'),
      proof('site/no-scripts.test.ts', 'holds every quoted text with its column and hash'),
      proof('site/no-scripts.test.ts', 'the page of a source accounts for its rows'),
    ],
  },
  {
    id: 'f',
    standing: 'in-part',
    proofs: [
      proof('site/cost.test.ts', 'stands before the results and counts what the list holds'),
      proof(HERE, 'without scripts, too, what a list covers stands before the list'),
      proof('unit/catalogue/guide.test.ts', 'the rows use columns of the open format, and show every cell in which they differ'),
    ],
  },
  {
    id: 'g',
    standing: needsContact,
    proofs: [proof(HERE, 'every plan page has a link that reports an error, with plan and hash filled in')],
  },
  {
    id: 'h',
    standing: 'in-part',
    proofs: [
      proof('site/compare.test.ts', '%i plans stand side by side in the order asked for'),
      proof('site/compare.test.ts', 'the printed price is that of the plan'),
      proof('site/compare.test.ts', 'a best value is marked, but only where all values of its row are known'),
    ],
  },
] as const satisfies readonly DutyBase[];

/** What the site itself owes on personal data: the duties it looks for in others. */
export const PRIVACY_DUTIES = [
  { id: 'collected', standing: 'met', proofs: [proof('site/privacy.test.ts', '$path keeps nothing and asks nobody')] },
  {
    id: 'shared',
    standing: 'met',
    proofs: [
      proof('site/built.test.ts', 'loads nothing from elsewhere'),
      proof('site/privacy.test.ts', 'what a visitor types stays in the browser: no address that is asked for holds any of it'),
    ],
  },
  { id: 'device', standing: 'met', proofs: [proof('site/privacy.test.ts', 'the month of use is kept on the device only while asked for')] },
  { id: 'summary', standing: 'met', proofs: [proof(HERE, 'on privacy, a summary and both lists stand before the full text')] },
  { id: 'found', standing: 'met', proofs: [proof(HERE, 'every page leads to who runs this copy and to the privacy notice')] },
  {
    id: 'contact',
    standing: needsContact,
    proofs: [proof(HERE, 'on privacy, a contact and the 15 days of a reply are named, or that there is no contact')],
  },
  { id: 'host', standing: 'in-part', proofs: [proof(HERE, 'on privacy, the host is named as the one who processes')] },
  { id: 'same', standing: 'met', proofs: [proof('property/finder.test.ts', 'shuffled input gives the same answer')] },
] as const satisfies readonly DutyBase[];

export type Criterion = (typeof CRITERIA)[number]['id'];
export type PrivacyDuty = (typeof PRIVACY_DUTIES)[number]['id'];
export type Duty = DutyBase;

export const standingOf = ({ standing }: Pick<Duty, 'standing'>, operator: Operator): Standing =>
  typeof standing === 'string' ? standing : standing(operator);

const duties: readonly Duty[] = [...CRITERIA, ...PRIVACY_DUTIES];

/** Every test file that proves something, once, sorted. */
export const proofFiles = (): readonly string[] => [...new Set(duties.flatMap(({ proofs }) => proofs.map(({ file }) => file)))].sort();
/** Every proof of every duty. */
export const proofs = (): readonly Proof[] => duties.flatMap((duty) => duty.proofs);
/** Where the site shows a test file, as text. */
export const proofPath = (file: string): string => `/data/tests/${file}.txt`;
