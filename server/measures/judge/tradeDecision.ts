import type { Measure } from "../../../core/measure.ts";
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
  住宿: ["旅游", "餐饮"],
  出租车: ["汽车"],
  公交客运: ["汽车"],
  货运物流: ["汽车"],
  制造业: ["外贸", "科技"],
  煤炭: ["电力", "矿产"],
  农业: ["食品"],
  食品: ["农业"],
};

/** Undefined where the measure names no trade, and so holds for any. */
export function tradeDecision({ trades }: Measure, profile: Profile): Decision | undefined {
  const [first] = trades;
  const { trade } = profile;
  if (!first || (!trade && !isBusiness(profile))) return undefined;
  if (!trade) return { asked: "trade", state: "open", words: first };
  const own = trades.find(({ value }) => value === trade || PARENTS[trade]?.includes(value));
  if (own) return { asked: "trade", state: "fits", words: own };
  const besides = trades.find(({ value }) => BESIDES[trade]?.includes(value));
  if (besides) return { asked: "trade", state: "open", words: besides };
  return { asked: "trade", state: "misses", words: first };
}
