/** Opens a question whose subject is elsewhere: 那个补贴呢 · 这事归谁管 · 他还兼着吗 */
const POINTING = /^(?:那|这|它|他|她|该|上面|前面|刚才)(?:个|些|种|事|项|条|一?块)?/u;
/** Words that every matter shares: alone they name none. */
const GENERIC =
  /继续|接着|再说|一遍|补贴|补助|奖励|减免|优惠|政策|延期|往后|推推|推迟|申请|材料|手续|条件|期限|到期|标准|税|钱|贷款|办|管|局|部门|单位|哪个|谁|归|领|交|给|要|能|多少|几|什么|啥|甚|时候|怎么|咋|如何|还|有|没|不|了|吗|呢|的|是|得|到底|需要|可以|这|那|个|事|我|兼|着|主任|第[一二三四五六七八九十\d]+条|说|写|规定|文件|一下|人家|他|她|它|算|数|行|在哪|哪里|哪|里|来|去|弄|搞|成|完|开始|达到|目标|指标|管用|有效|20\d\d年?|截止|之后|以后|现在|今年|明年|去年|具体|详细|内容|[,，。？?！!\s]/gu;
const LONGEST = 14;

/** 上次说的那个文件 · 刚才问的那条: what was said before, where nothing was. */
const EARLIER = /(?:上次|上回|刚才|刚刚|前面|之前)(?:说|问|提|讲|发|给)(?:的|过的?|到的?)/u;

/** Too little to know what is meant; nothing was said before that it could lean on. */
export function isFragment(question: string): boolean {
  const rest = question.replace(GENERIC, "");
  if (rest.length === 0) return true;
  if (EARLIER.test(question) && question.replace(EARLIER, "").replace(GENERIC, "").length <= 2)
    return true;
  return question.length <= LONGEST && POINTING.test(question) && rest.length <= 2;
}
