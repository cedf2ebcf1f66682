import {
  PLACES,
  type Place,
  type Profile,
  type Role,
  type Size,
  type Trade,
} from "../../core/profile.ts";

/** 我开小饭馆能享受什么政策; 有啥优惠给我们超市: someone asks for all there is for them. */
const FIRST_PERSON = /[我俺咱]|本店|本公司|自家/u;
const ASKS_FOR_ALL =
  /(?:什么|哪些|啥|哪几项|有没有)(?:样的)?(?:惠企|优惠|扶持|帮扶|纾困|支持|补贴|补助|减免)*(?:政策|优惠|扶持|好处|帮扶|支持|补贴|补助|措施|福利)|(?:享受|享有|得到|领到?|申请)(?:到|些)?(?:什么|哪些|啥)/u;

/** Whoever names a matter, a document or a figure asks for that, and not for all there is. */
const SPECIFIC =
  /税|房租|租金|社保|保险|贷款|利息|利率|核酸|消杀|担保|融资|保证金|电价|补贴标准|奖励多少|多少|几个|几折|怎么|如何|什么时候|何时|到期|期限|截止|哪个部门|哪里|找谁|号文|第.{1,4}条|规划|方案|证明|手续|罚|违法|安全/u;

const TRADE_WORDS: readonly (readonly [Trade, RegExp])[] = [
  ["餐饮", /餐饮|饭馆|饭店|餐馆|餐厅|火锅|面馆|烧烤|小吃|早餐|快餐|饺子馆|包子铺|酒楼/u],
  ["零售", /零售|超市|便利店|小卖部|商店|商场|百货|五金|服装店|水果店|杂货/u],
  ["旅游", /旅行社|旅游|景区|导游/u],
  ["住宿", /宾馆|酒店|旅馆|民宿|旅店/u],
  ["出租车", /出租车|的士|网约车/u],
  ["公交客运", /公交|客运|班车/u],
  ["货运物流", /货运|物流|大车|货车|拉货/u],
  ["养老", /养老院|养老机构|敬老院|托老所/u],
  ["煤炭", /煤矿|煤炭|煤业/u],
  ["电子商务", /电商|网店|直播带货/u],
  ["邮政快递", /快递/u],
  ["外贸", /外贸|出口/u],
  ["制造业", /工厂|小厂|厂子|加工厂|制造|陶瓷厂|砖厂|车间|工业企业/u],
];

const SIZE_WORDS: readonly (readonly [Size, RegExp])[] = [
  ["个体工商户", /个体(?:工商)?户|个体/u],
  ["小微企业", /小微|微型|小企业|小公司|小工厂|小厂/u],
  ["中型企业", /中型/u],
  ["大型企业", /大型企业|大企业|集团/u],
];

const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  ["高校毕业生", /毕业生|大学生|刚毕业|应届/u],
  ["农民工", /农民工|进城务工|外出务工|打工/u],
  ["失业人员", /失业|下岗/u],
  ["房屋产权人", /房东|房主|自建房/u],
  ["村干部", /村干部|村支书|村主任|村委/u],
  ["老年人", /老人|退休/u],
];

/** Undefined for any question that is not the general one, or that says nothing of who asks. */
export function profileOf(question: string): Profile | undefined {
  if (!FIRST_PERSON.test(question) || !ASKS_FOR_ALL.test(question)) return undefined;
  if (SPECIFIC.test(question)) return undefined;
  const trade = valueIn(question, TRADE_WORDS);
  const size = valueIn(question, SIZE_WORDS);
  const person = trade || size ? undefined : valueIn(question, ROLE_WORDS);
  if (!trade && !size && !person) return undefined;
  const place = placeIn(question);
  return {
    ...(person && { person }),
    ...(trade && { trade }),
    ...(size && { size }),
    ...(place && { place }),
  };
}

/** 小微的; 我是个体户 */
export function sizeIn(words: string): Size | undefined {
  return valueIn(words, SIZE_WORDS);
}

/** Someone is named, though no measure be asked for: 那超市呢. */
export function saysWho(question: string): boolean {
  return [TRADE_WORDS, SIZE_WORDS, ROLE_WORDS].some((words) => valueIn(question, words));
}

function valueIn<T>(text: string, words: readonly (readonly [T, RegExp])[]): T | undefined {
  return words.find(([, pattern]) => pattern.test(text))?.[0];
}

/** 山阴 and 山阴县 are the same; 应县 is never shortened. */
function placeIn(question: string): Place | undefined {
  return PLACES.find(
    (place) =>
      question.includes(place) ||
      (place.length > 2 && question.includes(place.slice(0, 2)) && place !== "朔州经济开发区"),
  );
}
