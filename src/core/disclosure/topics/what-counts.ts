import type { Topic } from '../topic.ts';

/** Which traffic counts toward the volume, and which does not (zero-rated, directed, excluded, hotspot shared). */
export const WHAT_COUNTS: Topic = {
  id: 'what-counts',
  columns: /定向流量|免流|zero.?rat|excluded (?:traffic|services)|counts? toward|directed/i,
  words:
    /(?:does|do|will|shall) not count|not counted|counts? (?:toward|against)|zero.?rat|data.free|without using (?:your |up )?data|not (?:be )?deducted|不计入|不计流量|计入套餐|免流|定向(?:流量|免)|不扣(?:除)?流量|含.{0,6}定向|wird nicht (?:angerechnet|auf)|nicht angerechnet|angerechnet|zählt nicht|ne (?:sont|est) pas décompté|décompté|no consume|sin consumir|não (?:consome|desconta)|não é descontad|non consuma|차감되지|미차감|カウント(?:フリー|対象|されません)|消費しません/i,
};
