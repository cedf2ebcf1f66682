import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReply } from "./readReply.ts";

const WRITTEN = [
  { text: "减免3个月租金。", labels: [1] },
  { text: "由{市税务局}“负责”。", labels: [1, 2] },
];
const JSON_REPLY = JSON.stringify({ answered: true, sentences: WRITTEN });

describe("a reply", () => {
  it.each([
    ["JSON", JSON_REPLY],
    ["JSON in a fence", `好的：\n\`\`\`json\n${JSON_REPLY}\n\`\`\``],
    ["JSON after thoughts", `<think>{"text":"想一想","labels":[3]}</think>${JSON_REPLY}`],
    ["an array", JSON.stringify(WRITTEN)],
    ["labels as words", JSON_REPLY.replace("[1]", '["[1]"]')],
    ["plain sentences", "减免3个月租金[1]。\n由{市税务局}“负责”。【1、2】".replace(/[{}]/g, "")],
    ["a list", "- 减免3个月租金。[1]\n2. **由市税务局“负责”**。[1][2]"],
  ])("is read from %s", (_what, text) => {
    const plain = (words: string) => words.replace(/[{}]/g, "");
    const read = readReply(text, true).sentences;
    expect(read.map((s) => ({ ...s, text: plain(s.text) }))).toEqual(
      WRITTEN.map((s) => ({ ...s, text: plain(s.text) })),
    );
  });

  it.each(['{"answered": false, "sentences": []}', "条款没有规定这一点。"])(
    "may say that nothing answers: %s",
    (text) => expect(readReply(text, true)).toEqual({ sentences: [], notAnswered: true }),
  );

  it.each(["", "我不知道您在说什么。", "{}", "[]", "null", '{"sentences":'])(
    "may be of no use: %j",
    (text) => expect(readReply(text, true)).toEqual({ sentences: [], notAnswered: false }),
  );

  it("gives whole sentences only, and never takes one back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: JSON_REPLY.length }), (cut) => {
        const { sentences } = readReply(JSON_REPLY.slice(0, cut), false);
        expect(sentences).toEqual(WRITTEN.slice(0, sentences.length));
      }),
    );
  });

  it("reads 100,000 characters of anything at once", () => {
    const started = performance.now();
    for (const piece of ['{"', "{", '"\\', "[1", "。", "<think>"])
      readReply(piece.repeat(100_000 / piece.length), true);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
