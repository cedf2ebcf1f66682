import { subjectLeftIn } from "./emptyWords.ts";

/** 那个证咋办 · 这种表找谁: one character after a pointing word names too little. 这条河归谁管 names the river. */
const POINTING = /^(?:那|这|该)(?:个|些|种|项)/u;
/** 那餐饮呢 goes on from something · 上次说的那个文件: what was said before, where nothing was. */
const GOING_ON =
  /^(?:那|这|它|他|她).{0,6}呢[\p{P}\s]*$|(?:上次|上回|刚才|刚刚|前面|之前)(?:说|问|提|讲|发|给)(?:的|过的?|到的?)/u;
const LONGEST = 14;

/** Too little to know what is meant; nothing was said before that it could lean on. */
export function isFragment(question: string): boolean {
  const { length } = subjectLeftIn(question);
  if (length === 0) return true;
  if (GOING_ON.test(question)) return length <= 2;
  return POINTING.test(question) && question.length <= LONGEST && length === 1;
}
