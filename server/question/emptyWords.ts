/**
 * Words that every matter shares: a question made of these alone names none. A word stands here
 * only if no matter is called by it: 找谁 rather than 找, lest 找工作 be empty.
 */
const EMPTY_WORDS: Readonly<Record<string, string>> = {
  pointing: `
    这 那 该 它 他 她 它们 他们 她们 人家 这里 那里 这儿 那儿 这边 那边 这块 那块 这块儿 那块儿 这样 那样 这么 那么 这工作 那工作 这人 那人 的人
    个 些 种 类 事 件 项 条 款 份 张 回 样 号事 号事情 里面 里头 一个 一条 一项 一类 一种 这一 那一 上面 前面 刚才 刚刚 刚说 上次 上回 之前 说的 问的 讲的 提的
    第一 第二 第三 第四 第五`,
  matter: `
    事儿 事情 东西 玩意 玩意儿 情况 情形 问题 方面 项目 内容 规定 政策 文件 通知 措施 条款 条文 项工作 个工作 这种工作 有关 相关 某
    补贴 补助 奖励 减免 优惠 好处 税 钱 款项 贷款 手续 材料 资料 证件 证明 条件 标准 要求 资格 期限 任务 表 表格 卡 卡里 目标 指标 流程 程序 进展 进度 结果 延期 电话`,
  asking: `
    谁 哪 哪个 哪里 哪儿 哪家 哪些 哪位 哪类 在哪 什么 啥 甚 么 怎么 咋 怎样 如何 多少 几 多久 多长 时间 时候 为什么 为啥 哪年 哪月 月份 哪天 几年 几月 几天 几个月 几号 意思 到底 究竟 是否
    找谁 找哪 找哪儿 找哪里 找哪家 找哪个 找什么 找啥 向谁 归 由 归口 管 负责 牵头 主管 承担 落实 执行 责任单位 责任部门 部门 单位 机关 机构 局 主任
    吗 呢 啊 呀 吧 嘛 了 的 地 得 着 过 是 有 没 没有 不 还 也 都 就 又 再 才 只 很 太 能 可 可以 会 要 想 需要 应该 该 算 算数 行 成 符合 适用 适用于 属于 够 够格 轮到 包括 包含 在内 范围 区别 差别 不同 不一样 大概 大约 可能`,
  doing: `
    完成 答复 解释 填 填写 提交 准备 满足 达标 通过 审批 批准 调整 变更 取消 停 恢复 保留 延长 分 安排 组织 配合 参加 参与 报 上报 缴 缴纳 付 支付 收 收取 轮 排队 进行 推进 选 选择 用 使用
    办 办理 弄 搞 处理 解决 反映 投诉 申请 申报 报名 享受 享受到 领 领取 带 拿 拿到 交 给 出 发 发放 兑现 到账 来 去 到 上 下来 下去 出来 批 审 完 开始 结束 达到 实施 施行 生效 有效 管用 补 到期 截止 过期 作废 推迟 往后 推推 继续 接着 延 兼
    说 写 讲 看 查 问 知道 了解 咨询 打听 听说 听人说 真的 是真 真假 再说 一遍 一下 一声 详细 具体 解释 说明 说明白 说清楚`,
  asker: `
    我 我们 俺 俺们 咱 咱们 你 你们 您 自己 本人 家 家里 像 人 别人 大家 和 跟 对 给 让 替 帮 为 从 按`,
  when: `
    现在 目前 今年 明年 去年 今天 明天 以后 之后 以前 最近 至今 已经 刚 早 晚 起`,
  courtesy: `
    您好 你好 请 请问 麻烦 劳驾 谢谢 多谢 求 求助 求解 求解答 解答 回答 回复 告诉 指点 帮忙 拜托 急 着急 急死 老师 同志 师傅 领导`,
  // What was tried before asking here: 打了好几个电话都推 · 跑了三趟没人管 · 问了一圈都说不知道.
  trouble: `
    打 热线 打12345 打了12345 打过12345 来回 跑 跑腿 跑断腿 跑断了腿 窗口 地方 半天 好久 很久 等着 等了 一圈 一直 总 全 都 互相 相互 让我 叫我 其他
    推 推来推去 推给 推诿 推脱 推托 踢皮球 踢来踢去 扯皮 拖 拖了 半年 说理 评理 讲理 没戏 有戏 没人 没人管 没人理 没人接 没谁 没接 不理 不接 占线 准话 准信 说法 下文 回音
    不清 不清楚 不明白 不懂 搞不懂 看不懂 看懂 听懂 弄不清 糊涂 发愁 愁 难 烦 真`,
};

const ALTERNATIVES = Object.values(EMPTY_WORDS)
  .join(" ")
  .split(/\s+/u)
  .filter(Boolean)
  // 没人管 before 没, lest its rest stay.
  .sort((a, b) => b.length - a.length)
  .join("|");

/** 打了三个电话 · 跑了好几趟 · 问了一圈; 四 alone stays, for 四不像 is a matter. */
const COUNTED = "[好一二两三四五六七八九十几多无数]{1,4}(?:个?[月天]|[个趟次遍圈通回条项家])";
/** 个税 and 办税 are matters, though each of their characters is empty. */
const MATTER = "(?:个|办|报|退|免|减)税";

const EMPTY = new RegExp(
  `(${MATTER})|第[一二三四五六七八九十\\d]+条|20\\d\\d年?|${COUNTED}|${ALTERNATIVES}|[\\s\\p{P}]`,
  "gu",
);

/** What is left of a question without its empty words: its subject, if it has one. */
export function subjectLeftIn(question: string): string {
  return question.replace(EMPTY, "$1");
}
