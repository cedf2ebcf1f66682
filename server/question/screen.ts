import type { RefusalReason } from "../../core/protocol.ts";
import { asksForInstructions } from "./asksForInstructions.ts";
import { asksForPersonalData } from "./asksForPersonalData.ts";

/** What a question is before any document is looked at. */
export type Screening =
  | { readonly kind: "greeting" }
  | { readonly kind: "refuse"; readonly reason: RefusalReason }
  | { readonly kind: "ask"; readonly text: string };

const GREETING =
  /^(?:(?:你|您)?好|hi|hello|哈喽|嗨|在吗|你是谁|你是什么|你能做什么|你会什么|谢谢(?:你|您)?|再见|早上好|下午好|晚上好|喂)[\s,，。.!！?？呀啊吗么]*$/iu;

/** Sentences that give orders to the assistant instead of asking about a policy. */
const INJECTION = [
  /忽[略畧].{0,12}(?:指令|规则|要求|设定|限制|提示|内容|文件)|无视.{0,10}(?:指令|规则|限制|文件)|不(?:要|用|必)再?(?:遵守|引用)|不受.{0,4}(?:规则|指令|文件).{0,4}限制/u,
  /ignore.{0,20}(?:instruction|rule|previous|above|prompt)|disregard|override|jailbreak|system\s*(?:prompt|message|override)|developer\s*mode|you are now|act as|pretend|reveal|print your|no longer bound/iu,
  /系统(?:提示|指令|消息|设定)|提示词|开发者模式|调试模式|越狱|你的(?:初始)?(?:设定|指令|规则|内部)|隐藏指令/u,
  /(?:你现在是|从现在(?:起|开始)你|假装|扮演|假设你是|请以.{0,8}(?:名义|身份)|你就是).{0,30}/u,
  /(?:(?:帮|给|替)我.{0,6}|^请?)(?:编[造写一个份段]|(?:伪造|虚构|捏造|杜撰)(?!.*[罚处责查]))|编(?:一个|一份|个).{0,4}(?:条款|文件|文号|规定|政策|批文)/u,
  /(?:上面|上述|以上|前面).{0,6}(?:内容|文字|的话|对话).{0,10}(?:重复|复述|输出|打印|一遍)|(?:重复|复述|输出|打印).{0,6}(?:上面|上述|以上|前面)的?.{0,4}(?:内容|文字|对话)|代码块/u,
  /(?:工具|函数|接口|插件)(?:返回|输出|结果|调用)\s*[:：]?|search results?\s*:|tool (?:result|output|call)/iu,
  /(?:翻译成|改写成|润色成).{0,20}|确认(?:这|它|其)?(?:是|为)(?:政策|真的|有效|规定)/u,
  /(?:以下|下面|上面|这)是?(?:检索|搜索|系统)(?:到的)?(?:结果|资料)|检索结果\s*[:：\]】]|新增(?:一)?条|补充条款|最新修订|第.{1,4}条\s*[:：].{0,30}(?:一律|全部|每人|发放)/u,
  /(?:照着?|按照?|仿照?|模仿|学着?).{0,20}(?:口气|语气|口吻|腔调).{0,10}(?:写|编|造|来一?[条段份])/u,
  /<\/?(?:script|img|iframe|system|svg|a)\b|javascript:|onerror|\{\{|\[\[|```|\[(?:system|inst|assistant|\d{1,2})\]/iu,
  /只(?:准|许|能|需要?)?(?:回答|回复|输出|说).{0,8}(?:是|可以|能|同意|yes|ok|“|")|照(?:着念|我说的)|跟我(?:念|说)|重复(?:我|以下|下面)/iu,
  /承诺.{0,20}(?:元|补贴|发放|兑现)|(?:你|您|请)(?:们|要|得|必须|向我)*保证.{0,12}(?:发|给|批)|写.{0,4}保证书/u,
];

/** Asks how to cheat the very rules. */
const FRAUD =
  /教我.{0,6}(?:怎么|咋|如何|怎样)?.{0,12}(?:改.{0,6}(?:报告|证明|数据|日期)|掺|兑|钻空子|绕|骗)|(?:教我|怎么|咋|如何|帮我).{0,14}(?:伪造|造假|弄.{0,4}假|假的|糊弄|躲过|躲开|逃避|瞒过|蒙混|查不出|不被(?:发现|查)|不让.{0,6}(?:发现|查出))|才(?:能)?不(?:会)?(?:被|让).{0,4}(?:查出|查到|检出|发现|抓到)/u;

export function screen(question: string, names: ReadonlySet<string>): Screening {
  if (GREETING.test(question)) return { kind: "greeting" };
  const sentences = question
    .split(/(?<=[。！？!?；;：:\n])|(?<=\.)\s/u)
    .map((s) => s.trim())
    .filter(Boolean);
  const honest = sentences.filter((sentence) => !isInjection(sentence));
  if (honest.length < sentences.length) {
    const rest = honest.join("");
    return asksSomething(rest) ? { kind: "ask", text: rest } : { kind: "refuse", reason: "unsafe" };
  }
  if (FRAUD.test(question)) return { kind: "refuse", reason: "unsafe" };
  if (asksForPersonalData(question, names)) return { kind: "refuse", reason: "personal-data" };
  return { kind: "ask", text: question };
}

function isInjection(sentence: string): boolean {
  return asksForInstructions(sentence) || INJECTION.some((pattern) => pattern.test(sentence));
}

/** Whether what is left still asks: an order's remains rarely do. */
function asksSomething(text: string): boolean {
  return (
    text.length >= 8 &&
    /[?？吗呢]|多少|几|什么|啥|谁|哪|怎么|咋|如何|是否|有没有|(.)不\1/u.test(text)
  );
}
