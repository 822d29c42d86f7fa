import type { Topic } from '../topic.ts';

/** Products and services for users with disabilities. */
export const DISABILITY: Topic = {
  id: 'disability',
  columns: /disabilit|accessib|无障碍|残疾|殘疾|behinder|barrierefrei|handicap|discapacid|deficiênc|disabili|障が?い|장애/i,
  words:
    /disabilit|disabled (?:customers|users|people)|accessib(?:le|ility)|hearing.impaired|text relay|无障碍|残疾|殘疾|助残|Behinderung|barrierefrei|gehörlos|handicap|malentendant|accessibilité|discapacidad|accesibilidad|deficiência|acessibilidade|disabilità|accessibilità|障が?い者|バリアフリー|장애인|복지 ?할인/i,
};
