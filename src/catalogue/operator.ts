/**
 * Who runs this copy of the site, and how to reach them: settings of the build, because the program cannot know.
 * `PLAINTARIFF_OPERATOR` is a name; `PLAINTARIFF_CONTACT` an address of mail, or of the page where issues are written.
 */
export interface Operator {
  /** Null where the copy names nobody. */
  readonly name: string | null;
  /** `mailto:…` or `https:…`; null where the copy has no contact. */
  readonly contact: string | null;
}

const given = (text: string | undefined): string | null => text?.trim() || null;

/** @throws Error for a contact that is neither an address of mail nor of a page, so that no copy is built with a dead link */
export function operatorOf(name: string | undefined, contact: string | undefined): Operator {
  const address = given(contact);
  if (address === null) return { name: given(name), contact: null };
  if (/^https:\/\/\S+$/.test(address)) return { name: given(name), contact: address };
  const mail = address.replace(/^mailto:/, '');
  if (/^[^\s@?&]+@[^\s@?&]+$/.test(mail)) return { name: given(name), contact: `mailto:${mail}` };
  throw new Error(`PLAINTARIFF_CONTACT is neither an address of mail nor an https address: ${address}`);
}

export const operator = (): Operator => operatorOf(process.env['PLAINTARIFF_OPERATOR'], process.env['PLAINTARIFF_CONTACT']);

/**
 * Who mints the ids of the feed's entries: the host of the site, or `PLAINTARIFF_FEED_AUTHORITY`, the host the site first had. A site
 * that moves keeps its first one, so that nobody is shown old entries as new ones.
 * @throws Error for anything but the name of a host
 */
export function feedAuthority(site: string, first: string | undefined = process.env['PLAINTARIFF_FEED_AUTHORITY']): string {
  const host = given(first) ?? new URL(site).hostname;
  if (/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(host)) return host;
  throw new Error(`PLAINTARIFF_FEED_AUTHORITY is no name of a host: ${host}`);
}

/** A message to the operator with subject and text filled in. Without a contact it is a mail whose receiver the writer chooses. */
export function messageLink(contact: string | null, subject: string, text: string): string {
  const [title, body] = [encodeURIComponent(subject), encodeURIComponent(text)];
  return contact !== null && contact.startsWith('https:')
    ? `${contact}${contact.includes('?') ? '&' : '?'}title=${title}&body=${body}`
    : `${contact ?? 'mailto:'}?subject=${title}&body=${body}`;
}
