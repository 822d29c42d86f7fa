/** The baskets as an island gets them: short, because they stand in the HTML of the page. */
import { baskets } from '../catalogue/baskets.ts';
import type { Lang } from '../i18n/index.ts';
import type { PresetProp } from '../islands/usage.state.ts';

export const presetProps = (lang: Lang): readonly PresetProp[] =>
  baskets().map(({ id, names, origin, services, usage: { dataMb, hotspotMb, roamingMb, minutes, messages } }) => [
    id,
    names[lang],
    origin,
    services.join(' '),
    dataMb,
    hotspotMb,
    roamingMb,
    minutes,
    messages,
  ]);
