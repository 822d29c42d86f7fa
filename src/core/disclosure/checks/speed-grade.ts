/** A grade of speed (minimum, normal, maximum) in both directions. */
import { isPlaceholder, quote, type Evidence } from '../../model/index.ts';
import { absent, disclosed, vague } from '../answer.ts';
import { cellAt, ownColumns, statementOn, type Topic } from '../topic.ts';
import type { Answer, Said, Subject } from '../types.ts';
import type { Check } from './fields.ts';

const DOWN = /down|empfang|descend|descarga|bajada|scaric|下行|下载|下り|다운/i;
const UP = /up(?!d|to)|send|montant|subida|envio|caric|上行|上传|上り|업로드/i;
/** A speed that is left after a threshold is no speed of the line. */
const SLOWED = /(?<!unge)drossel|begrenzt|abgesenkt|reduc|reduz|redui|slow|throttl|tras los|limitad|降速|限速/i;
const FIGURE = /\d[\d.,]{0,8}(?=\s?(?:\/|[kMG](?:bit|bps|b\/s|o\/s)))/gi;
const MISSING: Readonly<Record<'down' | 'up', Said>> = {
  down: { en: 'the speed of downloads', zh: '下行速率' },
  up: { en: 'the speed of uploads', zh: '上行速率' },
};
const FIGURES: readonly Said[] = [{ en: 'a speed in figures', zh: '速率数值' }];

interface Found {
  readonly evidence: readonly Evidence[];
  readonly down: boolean;
  readonly up: boolean;
}

export const bothDirections =
  (topic: Topic): Check =>
  (subject) => {
    const own = inColumns(topic, subject);
    if (own.evidence.length > 0) return settle(own);
    const said = statementOn(topic, subject);
    return said === null || SLOWED.test(said.evidence.text) ? absent() : settle(inText(said.evidence));
  };

function settle({ evidence, down, up }: Found): Answer {
  if (down && up) return disclosed(evidence);
  return down || up ? vague('in-part', evidence, [MISSING[down ? 'up' : 'down']]) : vague('vague-words', evidence, FIGURES);
}

function inColumns(topic: Topic, { row }: Subject): Found {
  const cells = ownColumns(topic, row.columns).flatMap((index) =>
    isPlaceholder(row.cells[index] ?? '') ? [] : [quote(cellAt(row, index))],
  );
  const read = cells.map((evidence) => {
    if (!/\d/.test(evidence.text)) return { down: false, up: false };
    const named = { down: DOWN.test(evidence.column), up: UP.test(evidence.column) };
    return named.down === named.up ? inText(evidence) : named;
  });
  return { evidence: cells, down: read.some(({ down }) => down), up: read.some(({ up }) => up) };
}

/** "50/10 Mbit/s" and "50 Mbit/s down, 10 Mbit/s up" give both; a lone figure is the download unless it says otherwise. */
function inText(evidence: Evidence): Found {
  const count = evidence.text.match(FIGURE)?.length ?? 0;
  const onlyUp = UP.test(evidence.text) && !DOWN.test(evidence.text);
  return { evidence: [evidence], down: count > 1 || (count === 1 && !onlyUp), up: count > 1 || (count === 1 && onlyUp) };
}
