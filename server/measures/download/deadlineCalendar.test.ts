import { expect, it } from "vitest";
import { whenOf } from "./deadlineCalendar.ts";

it("puts 7月底前 on its day", () => {
  expect(whenOf({ kind: "date", date: "2022-07-31" }, "2022-07-28")).toEqual({
    start: [2022, 7, 31],
  });
});

it("starts 每月20日前 after the document's date, over the year's end as well", () => {
  const rule = "FREQ=MONTHLY;BYMONTHDAY=20";
  expect(whenOf({ kind: "monthly", day: 20 }, "2022-07-28")).toEqual({
    start: [2022, 8, 20],
    recurrenceRule: rule,
  });
  expect(whenOf({ kind: "monthly", day: 20 }, "2022-12-28")?.start).toEqual([2023, 1, 20]);
});

it("starts 每年1月31日前 with the next January", () => {
  expect(whenOf({ kind: "yearly", month: 1, day: 31 }, "2022-07-20")).toEqual({
    start: [2023, 1, 31],
    recurrenceRule: "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31",
  });
});

it("gives no day to what waits for an event", () => {
  expect(whenOf({ kind: "after-event" }, "2022-07-20")).toBeUndefined();
});
