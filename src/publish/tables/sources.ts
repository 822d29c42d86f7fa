/** `sources`: where the plans were published, with date, hash and licence of each file. */
import { COVERAGES, type Source } from '../../core/model/index.ts';
import { col, table } from './table.ts';

const newest = ({ snapshots }: Source) => snapshots.at(-1);
const required = { required: true } as const;

export const sources = table<Source>({
  name: 'sources',
  title: 'Sources',
  about: 'The files the plans were read from: date, address, hash, licence and coverage of the newest snapshot.',
  columns: [
    col('id', 'string', ({ id }) => id, 'Stable id.', '稳定编号。', required),
    col('title', 'string', ({ title }) => title, 'What the file series is called.', '名称。', required),
    col('country', 'string', ({ country }) => country, 'Country, ISO 3166-1 alpha-2.', '国家或地区，ISO 3166-1 两位代码。'),
    col('language', 'string', ({ language }) => language, 'Language of the fine print, BCP 47.', '条款语言，BCP 47。'),
    col(
      'coverage',
      'string',
      ({ coverage }) => coverage,
      'The whole original, or an excerpt, where absence proves nothing.',
      '全文或摘录；摘录中未载明不代表不存在。',
      { values: COVERAGES, required: true },
    ),
    col('licence', 'string', ({ licence }) => licence.text, 'Licence as the publisher states it.', '发布者声明的许可。', required),
    col('licence_url', 'string', ({ licence }) => licence.url ?? null, 'Text of the licence.', '许可文本。'),
    col('file', 'string', (source) => newest(source)?.file ?? null, 'File of the newest snapshot.', '最新快照的文件。'),
    col('date', 'date', (source) => newest(source)?.date ?? null, 'Date of that snapshot.', '快照日期。'),
    col(
      'url',
      'string',
      (source) => newest(source)?.url ?? null,
      'Where it was fetched; empty for a compilation of several pages.',
      '取得地址；汇编自多个页面时为空。',
    ),
    col('sha256', 'string', (source) => newest(source)?.sha256 ?? null, 'SHA-256 of its bytes.', '字节的 SHA-256。'),
    col('rows', 'integer', (source) => newest(source)?.rows ?? null, 'Rows in it.', '行数。'),
    col('plans', 'integer', (source) => newest(source)?.plans ?? null, 'Plans read from them.', '读出的套餐数。'),
  ],
  key: ['id'],
  refers: {},
  records: ({ sources: all }) => all,
});
