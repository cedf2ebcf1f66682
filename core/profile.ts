/** What a person says of themselves to find their measures; any question may stay unanswered. */
export interface Profile {
  readonly person?: Role;
  readonly trade?: Trade;
  readonly size?: Size;
  readonly place?: Place;
  readonly tenancy?: Tenancy;
}

/** 你是谁 */
export const ROLES = [
  "经营者",
  "房屋产权人",
  "高校毕业生",
  "农民工",
  "失业人员",
  "职工",
  "专业人才",
  "老年人",
  "村干部",
  "起草单位",
  "审核机构",
  "居民",
] as const;
export type Role = (typeof ROLES)[number];

/** 做什么行业 */
export const TRADES = [
  "餐饮",
  "零售",
  "旅游",
  "住宿",
  "文化演出",
  "出租车",
  "公交客运",
  "货运物流",
  "铁路运输",
  "养老",
  "电子商务",
  "邮政快递",
  "农业",
  "食品",
  "制造业",
  "钢铁",
  "煤炭",
  "电力",
  "矿产",
  "汽车",
  "科技",
  "外贸",
  "银行",
  "商品储备",
  "互联网平台",
  "人力资源服务",
  "其他服务业",
] as const;
export type Trade = (typeof TRADES)[number];

/** 规模 */
export const SIZES = ["个体工商户", "小微企业", "中型企业", "大型企业"] as const;
export type Size = (typeof SIZES)[number];

/** 在哪 */
export const PLACES = [
  "朔城区",
  "平鲁区",
  "山阴县",
  "怀仁市",
  "应县",
  "右玉县",
  "朔州经济开发区",
] as const;
export type Place = (typeof PLACES)[number];

/** 房子是谁的, as 18号一、13 tells tenants apart. */
export const TENANCIES = ["承租国有房屋", "承租非国有房屋", "自有房屋"] as const;
export type Tenancy = (typeof TENANCIES)[number];
