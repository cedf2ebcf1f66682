/** What an answer says first to someone who takes something for the rule. */
export interface Premise {
  /** 不是12个月： or 是的： */
  readonly words: string;
  readonly agrees: boolean;
  /** The sentence that decides it, to be told first. */
  readonly sentence?: string;
}

export function denial(spoken: string, sentence?: string): Premise {
  return { words: `不是${spoken}：`, agrees: false, ...(sentence && { sentence }) };
}

export function agreement(sentence?: string): Premise {
  return { words: "是的：", agrees: true, ...(sentence && { sentence }) };
}
