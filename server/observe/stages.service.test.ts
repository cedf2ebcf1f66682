import { expect, it } from "vitest";
import { openWithService } from "../model/testing/openWithService.ts";
import { QuestionRecorder } from "./questionRecorder.ts";

const SILENT = { onDelta: () => {}, onCitations: () => {} };

async function recordOf(question: string) {
  const { assistant } = await openWithService([{ status: 401 }]);
  const recorder = new QuestionRecorder("id", SILENT);
  const request = { question, asOf: "2022-08-01" };
  return recorder.answered(
    await assistant.ask(request, recorder.listener, new AbortController().signal),
  );
}

it("tells of every stage once, in order, within the time of the question", async () => {
  const { stages, startedAt, firstWordAt, endedAt, ...record } = await recordOf(
    "我开饭馆的，房租能免几个月？",
  );
  expect(stages.map(({ stage }) => stage)).toEqual([
    "clean",
    "understand",
    "retrieve",
    "compose",
    "write",
  ]);
  const times = stages.flatMap((timing) => [timing.startedAt, timing.endedAt]);
  const inOrder = [startedAt, ...times, endedAt];
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  expect(firstWordAt).toBeGreaterThan(times.at(-3) ?? 0);
  expect(record).toMatchObject({ modelFailure: "unauthorized", outcome: { status: "answered" } });
});

it("ends with the stage that decided", async () => {
  const { stages } = await recordOf("你好");
  expect(stages.map(({ stage }) => stage)).toEqual(["clean", "understand"]);
});
