/** What somebody dropped or chose: one file, or a reason why nothing can be done with it. */
export interface BroughtFile {
  readonly name: string;
  readonly size: number;
  readonly read: () => Promise<ArrayBuffer>;
}

export type Brought =
  | { readonly kind: 'file'; readonly file: BroughtFile }
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'folder' }
  | { readonly kind: 'nothing' };

/** A file as the browser hands it out. */
type BrowserFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** An item of a drop; a folder comes as a file too and only its entry tells. */
interface DropItem {
  readonly kind: string;
  readonly getAsFile: () => BrowserFile | null;
  readonly webkitGetAsEntry?: () => { readonly isDirectory: boolean } | null;
}

const oneOf = (file: BrowserFile): Brought => ({
  kind: 'file',
  file: { name: file.name, size: file.size, read: () => file.arrayBuffer() },
});

export function chosen(files: readonly BrowserFile[]): Brought {
  const [only] = files;
  if (only === undefined) return { kind: 'nothing' };
  return files.length > 1 ? { kind: 'several', count: files.length } : oneOf(only);
}

/** Text, links and pictures of other pages are dropped as items too, but not as files. */
export function dropped(items: readonly DropItem[]): Brought {
  const own = items.filter(({ kind }) => kind === 'file');
  if (own.some((item) => item.webkitGetAsEntry?.()?.isDirectory === true)) return { kind: 'folder' };
  return chosen(own.map((item) => item.getAsFile()).filter((file) => file !== null));
}
