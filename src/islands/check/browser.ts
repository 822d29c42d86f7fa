/** The browser around the check page: its calendar, its files, and what it fetches when it opens. */
import type { CheckSetting, SavedFile } from './types.ts';

/** Today where the visitor is, ISO 8601. */
export function today(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @throws Error when the profiles cannot be fetched */
export async function getSetting(url: string): Promise<CheckSetting> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as CheckSetting;
}

/** Offers a text as a file to save; it is made here and goes nowhere. */
export function saveFile({ name, type, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
