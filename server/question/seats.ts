/**
 * Offices that a question names, by the end of their names: 农村局 for 市农业农村局, since what stands
 * before it may be any word. 哪个局 names none.
 */
const SEAT = /(?!哪个|哪些|什么|那个|这个|几个|各个|一个)[\p{Script=Han}]{2}[局委](?![员托会])/gu;

export function seatsIn(question: string): readonly string[] {
  return question.match(SEAT) ?? [];
}
