import type { Reading } from "../../../core/measure.ts";
import { namedIn, type Vocabulary } from "./namedIn.ts";
import type { Scope } from "./scope.ts";

/** Lines of business as the documents name them. A bank that lends is the giver: only one that is given to counts. */
const TRADE_WORDS: Vocabulary = {
  餐饮: /餐饮(?:等|食品|企业|业|行业|场所|商户|服务|、)|餐饮(?=，)|餐厅|助餐|外卖(?=店)/g,
  零售: /零售|商超|便利店|超市|商贸企业|母婴店|集贸市场|社会消费品零售/g,
  旅游: /旅游(?!行政部门)|旅行社|景区|景点|文旅企业|文旅(?=康养)|旅游演艺|民宿/g,
  文化演出: /营业性演出|演出(?=审批|，|活动)|文艺表演/g,
  住宿: /住宿|(?:星级|用餐)酒店|旅馆|主题民宿/g,
  运输: /道路运输|(?<!公共)交通运输|(?<!铁路|冷链)运输企业/g,
  出租车: /出租车/g,
  公交客运: /公交|客运|班车|公共交通|城市轨道交通/g,
  货运物流: /货运枢纽|货运企业|物流|中欧班列/g,
  铁路运输: /铁路运输/g,
  养老: /养老(?:企业|机构|服务)/g,
  电子商务: /电子商务|电商|网络第三方平台/g,
  邮政快递: /快递|快件/g,
  农业: /(?<!食用)农产品|农资|粮食(?:企业|收购)|奶牛养殖|种植|养殖场|粮油|农业(?:生产|经营)|有机农产品/g,
  食品: /食品(?:生产经营|生产|经营|企业|销售|加工)|食品(?=走私|、保健食品)|食用农产品|小作坊|小摊点|乳制品|肉制品|供餐单位|食盐/g,
  工业: /(?<!食品)工业(?:企业|经济|项目|类|用地|产品消费市场|产品|园区)?(?!和信息化|互联网|增加值)/g,
  制造业: /制造业|工厂|装备制造/g,
  钢铁: /钢铁|冶金/g,
  煤炭: /煤炭|能源产业|煤矿|煤电|电煤|煤化/g,
  电力: /电力|煤电|热电|光伏|风电|风光电|新能源装备|新型储能/g,
  矿产: /铁矿|铜矿|有色矿山|矿产资源/g,
  汽车: /新能源汽车(?:产业|[^，。；]{0,16}下乡)?|充换电/g,
  科技: /科技型|科研(?:和技术服务|机构|院所)|高新技术企业/g,
  外贸: /外贸|出口|RCEP|外资|中欧班列/g,
  银行: /地方法人(?:银行|金融机构)/g,
  商品储备: /商品储备管理公司/g,
  互联网平台: /互联网(?:等)?平台(?:企业)?/g,
  人力资源服务: /人力资源服务(?:机构|企业|产业园)/g,
  服务业: /(?<!商务)(?:服务业(?!发展资金)|服务企业)/g,
};

/** Trades of the clause itself; else of the nearest heading that names one, else of the document's title. */
export function tradesIn({ body, headings, isRegulation }: Scope): readonly Reading[] {
  if (isRegulation) return [];
  const own = namedIn(body, TRADE_WORDS);
  if (own.length > 0) return own;
  for (const heading of headings) {
    const named = namedIn(heading, TRADE_WORDS);
    if (named.length > 0) return named.map((reading) => ({ ...reading, heading }));
  }
  return [];
}
