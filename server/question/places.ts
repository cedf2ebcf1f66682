/** Places that a question may be about instead of this city: cities and provinces that people ask of. */
const OTHER_PLACES =
  /太原|大同|忻州|吕梁|晋中|阳泉|长治|晋城|临汾|运城|北京|上海|天津|重庆|石家庄|张家口|呼和浩特|包头|鄂尔多斯|乌兰察布|榆林|西安|郑州|济南|青岛|沈阳|大连|长春|哈尔滨|南京|苏州|杭州|宁波|合肥|福州|厦门|南昌|武汉|长沙|广州|深圳|东莞|南宁|海口|三亚|成都|贵阳|昆明|拉萨|兰州|西宁|银川|乌鲁木齐|雄安|河北|内蒙古?|陕西|河南|山东|江苏|浙江|安徽|福建|江西|湖北|湖南|广东|广西|海南|四川|贵州|云南|甘肃|青海|宁夏|新疆|辽宁|吉林|黑龙江|香港|澳门|台湾|美国|日本|韩国|俄罗斯/gu;

/** 从北京引专家 · 在太原打工 · 出口到日本: where somebody comes from or goes to, not what is asked about. */
const ON_THE_WAY = new RegExp(
  `(?:从|去|到|往|送|给|跟|比|在(?=[^，。]{2,5}(?:打工|上班|上学|读|念|当|学|看病|买|做生意|出差|隔离|住)))(?:${OTHER_PLACES.source})`,
  "gu",
);

export function otherPlaces(question: string): readonly string[] {
  return question.replace(ON_THE_WAY, "").match(OTHER_PLACES) ?? [];
}

/** Counties and districts of this city, in short and in full. */
const COUNTIES = /朔城区?|平鲁区?|山阴县?|应县|右玉县?|怀仁市?/gu;

export function counties(question: string): readonly string[] {
  return (question.match(COUNTIES) ?? []).map((name) => name.slice(0, 2));
}
