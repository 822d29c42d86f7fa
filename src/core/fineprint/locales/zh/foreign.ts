/** Chinese, simplified and traditional words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others:
    /(?<![与跟和比像較较同])(?:(?:老|旧|原)套餐(?=用|满|里|是|中|到|超)|别的(?:套餐|运营商|公司)|別的(?:方案|電信|公司)|别家|別家|其他(?:运营商|家套餐|電信|电信公司)|其它(?:运营商|套餐)|友商|竞争对手|競爭對手|同行)/iu,
  hearsay: /(?:(?:网传|網傳)(?![输輸])|谣言|謠言|传闻|傳聞|听说|聽說|据说|據說|有(?:网友|網友|读者|讀者)(?:问|問|说|說|称|稱)|读者来信)/iu,
  denies: /(?:不[实實](?!名)|并非事实|並非事實|不是真的|否认|否認|辟谣|闢謠|纯属误解|没有这(?:回|种)事|沒有這回事)/iu,
  example: /^[\s“「（(*※]*(?:举例|舉例|例如|比如|例[：:]|假设|假設|假如|示例)/iu,
  measured: /(?:实测|實測|测速|測速|测得|測得|跑分|跑到|测试结果)/iu,
  refund: /(?:退款|退还|退還|退回|赔偿|賠償|补偿|補償|返还金额)/iu,
};
