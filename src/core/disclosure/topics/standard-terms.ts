import type { Topic } from '../topic.ts';

/** The standard terms of the contract. */
export const STANDARD_TERMS: Topic = {
  id: 'standard-terms',
  columns:
    /standard.?terms|terms.?(?:and|&).?conditions|terms.?url|general.?terms|条款|agb\b|conditions générales|condiciones generales|condizioni generali|約款|약관/i,
  words:
    /terms (?:and|&) conditions|standard terms|general terms|\bT&Cs?\b|服务协议|入网协议|\bAGB\b|Allgemeine Geschäftsbedingungen|conditions générales|\bCG[UV]\b|condiciones generales|condizioni generali|condições gerais|利用規約|약관/i,
};
