/** Types of setup.mjs, which is plain JavaScript because it runs before anything is installed. */
interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
}

export function fingerprint(root?: string): string;
export function sameAsLocked(locked: Readonly<Record<string, LockedPackage>>, installed: Readonly<Record<string, LockedPackage>>): boolean;
export function causeOf(output: string): string;
export function ensureInstalled(): Promise<void>;
