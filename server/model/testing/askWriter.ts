import { onTestFinished } from "vitest";
import type { Limits } from "../../../core/model/limits.ts";
import { IMPATIENT } from "../../../core/model/testing/impatient.ts";
import {
  type ScriptedService,
  startScriptedService,
} from "../../../core/model/testing/scriptedService.ts";
import { readCoreSettings } from "../../../core/settings.ts";
import { createVerifier } from "../../verify/createVerifier.ts";
import { fakeUnit } from "../../verify/testing/fakeUnit.ts";
import type { WriterOutcome } from "../answerWriter.ts";
import { createWriter } from "../createWriter.ts";

export const RENT = fakeUnit(
  "对承租国有房屋的服务业小微企业和个体工商户，2022年减免3个月租金。转租的不得享受。",
  { responsibleUnits: [{ name: "市国资委", written: "市国资委", role: "lead" }] },
);
export const LOAN = fakeUnit("对餐饮业企业给予不超过50万元的贷款贴息。");

export interface Asked {
  readonly outcome: WriterOutcome;
  /** What was handed on while it was written. */
  readonly heard: readonly string[];
  readonly service: ScriptedService;
  readonly ms: number;
}

/** Asks a writer that speaks to a service with this script about two clauses, [1] and [2]. */
export async function askWriter(
  script: Parameters<typeof startScriptedService>[0],
  {
    takes,
    limits,
    question = "房租能免几个月？",
  }: {
    readonly takes?: Parameters<typeof startScriptedService>[1];
    readonly limits?: Partial<Limits>;
    readonly question?: string;
  } = {},
): Promise<Asked> {
  const service = await startScriptedService(script, takes);
  onTestFinished(() => service.stop());
  const units = [RENT, LOAN];
  const verify = createVerifier({
    documents: [RENT.document],
    units,
    unitOf: new Map(),
    positionOf: new Map(),
  });
  const settings = {
    ...readCoreSettings({}),
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL: service.url,
  };
  const writer = await createWriter(settings, verify, { ...IMPATIENT, ...limits });
  const heard: string[] = [];
  const started = performance.now();
  const evidence = units.map((unit, i) => ({
    label: i + 1,
    unit,
    validity: { state: "unstated" as const },
  }));
  const input = { question, subject: question, asOf: "2022-08-01", evidence };
  const outcome = await writer?.write(input, new AbortController().signal, ({ text }) =>
    heard.push(text),
  );
  if (!outcome) throw new Error("no writer in spite of a key");
  return { outcome, heard, service, ms: performance.now() - started };
}

/** A reply as the prompt asks for it. */
export function reply(
  ...sentences: readonly (readonly [text: string, ...labels: number[]])[]
): string {
  return JSON.stringify({
    answered: sentences.length > 0,
    sentences: sentences.map(([text, ...labels]) => ({ text, labels })),
  });
}
