import { expect, it } from "vitest";
import { z } from "zod";
import { describes } from "./describes.ts";

interface Wire {
  readonly label: number;
  readonly units: readonly string[];
  readonly note?: string;
}

const label = z.number();
const units = z.array(z.string());
const note = z.string().exactOptional();

/** The compiler is what tests here: each line that must not compile says so. */
it("takes the schema of the type and no other", () => {
  const schema = z.object({ label, units, note });
  expect(describes<Wire>()(schema)).toBe(schema);
  // @ts-expect-error an optional field is missing
  describes<Wire>()(z.object({ label, units }));
  // @ts-expect-error a field is missing
  describes<Wire>()(z.object({ units, note }));
  // @ts-expect-error a field too many
  describes<Wire>()(z.object({ label, units, note, page: z.number() }));
  // @ts-expect-error an optional field too many
  describes<Wire>()(z.object({ label, units, note, page: z.number().exactOptional() }));
  // @ts-expect-error required where the type has it optional
  describes<Wire>()(z.object({ label, units, note: z.string() }));
  // @ts-expect-error a list of something else
  describes<Wire>()(z.object({ label, units: z.array(z.number()), note }));
  // @ts-expect-error a word too few
  describes<"up" | "down">()(z.enum(["up"]));
});
