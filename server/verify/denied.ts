/** 不能减免12个月: what the question says and the sentence denies need not stand in the clause. */
const DENIED = /(?:不是|并非|而非|不能|没有|未达|不足|不到|不为)[^，,。；]{0,10}$/u;

/** Whether the text denies the words each time that it says them. */
export function isDenied(words: string, text: string): boolean {
  const [opening = "", ...rest] = text.split(words);
  const before = [opening, ...rest.slice(0, -1)];
  return rest.length > 0 && before.every((part) => DENIED.test(part));
}
