/** Plotted data of the site. */
import type { Pinned, Plotted } from '../../charts/types.ts';

/** @returns null for what is not there (any more). @throws when nothing can be fetched */
export async function fetchPinned(address: string): Promise<Pinned | null> {
  const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Pinned;
}

export const plottedOf = (pins: readonly (Pinned | null)[]): Plotted[] => pins.flatMap((entry) => (entry ? [entry.plotted] : []));
