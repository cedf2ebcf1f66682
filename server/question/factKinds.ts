/**
 * The kind of fact a question asks for, and how a clause that holds one looks. A clause may be
 * about the very subject and yet not hold what is asked: 一经查实予以奖励 names no amount.
 */
export interface FactKind {
  readonly kind: string;
  /** The words of a question that ask for it. */
  readonly asks: RegExp;
  /** The words of a clause that can answer it. */
  readonly holds: RegExp;
}

/** As long as an amount gets: a longer run is none, and must not cost time. */
const N = "[0-9一二三四五六七八九十百千万亿两半.]{1,12}";

export const FACT_KINDS: readonly FactKind[] = [
  {
    kind: "money",
    asks: /(?:多少|几|多)(?:十|百|千|万)*(?:块|元|毛|钱|分钱|万块?)|(?:补|奖|赔|罚|收|给|领|发|交|掏|报|贴|存|挣|涨)(?:贴|助|励|偿|款|费)?(?:给|到)?(?:我|咱|个人)?(?:多少|几[百千万]|几(?=$|[?？,，。 ]))|多少(?:补贴|补助|奖金|奖励|工资|学费|费用)|价格|单价|标准是多少|(?:工资|奖金|补贴|补助|津贴|房租|租金|门票|学费|保费|费用?)(?:是|要|一年|一月|一个月|一天|大概|现在|到底)*多少/u,
    holds: new RegExp(`${N}\\s*(?:余|多)?(?:万|亿|千|百)?\\s*元|[0-9.]{1,8}\\s*%|百分之`, "u"),
  },
  {
    kind: "award",
    asks: /(?:补|奖|发|罚|赔|贴|资助|工钱|工资|投资|经费|花|收费?|价)(?:[^，。？?]{0,8})(?:多少|几(?!个?月|天|年|日|家|户|处))/u,
    holds: new RegExp(
      `(?:补贴|补助|奖励|给予|罚款|经费|投资|资助|保费|费用?|资金|贷款|额|工资|租金)[^。；]{0,18}?(?:${N}\\s*(?:余|多)?(?:万|亿|千|百)?\\s*元|[0-9.]{1,8}\\s*%)`,
      "u",
    ),
  },
  {
    kind: "percent",
    asks: /几成|百分之(?:几|多少)|多大比例|比例|占比|多少比|几个(?:百分)?点|(?<!概|频|效)率.{0,6}(?:多少|几)/u,
    holds: /%|百分之|[一二三四五六七八九]成|‰|比例|比重/u,
  },
  {
    kind: "duration",
    asks: /(?:几|多少)个?(?:工作日|天|日|月|年|小时|周|礼拜|分钟)(?!度|底|前|末)|多久|多长时间|多长|几年/u,
    holds: new RegExp(`${N}\\s*个?(?:工作日|日|天|月|年|小时|周|分钟)`, "u"),
  },
  {
    kind: "date",
    asks: /几号|哪天|哪一?(?:年|天|月)|(?:什么|啥|甚|多会|甚么)(?:时候|时间|会)?(?:开始|结束|能|要|到期|截止|前|完)|(?:什么|啥)时候|何时|几月|截止|到期|期限|啥日子/u,
    holds: new RegExp(
      `20\\d{2}\\s*年|${N}\\s*月|${N}\\s*(?:日|天|年)|之日|当年|每年|每月|每周`,
      "u",
    ),
  },
  {
    kind: "office",
    asks: /哪个?(?:部门|局|单位|机关|机构|科|处室)|找谁|归谁|谁(?:管|负责|牵头|来管|审|批)|责任单位|牵头|哪儿管|哪家管/u,
    holds: /责任单位|牵头|负责|[局委办院]|政府|部门|单位|银行|公司|机关/u,
  },
  {
    kind: "person",
    asks: /(?<!单位|部门|机构|机关)是谁|谁是|哪位|叫(?:啥|什么|甚)|姓(?:啥|什么|甚)|名字|谁(?:担任|兼任|当)|都有谁|有哪些人|(?:组长|主任|院长|局长|市长|成员)(?:是|都|叫)?(?:谁|哪)/u,
    holds:
      /[组主]\s*[长任]\s*[:：]|成\s*员\s*[:：]|兼任|担任|任.{0,4}组长|第一责任人|产权人|理事长/u,
  },
  {
    kind: "force",
    asks: /(?:开始|已经|正式)(?:施行|生效|实施|执行)|(?:施行|生效)(?:了|没|吗|日期|时间)|还?(?:有效|管用|算数|作数)(?:吗|不|没|期)?|有效期|作废|废止|啥时候(?:生效|施行|起)/u,
    holds: /自.{0,20}(?:施行|执行|实施)|有效期|废止|延长执行|执行至|适用期限|失效/u,
  },
  {
    kind: "phone",
    asks: /电话|号码|热线|联系方式|微信号?|手机号|二维码|邮箱|传真/u,
    holds: /\d{3,4}-\d{7,8}|电话|热线|1\d{10}|12345|邮箱/u,
  },
  {
    kind: "web",
    asks: /网址|哪个(?:网|网站|平台|app|公众号|小程序)|链接|公众号|下载|小程序/iu,
    holds: /网站|网址|www\.|APP|平台|公众号|门户|小程序/iu,
  },
  {
    kind: "address",
    asks: /地址|哪条[街路]|几楼|哪个(?:窗口|科室|办公室|网点|地方)|哪儿(?:补|办|领|申请|报名|交)|在哪(?:儿|里)?(?:补|办|领|申请|报名|交|开|建|盖|$|[?？,，])|怎么走|几点/u,
    holds: /[街路]\d+号|地址|设在|位于|窗口|地点|建在|选址|办公室/u,
  },
  {
    kind: "materials",
    asks: /(?:带|交|要|准备|提交|填|拿|递|报|备)(?:上|齐)?(?:啥|什么|哪些|哪几样|甚|几份|哪张)(?:材料|资料|手续|证件|证明|东西|表|文件)?|申请表|材料清单|(?:什么|啥|哪些)(?:材料|手续|证件|资料)/u,
    holds: /材料|证明|报告|文本|说明|申请书|提交|报送|原件|复印件|登记/u,
  },
  {
    kind: "procedure",
    asks: /(?:怎么|咋|如何|咋么|怎样)(?:个)?(?:申请|办理|办|报名|领|申报|弄|认定|走)|流程|怎么才能|条件(?:是|有)?(?:什么|啥|哪些)|够(?:啥|什么)条件|(?:什么|啥|哪些)条件/u,
    holds: /申请|办理|申报|受理|提交|报送|条件|应当|程序|审批|认定/u,
  },
  {
    kind: "penalty",
    asks: /罚(?:多少|几|款|啥|什么)|判(?:几年|刑|了)|坐牢|处罚|怎么处理|挨罚|什么后果|咋处理/u,
    holds: /罚|处分|问责|追究|责令|撤销|通报|惩戒|打击|查处|处理|取缔|停用|停业/u,
  },
];

export function askedKinds(question: string): readonly FactKind[] {
  return FACT_KINDS.filter(({ asks }) => asks.test(question));
}

/** 多少家, 几座: the measure word that the answer's figure must carry. */
const COUNTED =
  /(?:多少|几)(?:万|百|千|亿|来)*\s*(个|家|名|人|处|座|台|张|所|辆|项|户|吨|千瓦|亩|公里|件|次|批|条|种|类|支|位|份|间|套|场|篇|门|口|头|平米|平方米|个点)/u;

/** Whether the clause has a figure with the measure word that is asked for; undefined when none is asked. */
export function holdsCount(question: string, clause: string): boolean | undefined {
  const measure = COUNTED.exec(question)?.[1];
  if (!measure) return undefined;
  const same =
    measure === "人" || measure === "位"
      ? "人|名|位"
      : measure === "个"
        ? "个|家|处|项|所"
        : measure;
  return new RegExp(
    `[0-9一二三四五六七八九十百千万亿两]\\s*(?:余|多)?(?:万|亿|千|百)?\\s*(?:${same})`,
    "u",
  ).test(clause);
}
