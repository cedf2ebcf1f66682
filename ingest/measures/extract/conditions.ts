import type { Words } from "../../../core/measure.ts";
import type { Scope } from "./scope.ts";
import { distinct, wordsOf } from "./wordsOf.ts";

/** How the documents say on what something depends, each with an example. */
const CONDITIONS: readonly RegExp[] = [
  // 符合条件的服务业市场主体; 符合中央补贴政策要求的新能源公交车
  /符合(?:[^，,。；;]{0,16})(?:条件|要求|规定)(?:举办)?的(?:、[^，,。；;的]{2,12}的)?(?!进行)[^，,。；;的]{0,24}/g,
  // 缴纳房产税、城镇土地使用税确有困难的纳税人
  /(?:缴纳[^，,。；;]{2,20})?确有困难(?:的纳税人)?/g,
  // 以单位方式参加失业保险的企业
  /以单位方式参加失业保险的企业/g,
  // 经参保地人民政府批准
  /经[^，,。；;经]{2,20}(?:批准|同意)(?=[后，,可])/g,
  // 在举办单位、…不变的前提下
  /在[^，,。；;在]{2,40}前提下/g,
  // 对不裁员、少裁员的企业; 受疫情影响生产经营困难的旅游企业; 存在困难的新能源出租车
  /不裁员、少裁员的企业/g,
  /受疫情影响(?:生产经营困难的)?[^，,。；;的]{0,4}企业/g,
  /存在困难的[^，,。；;、]{2,10}/g,
  // 新购置的单位价值500万元以上的设备器具
  /新购置的[^，,。；;]{4,20}/g,
  // 承租国有房屋; 减免租金的房屋业主
  /承租(?:非)?国有房屋|减免租金的房屋业主/g,
  // 对年度营业额达到500万元的新增限上企业,给予…奖励
  /(?<=对)[^，,。；;对]{4,60}(?=[，,]?(?:根据贡献|择优)?(?:按[^，,。；;]{2,12})?(?:政府)?(?:给予|进行奖励))/g,
  // 对重点产业链“链主”企业年度营业收入首次达到10亿元的，享受…奖励
  /(?<=对)[^，。；;对]{8,60}的(?=，(?:享受|除享受|按照《))/g,
  // 对信用等级较高的交通运输企业加大融资支持; 对能效达到…的企业用电不加价
  /(?<=对)[^，,。；;对]{4,50}的[^，,。；;的]{2,16}(?=加大融资|用电不加价)/g,
  // 对产能核增幅度未超过30%的煤矿，取得核增批复后; 对经营场所存在严重安全隐患的，要立即
  /(?<=对于?)[^，,。；;对于]{4,40}的[^，,。；;的（]{0,10}(?:（[^）]*）)?(?=[，,](?:要|应当?|必须|可以?|允许|取得|通过|一律|坚决|立即|逐一))/g,
  // 验收达标后可恢复生产; 在未完成整治验收前，一律不得; 存在违法建设问题的自建房，不得
  /验收(?:达标|合格)后?(?=可)|在未完成[^，。；]{2,12}前(?=，(?:一律)?不得)|存在[^，。；]{4,24}的[^，。；的]{0,8}(?=，(?:一律)?不得)/g,
  // 一经查实，予以奖励
  /一经(?:查实|核实|发现)/g,
  // 有下列情形之一的; 没有法律、法规依据; 未经合法性审核并同意
  /(?:有|存在)(?:下列|以下)情形(?:之一)?的|没有法律、法规依据|未经[^，,。；;]{4,12}(?=的)|确实需要[^，,。；;]{2,8}的|报送材料不合格的/g,
  /不?符合[^，,。；;、]{2,18}(?:规定|要求)的(?=[，,])/g,
];

const MERELY_NAMED = /^[^的]*(?:支出|快件|服务)$|^符合.*(?:政策|规划)精神/;

/** What stands within a longer finding is part of it. */
export function conditionsIn({ body }: Scope): readonly Words[] {
  const found = CONDITIONS.flatMap((pattern) => wordsOf(body, pattern))
    .filter(({ words }) => !MERELY_NAMED.test(words))
    .map(withoutConsequence)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let reached = 0;
  const apart = found.filter(({ to }) => {
    const stands = to > reached;
    reached = Math.max(reached, to);
    return stands;
  });
  return distinct(apart, ({ words }) => words);
}

/** 符合条件的服务业市场主体可以享受: what comes of the condition is no part of it. */
function withoutConsequence({ words, from }: Words): Words {
  const condition = words.replace(/(?<=.{6})(?:可以|均可|可)?(?:享受|发行|依法履行).*$/, "");
  return { words: condition, from, to: from + condition.length };
}
