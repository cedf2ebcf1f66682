export type AnswerPiece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "marker"; readonly label: number };

/** 减免3个月租金。[1][2] → words, marker 1, marker 2. */
export function piecesOf(answer: string): AnswerPiece[] {
  return answer
    .split(/(\[\d+\])/)
    .filter((text) => text !== "")
    .map((text) =>
      /^\[\d+\]$/.test(text)
        ? { kind: "marker", label: Number(text.slice(1, -1)) }
        : { kind: "words", text },
    );
}
