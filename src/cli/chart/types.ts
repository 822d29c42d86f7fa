/** What `chart` is asked for. */
import type { Lang } from '../../i18n/lang.ts';

export const FILE_TYPES = ['png', 'svg', 'csv', 'json'] as const;
export type FileType = (typeof FILE_TYPES)[number];

export interface ChartRequest {
  readonly ids: readonly string[];
  /** As typed; null = the usual one of what is drawn. */
  readonly chart: string | null;
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly maxMb: number | null;
  readonly share: boolean;
  readonly type: FileType;
  readonly compiled: string;
}
