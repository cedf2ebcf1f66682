/** What is said before a question to whoever answers. */
const BEFORE =
  /^(?:(?:您好|你好|喂|劳驾|打扰(?:一下|了)?|麻烦(?:您|你)?(?:问(?:一下|下)?)?|我?(?:想|要)?(?:问|咨询)(?:一下|下)?)[，,：:。！!、\s]+|请问(?:一下)?[，,：:。！!、\s]{0,3})+/u;
/** And after it. */
const AFTER =
  /(?:[，,。；;？?！!、\s]{0,3}(?:谢谢(?:您|你|了|啦)?|多谢|感谢|麻烦(?:您|你)?了|辛苦了|拜托了|急等回复|在线等|求解答|求回复))+[。！!～~\s]{0,3}$/u;

/** The question without what is said for the sake of manners: it tells nothing of what is asked. */
export function withoutCourtesy(question: string): string {
  const bare = question.replace(BEFORE, "").replace(AFTER, "").trim();
  return bare === "" ? question : bare;
}
