import { expect, it } from "vitest";
import type { Due } from "../../../core/measure.ts";
import type { OfficeDeadline } from "../../../core/measureProtocol.ts";
import { dueWords, inOrderOfDays } from "./dueWords.ts";

const deadline = (due: Due) => ({ due }) as OfficeDeadline;

it("says days once by date, then those that return, then those that wait", () => {
  const ordered = inOrderOfDays([
    deadline({ kind: "after-event" }),
    deadline({ kind: "yearly", month: 1, day: 31 }),
    deadline({ kind: "monthly", day: 20 }),
    deadline({ kind: "date", date: "2022-11-20" }),
    deadline({ kind: "date", date: "2022-07-31" }),
  ]);
  expect(ordered.map(({ due }) => dueWords(due))).toEqual([
    "2022-07-31",
    "2022-11-20",
    "每月20日",
    "每年1月31日",
    "事后起算",
  ]);
});
