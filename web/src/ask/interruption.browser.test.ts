import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { answerOn, RENT } from "../../testing/askOnPage.ts";
import { address, openPage, program } from "../../testing/openBrowser.ts";

/** Long enough for the page to show what came before the break. */
const SHOWN_MS = 300;

interface Asked {
  readonly requestId: string;
  readonly question: string;
}

/** The real server behind a line that breaks in the middle of the first answers. */
async function openOnBreakingLine(breaks: number) {
  const page = await openPage();
  const asked: Asked[] = [];
  const halves: string[] = [];
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer();
    let broken = false;
    socket.onMessage((message) => {
      const sent = eventIn(message);
      if (sent?.[0] === "ask") asked.push(sent[1] as Asked);
      server.send(message);
    });
    server.onMessage((message) => {
      if (broken) return;
      socket.send(message);
      const heard = eventIn(message);
      if (heard?.[0] !== "answer-delta" || halves.length >= breaks) return;
      broken = true;
      halves.push((heard[1] as { text: string }).text);
      setTimeout(() => void socket.close(), SHOWN_MS);
    });
  });
  return { page, asked, halves };
}

/** Socket.IO writes an event as 42["name", body]. */
function eventIn(message: string | Buffer): [name: string, body: unknown] | undefined {
  const text = String(message);
  return text.startsWith("42") ? JSON.parse(text.slice(2)) : undefined;
}

async function askHere(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByLabel("您的问题").fill(RENT);
  await page.keyboard.press("Enter");
}

describe.skipIf(!program)("an answer that is broken off", () => {
  it("goes from the page, and the same question is asked again by itself", async () => {
    const { page, asked, halves } = await openOnBreakingLine(1);
    await askHere(page);
    await page.getByText(/连接已断开.*自动重新取回/).waitFor();
    expect(halves).toHaveLength(1);
    expect(await page.locator(".exchange").textContent()).not.toContain(halves[0]?.slice(0, 12));
    await (await answerOn(page)).getByText("朔政办发〔2022〕18号 一、13").first().waitFor();
    expect(asked).toHaveLength(2);
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[0]?.requestId).toMatch(/^[\w-]{8,64}$/);
    expect(await page.getByRole("heading", { level: 2 }).count()).toBe(1);
  });

  it("twice is not asked a third time, unless the reader wants it", async () => {
    const { page, asked } = await openOnBreakingLine(2);
    await askHere(page);
    await page
      .locator(".failure")
      .getByText(/连接两次中断/)
      .waitFor();
    expect(asked).toHaveLength(2);
    await page.getByRole("button", { name: "再试一次" }).click();
    await (await answerOn(page)).getByText("朔政办发〔2022〕18号 一、13").first().waitFor();
    expect(asked).toHaveLength(3);
    expect(asked[2]?.requestId).not.toBe(asked[0]?.requestId);
  });
});
