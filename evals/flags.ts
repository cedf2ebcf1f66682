import { parseArgs } from "node:util";

export interface Flags {
  readonly set: string;
  readonly type?: string | undefined;
  readonly only?: string | undefined;
  readonly url?: string | undefined;
  readonly repeat: number;
  readonly against?: string | undefined;
  readonly gate: boolean;
  readonly baselines: boolean;
  readonly candidates?: string | undefined;
}

/** @throws on a flag that isn't known: a misspelt --gate must not pass silently. */
export function readFlags(argv: readonly string[], goldenFolder: string): Flags {
  const { values } = parseArgs({
    args: [...argv],
    allowNegative: true,
    options: {
      set: { type: "string", default: goldenFolder },
      type: { type: "string" },
      only: { type: "string" },
      url: { type: "string" },
      repeat: { type: "string", default: "1" },
      against: { type: "string" },
      gate: { type: "boolean", default: false },
      baselines: { type: "boolean", default: true },
      candidates: { type: "string" },
    },
  });
  const repeat = Number(values.repeat);
  if (!Number.isInteger(repeat) || repeat < 1) throw new Error("--repeat takes a whole number.");
  if (values.gate && (values.type || values.only)) throw new Error("--gate judges whole sets.");
  return { ...values, repeat };
}
