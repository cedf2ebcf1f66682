import { describe, expect, it } from "vitest";
import { readFlags } from "./flags.ts";

describe("flags", () => {
  it("asks the whole golden set once, with baselines, where nothing else is said", () => {
    expect(readFlags([], "golden")).toMatchObject({
      set: "golden",
      repeat: 1,
      baselines: true,
      gate: false,
    });
  });

  it("reads them all", () => {
    const argv = [
      "--set",
      "x.jsonl",
      "--type",
      "who",
      "--repeat",
      "3",
      "--no-baselines",
      "--against",
      "run",
    ];
    expect(readFlags(argv, "golden")).toMatchObject({
      set: "x.jsonl",
      type: "who",
      repeat: 3,
      baselines: false,
      against: "run",
    });
  });

  it.each([[["--gates"]], [["--repeat", "0"]], [["--gate", "--only", "plans-001"]]])(
    "refuses %j",
    (argv) => {
      expect(() => readFlags(argv, "golden")).toThrow();
    },
  );
});
