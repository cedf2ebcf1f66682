import { describe, expect, it } from "vitest";
import { askOnPage, RENT } from "../../testing/askOnPage.ts";
import { complaints, openPage, program } from "../../testing/openBrowser.ts";

describe.skipIf(!program)("feedback", () => {
  it("is one press when an answer helped", async () => {
    const page = await openPage();
    const answer = await askOnPage(page, RENT);
    await answer.getByRole("button", { name: "有用", exact: true }).click();
    await answer.getByText("已收到，谢谢。").waitFor();
    expect(await answer.getByRole("button", { name: "有问题" }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("asks what is wrong, and keeps the words while the server is out of reach", async () => {
    const page = await openPage();
    const answer = await askOnPage(page, RENT);
    await answer.getByRole("button", { name: "有问题" }).click();
    await answer.getByLabel("不完整").check();
    await answer.getByLabel(/说明/).fill("少了条件");
    await page.route("**/api/feedback", (route) => route.abort());
    await answer.getByRole("button", { name: "提交" }).click();
    await answer.getByText("没有连上服务器").waitFor();
    await page.unroute("**/api/feedback");
    await answer.getByRole("button", { name: "提交" }).click();
    await answer.getByText("已收到，谢谢。").waitFor();
    complaints.length = 0; // The browser's own words on the aborted request.
  });
});
