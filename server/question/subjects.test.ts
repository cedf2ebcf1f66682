import { expect, it } from "vitest";
import { namesOtherSubject } from "./subjects.ts";

it("tells near subjects apart, and knows one under its short name", () => {
  expect(namesOtherSubject("车购税减不减", "减免车船税")).toBe(true);
  expect(namesOtherSubject("车购税减不减", "减免车辆购置税")).toBe(false);
  expect(namesOtherSubject("工伤保险能缓吗", "缓缴失业保险")).toBe(true);
  expect(namesOtherSubject("房租能免吗", "减免租金")).toBe(false);
});
