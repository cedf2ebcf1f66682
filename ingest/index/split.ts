/** Longest piece that is embedded as one, in characters; the model reads 512 tokens. */
const PIECE_LENGTH = 400;

/** Ends a sentence: 。；！？ and line ends; a colon leads on and does not. */
export function splitIntoSentences(text: string): string[] {
  return text
    .split(/(?<=[。；！？;!?])|\n+/u)
    .map((s) => s.trim())
    .filter(Boolean);
}

/** Whole sentences, joined up to the length of a piece; one sentence of overlap keeps the thread. */
export function splitIntoPieces(text: string): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  for (const sentence of splitIntoSentences(text)) {
    if (piece.length > 0 && piece.join("").length + sentence.length > PIECE_LENGTH) {
      pieces.push(piece.join(""));
      piece = piece.slice(-1);
    }
    piece.push(sentence);
  }
  if (piece.length > 0) pieces.push(piece.join(""));
  return pieces;
}
