/** The strips of compared plans, all on one axis so that they can be laid against each other. */
import { axisFor, tariffStrip, type Strip } from '../../charts/strip.ts';
import type { WirePlan } from '../../core/model/wire.ts';
import type { Messages } from '../../i18n/index.ts';

export const STRIP_PREFIX = 'compare';

/**
 * One strip per plan; the axis reaches past the largest threshold or allowance of any of them.
 * @param width of one strip in CSS pixels: text keeps its size, so a narrow column gets a shorter bar, not a smaller one
 */
export function compareStrips(plans: readonly WirePlan[], m: Messages, width: number): readonly Strip[] {
  const volumes = plans.flatMap((plan) => [plan.allowance.mb ?? 0, ...plan.tiers.map(({ from_mb }) => from_mb ?? 0)]);
  const axis = axisFor(Math.max(0, ...volumes));
  return plans.map(({ allowance, tiers, coverage, unread_terms }) =>
    tariffStrip({ data: allowance, tiers, coverage, unread: unread_terms }, m, {
      size: 'small',
      width,
      axis,
      prefix: STRIP_PREFIX,
      defs: false,
    }),
  );
}
