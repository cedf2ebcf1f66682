/** Asks for what belongs to a person who is named, or holds an office. */
const PRIVATE =
  /身份证|手机号?码?|私人电话|电话号码|(?:家庭?)?住址|住哪|住在哪|家住|银行卡|微信号?|年龄|多大(?:岁数|年纪)|几岁|工资多少|老婆|爱人|子女|孩子在哪|车牌|履历|隐私/u;
const OFFICIAL = /市长|书记|局长|主任|组长|秘书长|领导|科长|县长|院长|同志(?!们)|先生|女士/u;

/** Surnames that open no common word: 高 would make a name of 高校, 程 of 程序员. */
const SURNAME =
  "[王李张刘陈杨赵吴徐孙胡朱郭罗宋郑谢韩唐冯董曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴汪姜范姚谭廖邹熊陆郝崔邱秦侯邵孟汤尹黎武贺龚]";
const CALLED = `[老小]${SURNAME}|${SURNAME}(?:[局处科所队总工某]|老师|医生|主任|经理|大[爷妈哥姐]|先生|女士)|张三|李四|某某`;
/** Who an official is may be asked, how to reach them at home may not. 领导小组 is no person. */
const IN_OFFICE =
  "[市县区乡镇村局处科所站校院厂矿队行]长|书记|支书|主任|组长|领导(?!小组)|经办人|办事员|工作人员|网格员|民警|交警";
const ACQUAINTANCE =
  "邻居|隔壁|对门|楼上|楼下|[我他她]对象|前[妻夫任]|同事|同学|房东|租客|房客|[他她](?!们)|(?:那|这|某|一)个人";
const INVOLVED =
  "司机|肇事者|死者|伤者|遇难者|受害[人者]|患者|病人|举报[人者]|投诉[人者]|户主|住户(?!住)|车主|业主|经理|老总|老板|法人";
const PRIVATE_PERSON = `(?:${CALLED}|${ACQUAINTANCE}|${INVOLVED})`;
const PERSON = `(?:${CALLED}|${ACQUAINTANCE}|${INVOLVED}|${IN_OFFICE})`;

/** What reaches or identifies somebody. */
const CONTACT =
  "(?:身份证|手机|电话|微信|qq|联系方式|号码|住址|家庭地址|银行卡|车牌|户籍|户口)(?:号码?|信息)?";
const IDENTITY = "(?:姓名|名字|真名|个人信息|信息|资料)";
/** Told to the asker, rather than a duty: 身份证给我看看, but 身份证要交吗. */
const WANTED =
  "(?:和.{0,4})?(?:是|都|有|现在|到底|分别){0,3}(?:多少|几|啥|什么|哪|给我|给一?个|发我|发给|告诉|说一?下|报一?下|我要|有没有|帮|查|能(?:不能)?.{0,3}[查看给找发]|[呗吧,，。?？!！]|$)";
const TELL_ME = "(?:告诉我|给我|发我|[查搜](?:到|出|一?下|查)|打听|透露)";
/** 市长热线 and 主任办公室的电话 are public; 司机要带身份证 is a duty. */
const near = (most: number) => `(?:(?!办公|信箱|热线|登记|要[交带]).){0,${most}}`;
const FAMILY = "老婆|媳妇|爱人|丈夫|儿子|女儿|子女|孩子|父母";

const PATTERNS = [
  // 科长手机号告诉我呗 · 能查到车主的电话吗
  `${PERSON}${near(6)}${CONTACT}${WANTED}`,
  `${TELL_ME}${near(8)}${PERSON}${near(6)}${CONTACT}`,
  `${PRIVATE_PERSON}${near(6)}${IDENTITY}${WANTED}`,
  // 我前妻现在住哪 · 王县长是哪里人
  `${PERSON}.{0,5}(?:住(?:在)?哪(?!一?[类些种层家]|.{0,2}医院)|家在哪|是哪里?人|家里?有?几口|家里?(?:都)?有(?:谁|什么人)|多大(?:年纪|岁数|年龄)|几岁|哪年生|什么学历|生日)`,
  // What a doctor earns is a rule's matter, what a colleague earns is not.
  `(?:${ACQUAINTANCE}|[市县区乡镇村局]长|书记|支书).{0,4}(?:工资|收入|存款|年龄)${WANTED}`,
  `(?:${ACQUAINTANCE}|长|书记|主任|领导).{0,2}(?:${FAMILY}).{0,4}(?:在哪|是谁|叫|干[啥什]|做什么|多大)`,
  // 把专班所有人的手机号和住址列出来
  `(?:所有|全部|全体|每个|各位).{0,2}(?:人|成员|干部|领导|组员|职工|委员)员?的?${CONTACT}.{0,12}(?:列|报|发给|给我|念|提供|整理|查)`,
  // 李强的家庭住址: a name by its surname, and what nobody but a person has
  `${SURNAME}\\p{Script=Han}{1,2}(?:的|本人|他|她|现在|家)*(?:身份证号?|手机号?|(?:家庭)?住址|住(?:在)?哪|家在哪|私人|银行卡号?|微信号?)${WANTED}`,
  // Who was hurt, and who reported whom
  "(?:死者|伤者|遇难者|受害[人者]|肇事者|举报[人者]|投诉[人者]|患者|病人).{0,4}(?:叫(?:什么|啥|甚)|是谁|是哪(?:个|位)|名单)",
  "谁(?:举报|投诉)了?的?[我咱俺]|(?:举报|投诉)[我咱俺].{0,6}的(?:人|那个)?.{0,3}(?:是谁|是哪|叫)",
].map((pattern) => new RegExp(pattern, "iu"));

export function asksForPersonalData(question: string, names: ReadonlySet<string>): boolean {
  const named = OFFICIAL.test(question) || [...names].some((name) => question.includes(name));
  return (named && PRIVATE.test(question)) || PATTERNS.some((pattern) => pattern.test(question));
}
