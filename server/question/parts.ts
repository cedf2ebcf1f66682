/** Words that ask: a segment with one of them can be a question of its own. */
const ASKS =
  /多少|几|啥|甚|什么|谁|哪|吗|咋|怎么|怎样|如何|能不能|能否|是否|有没有|行不行|要不要|多久|多长|不$|没$|没有$|呢$|算不算|看不看|收不收|给不给|么$/u;
/** 各设在哪个局 · 分别是谁 · 这三项 · 两边: the question wants one answer for each of a list. */
const FOR_EACH =
  /分别|那一(?:项|个).+那一(?:项|个)|各(?:是|自|设|在|有|多少|要|给)|这[两三四五几]|[两三四](?:个|项|样|边|头|家|块)|俩|都(?:咋|怎么|是多少|多少)/u;
const LIST =
  /([^，,。？?！!、\s]{2,12})(?:、([^，,。？?！!、\s]{2,12}))?(?:、|和|跟|与|还有)([^，,。？?！!、\s的]{2,12}?)(?=这|那|20\d|分别|各|都|的|两|俩|[一二三四]个|[，,。？?！!\s]|$)/u;

/**
 * The questions inside a question, each to be looked up by itself; one where it does not divide.
 * 审稿子最长几天？叫我们补材料的工夫算不算在里头 → two;
 * 化工园区和土壤普查两个领导小组，办公室各设在哪 → one for each group.
 */
export function partsOf(question: string): readonly string[] {
  const each = listedParts(question);
  if (each.length > 1) return each;
  const parts: string[] = [];
  let lead = "";
  for (const segment of question.split(/[，,。；;？?！!\s]+/u).filter(Boolean)) {
    lead += lead ? `，${segment}` : segment;
    if (!ASKS.test(segment)) continue;
    parts.push(lead);
    lead = "";
  }
  return parts.length > 1 ? parts : [question];
}

/** One question for each of a list that is asked of alike; none where there is no such list. */
export function listedParts(question: string): readonly string[] {
  const list = FOR_EACH.test(question) ? LIST.exec(question) : null;
  if (!list) return [];
  const items = list.slice(1).filter((item) => item !== undefined);
  const before = question.slice(0, list.index);
  const after = question.slice(list.index + list[0].length);
  return items.map((item) => `${before}${item}${after}`);
}
