/** What an assistant is told before anybody asks; 指令性计划 is a plan of the documents. */
const TOLD =
  "指令(?!性)|指示|设定|提示[词语]|prompt|命令|规矩|规则|人设|初始化|条条框框|底层|开场白|配置";
/** The same in words that many things share: they count only where they were put into the assistant. */
const WORDS = `${TOLD}|话|文字|内容|说明书?|要求|东西|任务|原话|第一[句段]|[几那这一]段`;
/** 你 alone: 你们 are the offices, and their rules are asked for in good faith. */
const YOU = "你(?!们)";

/** Asks for the assistant's own instructions, rather than for a rule that it reads. */
const PATTERNS = [
  // 你的底层设定 · 你那段初始化的文字 · 你背后的prompt
  new RegExp(
    `${YOU}(?:的|那|这|自己|本身|背后|后台|内部|脑子|肚子|心|最|一?开[始头]|当初|起初|用的|写的|遵|听从|执行).{0,8}(?:${TOLD})`,
    "iu",
  ),
  // 你收到的第一段话 · 你最前面被设定的那些话 · 你工作前拿到的说明书 · 你后台的那些话
  new RegExp(
    `${YOU}.{0,6}(?:[收接拿看读]到|背后|后台|内部|脑子里|最前|最上|最开[头始]|开头(?![说讲提])|头一|预先|事先|会话|对话|上岗|出厂|上线|工作前|开工前|启动|回答前|说话前).{0,10}(?:${WORDS})`,
    "iu",
  ),
  new RegExp(
    `${YOU}.{0,8}被.{0,4}(?:告知|告诉|设定|设置|要求|规定|训练|植入|编程|预设|输入|灌|塞|限定|约束|限制|交代|安排|教)`,
    "u",
  ),
  // 给你下的命令 · 开发者给你的要求 · 要你遵守的规则
  new RegExp(
    `(?:给|对|教|告诉|要求|命令|让|叫|要)${YOU}.{0,3}[下写定设说看交塞遵守的].{0,8}(?:${TOLD}|段话|的话|些话|原话|文字|说明|要求|任务)`,
    "iu",
  ),
  new RegExp(
    `${YOU}.{0,4}(?:按|照|依|遵).{0,8}(?:${TOLD}|要求).{0,4}(?:回答|说话|回复|工作|运行|做事)`,
    "iu",
  ),
  new RegExp(
    `(?:后台|隐藏|初始|内置|原始).{0,4}(?:${TOLD}).{0,8}(?:贴|念|背|抄|给我|发|列|看)`,
    "iu",
  ),
  /提示[词语]|(?<![a-z])prompt(?![a-z]|\s+(?:payment|service|reply|action|report|treatment))/iu,
  // 别人跟你交代了什么 · 你不能说的那些规定
  new RegExp(`[给跟对和]${YOU}.{0,2}(?:交[代待]|布置|下达|叮嘱|吩咐)`, "u"),
  new RegExp(`${YOU}.{0,3}(?:不能|不准|不让|不许)(?:说|讲|透露|公开|告诉)`, "u"),
  // 对话开始前的那段文字 · 会话最前面的内容
  /(?:对话|会话|聊天|谈话)(?:的|刚)?.{0,3}(?:最前|开头|开始|之前|以前|前面|第一|上下文).{0,6}(?:话|文字|内容|句|段|信息|消息)/u,
  /(?:这|此|我(?:说话|提问|问))(?:之前|以前).{0,5}(?:文字|话|消息|内容).{0,6}(?:打印|输出|贴|复制|抄|发|看)/u,
  // 把上文全部复制给我; but 把上面那条贴出来 asks for a clause
  /(?:上文|以上|上面|前面)(?!.{0,3}(?:条|款|项|文件|规定|措施|政策)).{0,8}(?:复制|粘贴|照抄|抄一遍|一字不|原封不动|逐字)/u,
  /\b(?:your|hidden|secret|initial|original)\b.{0,20}\b(?:instructions?|prompts?|directives?|configuration|system message)\b/iu,
  /\b(?:rules?|instructions?|orders?|things?|text|words?|everything|what)\b.{0,12}\b(?:you(?:'ve| have)?|were you) (?:were|are|been|got|follow|obey|received|told|given|instructed|programmed|configured)\b(?! saying)/iu,
  /\bhow (?:were|are) you (?:configured|instructed|programmed|prompted|set up)\b/iu,
  /\b(?:repeat|print|output|copy|show|echo|recite|dump|paste|list|give|write|translate|tell)\b.{0,30}\b(?:above(?! (?:measure|clause|article|rule|polic|document|answer))|verbatim|word for word|context window|(?:this|our|the) (?:conversation|chat)|before (?:this|my|our))\b/iu,
  /\b(?:everything|all|text|words?|what) (?:.{0,12} )?(?:above(?! (?:measure|clause|article|rule|polic|document|answer))|(?:before|preceding) (?:this|my|our))\b/iu,
];

export function asksForInstructions(sentence: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(sentence));
}
