import { euRoamingVolume } from '../rules/eu-roaming-volume.ts';
import { euRoamingVolumeLeast } from '../rules/eu-roaming-volume-least.ts';
import { euRoamingYear } from '../rules/eu-roaming-year.ts';
import type { Rulebook } from '../types.ts';

export const euRoamingFup: Rulebook = {
  id: 'eu-roaming-fup',
  title: { en: 'EU roaming: fair use', zh: '欧盟漫游：合理使用' },
  about: {
    en: 'How much data a plan of the Economic Area must at least allow while roaming inside it, by the formula as reported: twice the price without tax divided by the wholesale cap of the year. The regulations were not read; rounding and prepaid cards are unverified. A provider may give more.',
    zh: '欧洲经济区内的套餐在区内漫游时至少应允许的流量，按所报道的公式计算：不含税价格除以当年批发上限的两倍。未查阅条例原文；取整与预付卡规则未核实。提供商可以给得更多。',
  },
  standing: 'in-force',
  inForce: { from: '2017-07-01', to: null },
  rules: [euRoamingVolume, euRoamingVolumeLeast, euRoamingYear],
};
