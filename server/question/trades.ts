/** Lines of business that the measures tell apart, and how people call them. */
const TRADES: Readonly<Record<string, RegExp>> = {
  餐饮: /餐饮|饭馆|饭店|餐馆|餐厅|食堂|火锅|面馆|烧烤|小吃|早餐|快餐|外卖店|酒楼|饭铺|后厨|饺子馆|包子铺|厨师/gu,
  零售: /零售|超市|便利店|小卖部|商店|商场|粮油店?|菜店|百货|五金|卖衣服|服装店|卖服装|杂货|门市|水果店|商铺/gu,
  旅游: /旅游|旅行社|景区|景点|导游|民宿|农家乐|酒店|宾馆|旅馆|旅店|游客/gu,
  运输: /公路|水路|铁路|运输|客运|货运|出租车|的士|公交|班车|大车|货车|卡车|物流|跑车|开车拉|拉货|网约车/gu,
  其他服务:
    /理发|美发|美容|健身|网吧|网咖|ktv|歌厅|驾校|洗车|洗浴|澡堂|影院|电影院|宠物|培训班|补习班|家政|打印店|文印|照相|干洗|棋牌|麻将/giu,
  工业: /工业|制造业|工厂|厂子|厂里|小厂|加工厂|车间|砖厂|陶瓷厂|生产线|规上/gu,
};

export function tradesOf(text: string): ReadonlySet<string> {
  return new Set(Object.keys(TRADES).filter((trade) => text.match(TRADES[trade] as RegExp)));
}

/** The words of a text that name a trade. */
export function tradeWords(text: string): readonly string[] {
  return Object.values(TRADES).flatMap((pattern) => text.match(pattern) ?? []);
}
