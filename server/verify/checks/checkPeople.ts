import type { Check } from "../check.ts";

const SURNAME =
  "[王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪姜范姚谭廖邹熊陆郝孔崔康毛邱秦顾侯邵孟段雷钱汤尹黎贺赖龚]";
const NAME = `${SURNAME}\\p{Script=Han}{1,2}`;
const POST = "(?:组长|主任|局长|市长|书记|院长|理事长|秘书长|负责人|联系人|科长|处长|县长|区长)";
/** 组长：张三 · 由张三担任 · 张三同志 */
const PERSON = new RegExp(
  `(?<=${POST}(?:是|为|由|：|:)?\\s?)${NAME}(?=[，。；、,;（(\\s]|同志|担任|兼任|$)|(?<=由)${NAME}(?=同志|担任|兼任|任)|${NAME}(?=同志|先生|女士)`,
  "gu",
);

/** A person is named only where a cited clause names them. */
export const checkPeople: Check = ({ text, source, names }) => {
  const known = [...names.people].filter((person) => text.includes(person));
  const unheard = [...known, ...(text.match(PERSON) ?? [])].find(
    (person) => !source.comparableText.includes(person),
  );
  return unheard ? { reason: "person", detail: `所引条款没有提到“${unheard}”。` } : undefined;
};
