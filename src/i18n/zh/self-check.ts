/** 自查：比较网站对访问者负有哪些责任，本站如何做到。 */
import type { ReportWords, SelfCheckWords } from '../en/self-check.ts';

export const selfCheck: SelfCheckWords = {
  title: '自查',
  footer: '由谁运营与自查',
  description: '独立比较工具的八项标准与隐私责任：本站做到了什么、没有做到什么，以及证明它们的测试。',
  intro:
    '本站要求运营商写明各种事项。这里逐条列出本站自己应当说明和做到的事：是否做到、还缺什么、由哪个测试证明。测试随程序提供，任何持有副本的人都可以运行。',
  who: {
    title: '由谁运营',
    runs: (name: string) => `本站的这一份由${name}运营。`,
    nobody: '构建这一份网站的人没有写明自己是谁。',
    contact: '联系方式：',
    noContact: '这一份网站没有写明联系方式。',
    reply: '来信在 15 日内答复。',
    noReply: '写明联系方式的网站应在 15 日内答复。',
    program: '程序由贡献者以 MIT 许可发布，其中没有广告、佣金或赞助的位置。',
    setting: '名称和联系方式是构建时的设置：PLAINTARIFF_OPERATOR 和 PLAINTARIFF_CONTACT。',
  },
  criteria: {
    title: '独立比较工具',
    intro: '《欧洲电子通信法典》（欧盟指令 2018/1972）第 103 条第 3 款，按其顺序，以我们的话转述。使用免费，无须账户。',
    letter: (id: string) => `(${id})`,
    items: {
      a: {
        duty: '独立运作：在结果中平等对待各家提供者。',
        here: '没有广告，没有佣金，数据中也没有相应字段。更改所有运营商名称或打乱输入顺序，都不会改变任何排位。',
        missing: '运营者是否独立于各家提供者，程序无法证明。',
      },
      b: { duty: '说明由谁拥有和运营。', here: '本页第一部分即为说明，每个页面都有链接通向这里。', missing: null },
      c: {
        duty: '以清楚、客观的标准比较。',
        here: '排序是由数字算出的公式，写在列表旁和方法页上；每个排位都有明细。',
        missing: null,
      },
      d: {
        duty: '使用浅显、无歧义的语言。',
        here: '一个概念一个词，中英文皆有；未写明的内容用文字说明。',
        missing: '文字的易读程度没有测量；引用的条款与运营商所写的一样难懂。',
      },
      e: {
        duty: '准确、及时，并说明最近更新的时间。',
        here: '每个数字都引用原文；每个套餐都写明信息有效的日期，或写明日期不详。',
        missing: '所附信息多为历史资费，也不会自动重新获取：套餐的新旧以旁边的日期为准。',
      },
      f: {
        duty: '向所有提供者开放，覆盖市场的大部分；不完整时在结果之前说明。',
        here: '任何运营商都可以用开放格式公布。列表涵盖什么写在列表之前，并写明并非整个市场。',
        missing: '所附文件只覆盖各市场的一小部分。',
      },
      g: {
        duty: '提供有效的方式报告错误信息。',
        here: '每个套餐页都有链接，打开的信件已填好套餐、文件、哈希和行号。',
        missing: null,
      },
      h: {
        duty: '可以比较各项资费的价格、内容和质量。',
        here: '最多六个套餐并列：一个月的用量花费多少，用量增加时如何处理，以及运营商写明的速率。',
        missing: '质量以运营商所写为准，本站不作测量。',
      },
    },
  },
  privacy: {
    title: '隐私',
    intro: '《电信和互联网用户个人信息保护规定》（2013 年第 24 号令）以及后来的“双清单”和摘要对服务提出的要求，用于我们自己。',
    items: {
      collected: { duty: '列出收集的信息。', here: '没有：没有 Cookie、账户或计数器，未经同意不存储任何内容。', missing: null },
      shared: { duty: '列出与第三方共享的信息。', here: '没有：页面不从其他网站加载任何内容，您输入的内容留在浏览器里。', missing: null },
      device: { duty: '只在设备上保存访问者同意的内容，并可撤回。', here: '只有一个月的用量，且仅在勾选期间保存。', missing: null },
      summary: { duty: '先有简短摘要，全文在后。', here: '隐私页先是摘要，然后是两份清单，最后是全文。', missing: null },
      found: { duty: '两次点击之内可以看到两份清单。', here: '每个页面都有通往隐私页的链接：一次点击。', missing: null },
      contact: { duty: '写明联系方式，并在 15 日内答复。', here: '隐私页写明联系方式和 15 日期限。', missing: null },
      host: {
        duty: '写明受托处理者。',
        here: '隐私页写明服务器的托管方及其可能记录的内容。',
        missing: '具体由哪家公司托管只有运营者知道，文字因此是概括的。',
      },
      same: { duty: '向所有人显示相同的结果。', here: '排序只取决于所提的问题和事实，与访问者无关。', missing: null },
    },
  },
  standings: { met: '做到', 'in-part': '部分做到', 'not-met': '未做到' },
  missing: '还缺：',
  depends: '这一份网站没有写明联系方式，或没有写明由谁运营。',
  proved: (count: number) => `由 ${count} 个测试证明`,
};

export const report: ReportWords = {
  link: '报告此套餐的错误',
  hint: '打开一封信件，其中已填好套餐、文件、哈希和行号。',
  noContact: '这一份网站没有写明联系方式：信件内容已填好，发往哪里由您决定。',
  subject: (id: string) => `Plaintariff：${id} 有误`,
  body: {
    plan: '套餐',
    source: '来源',
    snapshot: 'SHA-256',
    row: '记录和行号',
    wrong: '哪里有误：',
    right: '原文怎么写，在何处：',
  },
};
