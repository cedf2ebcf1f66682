import type { Measure, Reading, Words } from "../../../core/measure.ts";
import type { Decision } from "../../../core/measureProtocol.ts";
import type { Profile, Trade } from "../../../core/profile.ts";
import { isBusiness } from "./roles.ts";

/** What is given to 服务业 is given to restaurants; what is given to 工业 is given to factories and mines. */
const PARENTS: Partial<Readonly<Record<Trade, readonly string[]>>> = {
  餐饮: ["服务业"],
  零售: ["服务业"],
  旅游: ["服务业"],
  住宿: ["服务业"],
  出租车: ["运输", "服务业"],
  公交客运: ["运输", "服务业"],
  货运物流: ["运输", "服务业"],
  铁路运输: ["运输", "服务业"],
  养老: ["服务业"],
  电子商务: ["服务业"],
  邮政快递: ["服务业"],
  互联网平台: ["服务业"],
  人力资源服务: ["服务业"],
  商品储备: ["服务业"],
  其他服务业: ["服务业"],
  文化演出: ["服务业"],
  制造业: ["工业"],
  钢铁: ["工业", "制造业"],
  煤炭: ["工业"],
  电力: ["工业"],
  矿产: ["工业"],
  汽车: ["工业", "制造业"],
  食品: ["工业", "制造业"],
};

/** What a business of one trade may well be doing besides; whether it does, only it knows. */
const BESIDES: Partial<Readonly<Record<Trade, readonly string[]>>> = {
  餐饮: ["食品"],
  零售: ["食品", "电子商务"],
  住宿: ["餐饮"],
  制造业: ["外贸", "科技"],
  农业: ["食品"],
  食品: ["农业"],
};

/** Who sells food does not make it. */
const BUYS_AND_SELLS: readonly Trade[] = ["餐饮", "零售"];

/** Words about making things, where BESIDES speaks of who sells or uses them: 食品生产, 新能源汽车产业. */
const MAKING = /生产(?!经营)|加工|制品|作坊|工业|产业/;

/** 新能源汽车 is taxed and subsidised for whoever has one. */
const OWNED_BY_ANY = ["汽车"];

/** Goods for those who buy them: 工业产品消费市场, 新能源汽车下乡. */
const GOODS = /消费市场$|下乡$/;

/** 制造业企业加计扣除75%、其他企业加计扣除75%: nobody is left out. */
const ANY_OTHER = /其他企业/;

/** Undefined where the measure names no trade, and so holds for any. */
export function tradeDecision(measure: Measure, profile: Profile): Decision | undefined {
  const { trades } = measure;
  const [first] = trades;
  const { trade } = profile;
  if (!first || (!trade && !isBusiness(profile))) return undefined;
  if (!trade) return { asked: "trade", state: "open", words: first };
  const own = trades.find(
    ({ value, words }) =>
      value === trade || (PARENTS[trade]?.includes(value) && !GOODS.test(words)),
  );
  if (own) return { asked: "trade", state: "fits", words: own };
  const open =
    trades.find((named) => isBesides(named, trade, trades)) ?? anyOther(measure, profile);
  return { asked: "trade", state: open ? "open" : "misses", words: open ?? first };
}

/** Help for services is none for a factory, though it name research services: 18号一、7. */
function isBesides({ value, words }: Reading, trade: Trade, all: readonly Reading[]): boolean {
  if (OWNED_BY_ANY.includes(value)) return !MAKING.test(words) && !GOODS.test(words);
  const isForServices = all.some((other) => other.value === "服务业");
  return (
    Boolean(BESIDES[trade]?.includes(value)) &&
    !(BUYS_AND_SELLS.includes(trade) && MAKING.test(words)) &&
    (!isForServices || Boolean(PARENTS[trade]?.includes("服务业")))
  );
}

/** 个体工商户 are no 企业. */
function anyOther({ text }: Measure, { size }: Profile): Words | undefined {
  if (size === "个体工商户") return undefined;
  const found = ANY_OTHER.exec(text);
  return found
    ? { words: found[0], from: found.index, to: found.index + found[0].length }
    : undefined;
}
