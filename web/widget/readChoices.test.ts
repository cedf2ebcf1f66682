import { expect, it } from "vitest";
import { readChoices } from "./readChoices.ts";

const src = "https://policy.example.gov.cn:8443/widget.js?v=1";

it("asks where the script came from", () => {
  expect(readChoices({ src, dataset: {} })).toEqual({
    origin: "https://policy.example.gov.cn:8443",
    title: "政策问答",
    position: "right",
  });
});

it("takes a title and a side, and nothing that is none", () => {
  const choices = readChoices({ src, dataset: { title: " 问政策 ", position: "left" } });
  expect(choices).toMatchObject({ title: "问政策", position: "left" });
  expect(readChoices({ src, dataset: { title: " ", position: "top" } })).toMatchObject({
    title: "政策问答",
    position: "right",
  });
});
