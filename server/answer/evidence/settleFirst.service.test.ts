import { expect, it } from "vitest";
import type { Unit } from "../../corpus/corpus.ts";
import type { UnderstoodQuestion } from "../../question/understand.ts";
import type { Candidate, Signals } from "../../retrieve/candidate.ts";
import { realCorpus } from "../../verify/testing/realCorpus.ts";
import { settleFirst } from "./settleFirst.ts";

const corpus = await realCorpus();

function candidate(clauseId: string, score: number, signals: Partial<Signals> = {}): Candidate {
  const unit = corpus.unitOf.get(clauseId) as Unit;
  return { unit, score, signals: { people: 0, frame: 0, ...signals } as Signals, anchors: [] };
}

function ids(asked: string, ...candidates: Candidate[]): string[] {
  const question = { asked, text: asked } as UnderstoodQuestion;
  return settleFirst(question, candidates).map(({ unit }) => unit.clauseId);
}

const GROUP = "朔政办发〔2022〕23号#五.（一）";
const ROSTER = "朔政办发〔2022〕23号#附件";
const AIM = "朔政办发〔2022〕21号#一";
const DATED = "朔政办发〔2022〕21号#五.（四）";

it("puts the roster first where a person is asked for", () => {
  const found = () => [candidate(GROUP, 21), candidate(ROSTER, 20, { people: 1 })] as const;
  expect(ids("专班组长是谁", ...found())[0]).toBe(ROSTER);
  expect(ids("专班办公室设在哪", ...found())[0]).toBe(GROUP);
  expect(ids("县里的专班组长谁当", ...found())[0]).toBe(GROUP);
});

it("puts the seat of the office first where a clause names nobody in charge", () => {
  const duties = candidate("朔政办函〔2022〕73号#一", 16);
  const seat = candidate("朔政办函〔2022〕73号#二", 15);
  expect(ids("土壤普查归哪个局", duties, seat)[0]).toBe("朔政办函〔2022〕73号#二");
  expect(ids("土壤普查领导小组干什么", duties, seat)[0]).toBe("朔政办函〔2022〕73号#一");
});

it("puts the dated clause first where the day decides", () => {
  const found = () => [candidate(AIM, 16), candidate(DATED, 15)] as const;
  expect(ids("隐患排查现在该查完了吧", ...found())[0]).toBe(DATED);
  expect(ids("隐患排查查些什么", ...found())[0]).toBe(AIM);
});

it("never puts a clause of another document first", () => {
  const found = [candidate(AIM, 16), candidate("朔政发〔2022〕22号#第五十五条", 15.9)] as const;
  expect(ids("现在过期了吗", ...found)[0]).toBe(AIM);
});
