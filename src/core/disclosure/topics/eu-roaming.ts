import type { Topic } from '../topic.ts';

/** How much data may be used in other countries of the European Economic Area. */
export const EU_ROAMING: Topic = {
  id: 'eu-roaming',
  columns: /(?:eu|eea|ewr|roaming)[^a-z]{0,2}(?:data|gb|volume|volumen|datos|dati|dados)|données.{0,6}(?:ue|europe)/i,
  words:
    /\d ?GB[^.;]{0,30}(?:\b(?:EU|UE|EEA|EWR)\b|roaming|europ|ausland|étranger)|(?:\b(?:EU|UE|EEA|EWR)\b|roaming|europ|ausland|étranger)[^.;\d]{0,30}\d[\d.,]{0,6} ?GB/i,
};
