/** What the questions of `ca-wireless-code` stand on. */
import type { Citation } from '../types.ts';

export const CA_BELL: Citation = {
  text: { en: 'Wireless Code, as summed up in Bell’s checklist', zh: '加拿大《无线服务守则》，据 Bell 的要点清单' },
  url: 'http://www.bell.ca/CRTC-Wireless-Code',
};

export const CA_2013: Citation = {
  text: { en: 'Wireless Code, Telecom Regulatory Policy CRTC 2013-271', zh: '《无线服务守则》，CRTC 电信监管政策 2013-271' },
  url: 'https://crtc.gc.ca/eng/archive/2013/2013-271.htm',
};

export const CA_2017: Citation = {
  text: {
    en: 'Wireless Code as revised, Telecom Regulatory Policy CRTC 2017-200',
    zh: '《无线服务守则》修订版，CRTC 电信监管政策 2017-200',
  },
  url: 'http://crtc.gc.ca/eng/archive/2017/2017-200.htm',
};
