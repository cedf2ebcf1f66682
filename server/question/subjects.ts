/**
 * Taxes, insurances and benefits that are near to one another and never the same. A question that
 * names one is not answered by a clause on its neighbour: 车辆购置税 is not 车船税, 工伤 is not 失业.
 */
const SUBJECTS: readonly RegExp[] = [
  /车辆购置税|车购税|购置税/u,
  /车船税/u,
  /个人所得税|个税/u,
  /契税/u,
  /土地增值税/u,
  /消费税(?!券)/u,
  /残保金|残疾人(?:就业)?保障金/u,
  /公积金/u,
  /养老(?:保险|金|钱)/u,
  /医保|医疗保险|医疗救助/u,
  /工伤/u,
  /失业/u,
  /生育(?:津贴|保险|补)/u,
  /低保|最低生活保障/u,
  /水费|电费|气费|水电费|燃气费|用[水电气]|水、电/u,
  /物业费/u,
  /高龄|高令/u,
  /学费/u,
  /工资|工钱|薪|劳动报酬|劳动关系|劳动者|待遇|收入/u,
  /体检|健康(?:管理|检查|档案|体检)/u,
  /驾照|驾驶证/u,
  /落户|户口|迁户/u,
  /彩礼|结婚|离婚/u,
  /宅基地/u,
  /退休|柔性引|兼职|顾问/u,
  /疫苗/u,
  /股票|炒股|基金(?!会)|彩票/u,
  /网约车|灵活就业|新(?:就业形态|业态)|平台/u,
  /电动(?:自行)?车|电驴|电瓶车|电动汽车|新能源汽车|充电/u,
  /残疾/u,
  /退役|当兵|参军/u,
];

/** The subjects that a question names, by their patterns. */
export function subjectsOf(question: string): readonly string[] {
  return SUBJECTS.filter((subject) => subject.test(question)).map(({ source }) => source);
}

/** Whether the question names a subject of which the words say nothing. */
export function namesOtherSubject(question: string, words: string): boolean {
  return SUBJECTS.some((subject) => subject.test(question) && !subject.test(words));
}
