/** Words by which a sentence is known to be English; they say nothing of what is asked. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `a an the is are was were be been do does did can could may might must shall should will would have has had
  i my we our you your he his she her it its they their this that these those there here
  of to for in on at by with from as about under into until before after if or and but not no any some all
  what which who whom whose when where why how much many long far get give given take make tell me please
  hello thanks`.split(/\s+/u),
);
