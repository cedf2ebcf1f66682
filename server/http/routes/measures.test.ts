import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MeasuresResponse } from "../../../core/measureProtocol.ts";
import { startEdge, type TestEdge } from "../testing/startEdge.ts";

let edge: TestEdge;
beforeAll(async () => {
  edge = await startEdge({ environment: { RATE_LIMIT_PER_MINUTE: "0" } });
});
afterAll(() => edge.stop());

const get = (path: string) => fetch(`${edge.url}${path}`);
const find = async (query: string): Promise<MeasuresResponse> =>
  (await get(`/api/measures?asOf=2022-09-01&${query}`)).json();
const ID = encodeURIComponent("朔政办发〔2022〕18号#一.13");

describe("GET /api/measures", () => {
  it("says what fits, and by which words", async () => {
    const { current } = await find("trade=餐饮&size=小微企业&place=");
    expect(current[0]).toMatchObject({
      fit: "may-fit",
      decisions: [
        { asked: "trade", state: "fits", words: { words: "服务业" } },
        { asked: "size", state: "fits", words: { words: "小微企业" } },
        { asked: "condition", state: "open", words: { words: "承租国有房屋" } },
      ],
    });
  });

  it("says what does not fit, and why", async () => {
    const { current, counts } = await find("trade=煤炭");
    expect(counts.fits).toEqual({ fits: 0, "may-fit": 0, "does-not-fit": 1 });
    expect(current[0]?.decisions).toMatchObject([{ state: "misses", words: { words: "服务业" } }]);
  });

  it("keeps the expired apart", async () => {
    const { current, expired } = await (await get("/api/measures?asOf=2023-01-01")).json();
    expect([current.length, expired.length]).toEqual([0, 1]);
  });

  it.each(["kind=租金", "office=市国资委", "q=减免6个月"])("filters by %s", async (query) => {
    expect((await find(query)).current).toHaveLength(1);
  });

  it.each(["kind=金融", "office=市税务局", "q=贷款"])(
    "leaves out what %s does not hold",
    async (query) => {
      expect((await find(query)).current).toHaveLength(0);
    },
  );

  it.each(["trade=造船", "size=巨大", "asOf=2022-02-30", "kind=其他"])(
    "turns %s away with a sentence",
    async (query) => {
      const response = await get(`/api/measures?${query}`);
      expect(response.status).toBe(400);
      expect((await response.json()).error.message).toMatch(/[\u4e00-\u9fff]/);
    },
  );
});

describe("one measure and its downloads", () => {
  it("gives a measure by its clause", async () => {
    const body = await (await get(`/api/measures/${ID}?asOf=2022-09-01`)).json();
    expect(body).toMatchObject({
      measure: { clausePath: "一、13" },
      validity: { state: "in-force" },
    });
    expect((await get("/api/measures/none")).status).toBe(404);
  });

  it("saves a CSV that Excel reads as Chinese", async () => {
    const response = await get("/api/measures.csv?trade=餐饮&asOf=2022-09-01");
    expect(response.headers.get("content-disposition")).toContain(encodeURIComponent("政策措施"));
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain("减免6个月租金");
  });

  it("saves an Excel file", async () => {
    const response = await get("/api/measures.xlsx?trade=餐饮&asOf=2022-09-01");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe("PK");
  });
});

describe("offices", () => {
  const OFFICE = encodeURIComponent("各县（市、区）");

  it("lists who has to act, with their days", async () => {
    expect(await (await get("/api/offices")).json()).toMatchObject([
      { office: "各县（市、区）", deadlines: 1 },
    ]);
    const view = await (await get(`/api/offices/${OFFICE}`)).json();
    expect(view.deadlines).toMatchObject([{ words: "7月底前", due: { date: "2022-07-31" } }]);
    expect((await get("/api/offices/none")).status).toBe(404);
  });

  it("gives the days as a calendar", async () => {
    const response = await get(`/api/offices/${OFFICE}/deadlines.ics`);
    expect(response.headers.get("content-type")).toContain("text/calendar");
    expect(await response.text()).toContain("DTSTART;VALUE=DATE:20220731");
  });
});
