import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Words } from "../../../core/measure.ts";
import { IMPATIENT } from "../../../core/model/testing/impatient.ts";
import { openScriptedModel } from "../../../core/model/testing/scriptedModel.ts";
import { corpus } from "../../parse/testing/corpus.ts";
import { extractMeasures } from "../extractMeasures.ts";
import { fieldValues } from "../review/fieldValues.ts";
import { askOpinions } from "./askOpinions.ts";
import { readOpinions } from "./opinionFile.ts";
import { opinionReport } from "./opinionReport.ts";

const RENT = "朔政办发〔2022〕18号#一.13";
const gazettes = [corpus];
const measures = extractMeasures(gazettes).filter(({ id }) => id === RENT);
const [measure] = measures;
if (!measure) throw new Error("the rules read no measure");

/** The rules' own reading, as a model would hand it back. */
const { validity, ...same }: Readonly<Record<string, readonly string[]>> = fieldValues(measure);
const [from = "", until = ""] = (validity?.[0] ?? "~").split("~");
const quoted = (readings: readonly Words[]) => readings.map(({ words }) => words);
const agreed = {
  ...same,
  persons: quoted(measure.persons),
  amounts: quoted(measure.amounts),
  from,
  until,
};
const { kinds = [], offices = [], sizes = [] } = same;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "opinion-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function ask(...script: Parameters<typeof openScriptedModel>[0]) {
  const { model, service } = await openScriptedModel(script);
  const known = await readOpinions(folder);
  const onProgress = () => {};
  const input = { gazettes, measures, known, folder, model, limits: IMPATIENT, onProgress };
  const failed = await askOpinions(input);
  const opinions = await readOpinions(folder);
  return { failed, requests: service.requests, opinions, opinion: opinions.get(measure?.id ?? "") };
}

const say = (value: object) => ({ say: JSON.stringify(value) });

it("keeps no difference where the model reads the same", async () => {
  const { opinion, opinions } = await ask(say(agreed));
  expect(opinion).toMatchObject({ differences: [], dropped: [] });
  expect(opinionReport(measures, opinions)).toContain("大模型读了 1 条措施，0 条与清单有出入");
});

it("shows on both sides where it reads otherwise", async () => {
  const { opinion, opinions } = await ask(say({ ...agreed, sizes: [], howTo: ["承租国有房屋"] }));
  expect(opinion?.differences).toEqual([
    { field: "sizes", onlyInList: sizes, onlyByModel: [] },
    expect.objectContaining({ field: "howTo", onlyByModel: ["承租国有房屋"] }),
  ]);
  expect(opinionReport(measures, opinions)).toContain(`| 规模 | ${sizes.join("；")} | — |`);
});

it("drops what stands neither in the clause nor above it", async () => {
  const { opinion } = await ask(
    say({
      ...agreed,
      kinds: [...kinds, "送钱"],
      offices: [...offices, "市教育局"],
      until: "2029-12-31",
    }),
  );
  expect(new Set(opinion?.dropped)).toEqual(new Set(["送钱", "市教育局", "2029-12-31"]));
});

it("asks once for a clause whose words stay", async () => {
  await ask(say(agreed));
  expect((await ask(say(agreed))).requests).toHaveLength(0);
});

it("counts what came to nothing, and writes no line for it", async () => {
  const { failed, opinion } = await ask({ say: "我看没有问题" });
  expect({ failed, opinion }).toEqual({ failed: 1, opinion: undefined });
});
