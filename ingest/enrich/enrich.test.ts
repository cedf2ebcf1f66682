import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IMPATIENT } from "../../core/model/testing/impatient.ts";
import { openScriptedModel } from "../../core/model/testing/scriptedModel.ts";
import { parseGazette } from "../parse/gazette.ts";
import { readAsked } from "../questions/readQuestions.ts";
import { documentText } from "../testing/smallCorpus.ts";
import { enrich } from "./enrich.ts";
import { mendEnd, questionFile } from "./questionFile.ts";

const NUMBER = "云政发〔2023〕1号";
const ARTICLES = [
  "对承租国有房屋的小微企业，2023年减免三个月租金，由市国资委负责。",
  "对吸纳高校毕业生就业的企业，每人发放补贴一千元，由市人社局负责。",
  "对承租国有房屋的个体工商户，2023年减免三个月租金，由市国资委负责。",
];
const gazettes = [parseGazette(documentText(1, ARTICLES), "a.md")];
const RENT = { question: "小店租公家房子今年能免几个月？", at: "小微企业，2023年减免三个月租金" };
const HIRE = { question: "招大学生给多少钱？", at: "每人发放补贴一千元" };
const HIRE_TOO = { question: "招应届生找谁领补贴？", at: "由市人社局负责" };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "enrich-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const say = (...questions: readonly object[]) => ({ say: JSON.stringify({ questions }) });

async function run(script: Parameters<typeof openScriptedModel>[0]) {
  const { model, service } = await openScriptedModel(script);
  const asked = await readAsked(folder);
  const onProgress = () => {};
  const outcome = enrich({ gazettes, asked, folder, model, limits: IMPATIENT, onProgress });
  return { outcome, requests: service.requests };
}

/** Answers by the clause that the request holds. */
const faithful: Parameters<typeof openScriptedModel>[0] = [
  ({ messages }) => {
    const said = messages[0]?.content ?? "";
    if (said.includes("毕业生就业")) return say(HIRE, HIRE_TOO);
    return said.includes("小微企业，") ? say(RENT) : say();
  },
];

it("writes what the model asks, unreviewed, tied to the clause's own words", async () => {
  const { outcome } = await run(faithful);
  expect(await outcome).toEqual({ clauses: 3, written: 3, dropped: [], failed: 0 });
  const lines = readFileSync(questionFile(folder, NUMBER), "utf8").trim().split("\n");
  expect(new Set(lines.map((line) => JSON.parse(line)))).toEqual(
    new Set(
      [RENT, HIRE, HIRE_TOO].map(({ question, at }) => ({
        at,
        questions: [question],
        reviewed: false,
      })),
    ),
  );
});

it("asks again only for the clauses that still have fewer than two", async () => {
  await (await run(faithful)).outcome;
  const { outcome, requests } = await run(faithful);
  expect(await outcome).toMatchObject({ clauses: 2, written: 0, dropped: ["repeated"] });
  expect(JSON.stringify(requests)).not.toContain("毕业生就业");
});

it("goes on behind a line that a kill tore, and behind a whole one without its end", async () => {
  await (await run(faithful)).outcome;
  const file = questionFile(folder, NUMBER);
  const whole = readFileSync(file, "utf8");
  for (const torn of [`${whole}{"at":"减免`, whole.trimEnd()]) {
    writeFileSync(file, torn);
    await mendEnd(file);
    expect(readFileSync(file, "utf8")).toBe(whole);
  }
});

describe("what is not taken", () => {
  const wrong = (question: string, at: string) => ({ question, at });
  it.each([
    ["length", wrong("几钱", HIRE.at)],
    ["length", wrong("啊".repeat(61), HIRE.at)],
    ["copy", wrong("对吸纳高校毕业生就业的企业", HIRE.at)],
    ["not-verbatim", wrong("招大学生给多少钱？", "每人发放补贴两千元")],
    ["not-verbatim", wrong("招大学生给多少钱？", "")],
    ["repeated", [HIRE, { ...HIRE, question: "招大学生，给多少钱" }]],
  ])("%s: %o", async (reason, written) => {
    const { outcome } = await run([
      ({ messages }) =>
        messages[0]?.content.includes("毕业生就业") ? say(...[written].flat()) : say(),
    ]);
    expect((await outcome).dropped).toEqual([reason]);
  });

  it("words that stand in an earlier clause as well would lead there", async () => {
    const { outcome } = await run([
      ({ messages }) =>
        messages[0]?.content.includes("个体工商户，")
          ? say(wrong("个体户的房租免多久？", "2023年减免三个月租金"))
          : say(),
    ]);
    expect((await outcome).dropped).toEqual(["elsewhere"]);
  });
});

it("sits out a limit of requests", async () => {
  const { outcome } = await run([{ status: 429, headers: { "retry-after": "0.05" } }, ...faithful]);
  expect(await outcome).toMatchObject({ written: 3, failed: 0 });
});

it.each([
  ["without a valid key", { status: 401 }, "OPENAI_API_KEY"],
  ["without such a model", { status: 404 }, "OPENAI_MODEL"],
] as const)("stops at once where waiting is of no use %s", async (_name, act, setting) => {
  const { outcome, requests } = await run([act]);
  await expect(outcome).rejects.toThrow(setting);
  expect(requests.length).toBeLessThanOrEqual(2);
});

it("counts the clauses for which garbage came, and keeps the others", async () => {
  const { outcome } = await run([
    ({ messages }) => (messages[0]?.content.includes("毕业生就业") ? say(HIRE) : { say: "好的！" }),
  ]);
  expect(await outcome).toMatchObject({ written: 1, failed: 2 });
});
