import { expect, it } from "vitest";
import { secretsOf } from "./secretsOf.ts";

it("finds keys and tokens by their names, passwords in addresses, written either way", () => {
  const settings = {
    OPENAI_API_KEY: "sk-0123456789",
    OFFICE_TOKEN: "the-office-token",
    DATABASE_URL: "postgres://office:s%40cret-word@127.0.0.1/policy",
    OPENAI_BASE_URL: "http://127.0.0.1:11434/v1",
    HOST: "127.0.0.1",
    PORT: 3000,
  };
  expect(secretsOf(settings)).toEqual([
    "sk-0123456789",
    "the-office-token",
    "s%40cret-word",
    "s@cret-word",
  ]);
});

it("takes no placeholder for a secret, and survives a password that can't be decoded", () => {
  expect(secretsOf({ OPENAI_API_KEY: "none" })).toEqual([]);
  expect(secretsOf({ REDIS_URL: "redis://:100%-mine@localhost" })).toEqual(["100%-mine"]);
});
