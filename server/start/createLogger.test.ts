import { expect, it } from "vitest";
import { readSettings } from "../settings/settings.ts";
import { createLogger } from "./createLogger.ts";

it("strikes a secret out wherever in a line a library put it", () => {
  const key = 'sk-with-"quotes"-\\-inside';
  const lines: string[] = [];
  const logger = createLogger(readSettings({ OPENAI_API_KEY: key }), {
    write: (line) => void lines.push(line),
  });
  const fault = Object.assign(new Error(`401 for ${key}`), { config: { headers: { auth: key } } });
  logger.error({ err: fault, [key]: 1 }, `said ${key}`);
  expect(lines).toHaveLength(1);
  expect(lines.join("").match(/\[redacted\]/g)).toHaveLength(5);
  expect(JSON.stringify(JSON.parse(lines.join("")))).not.toContain(
    JSON.stringify(key).slice(1, -1),
  );
});
