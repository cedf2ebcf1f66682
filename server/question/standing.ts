/** What someone wants to know who asks whether a measure or a plan still runs on the day of asking. */
export type StandingAsked = "still" | "over" | "done" | "begun";

const PATTERNS: readonly (readonly [StandingAsked, RegExp])[] = [
  // 过期了吗 · 日子过了没 · 是不是已经失效
  [
    "over",
    /(?:过期|到期|过时|失效|作废)(?:了|没|吗|么)|(?:日子|期限|时间|时限)(?:已经)?过了(?:没|吗|么)|已经(?:过期|到期|失效|作废)/u,
  ],
  // 开始执行了没有 · 施行了吗
  ["begun", /(?:开始|生效|施行|实施|执行)(?:施行|实施|执行)?了(?:没|吗|么)|开始了(?:没|吗|么)/u],
  // 该查完了吧 · 收尾了没 · 结束了没有
  [
    "done",
    /(?:收尾|[查做整弄办治改建搬]完|结束|完成|完)了(?:没|吗|吧|么|不)|该[^，。？?]{0,8}(?:[查做整弄办治改建搬]完|结束|收尾)/u,
  ],
  // 现在还能享受吗 · 还管用不 · 还免着没; 手续丢了还能补吗 asks of no day
  [
    "still",
    /(?:现在|目前|如今|眼下|今天|今年|明年|往后|20\d{2}年?)[^，。？?]{0,14}还(?:能|可以|在|有|免|减|补|给|算|管|执行|享受)|还(?:管用|算数|作数|有效|在执行|执行|[免减补]着)[^，。？?]{0,4}(?:吗|不|没|么|有没有)/u,
  ],
];

/** 房租减免现在还能享受吗 → still; undefined where the day plays no part in the question. */
export function standingAsked(question: string): StandingAsked | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(question))?.[0];
}
