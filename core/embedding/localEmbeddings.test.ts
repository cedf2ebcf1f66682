import { beforeAll, describe, expect, it } from "vitest";
import { LocalEmbeddings } from "./localEmbeddings.ts";
import { INSTALLED_MODEL_DIR, LOCAL_DIMENSION } from "./modelFiles.ts";

let model: LocalEmbeddings;
beforeAll(async () => {
  model = await LocalEmbeddings.load(INSTALLED_MODEL_DIR);
});

const cosine = (some: readonly number[], others: readonly number[]) =>
  some.reduce((sum, x, i) => sum + x * (others[i] ?? 0), 0);

describe("the local model", () => {
  it("puts an everyday question nearest to the words that answer it", async () => {
    const query = await model.embedQuery("开饭馆的房租能免几个月");
    const [rent = [], bus = [], coal = []] = await model.embedDocuments([
      "对服务业小微企业和个体工商户减免三个月房屋租金。",
      "六十五周岁以上老年人免费乘坐公共汽车。",
      "到2025年煤炭产量稳定在2亿吨。",
    ]);
    expect(cosine(query, rent)).toBeGreaterThan(cosine(query, bus));
    expect(cosine(query, rent)).toBeGreaterThan(cosine(query, coal));
  });

  it("gives unit vectors, of an empty text and of one beyond its window too", async () => {
    const vectors = await model.embedDocuments(["", "租金", "减免房屋租金。".repeat(500)]);
    for (const vector of vectors) {
      expect(vector).toHaveLength(LOCAL_DIMENSION);
      expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    }
  });

  it("gives the same vector alone and in company", async () => {
    const [alone] = await model.embedDocuments(["发放稳岗补贴"]);
    const [, inCompany] = await model.embedDocuments(["减免租金", "发放稳岗补贴", "ABC"]);
    expect(inCompany).toEqual(alone);
    expect(await model.embedQuery("发放稳岗补贴")).toEqual(alone);
  });
});

it("names the missing file and the way out", async () => {
  await expect(LocalEmbeddings.load("/nowhere")).rejects.toThrow(
    /onnx\/model_quantized.onnx 缺失或校验不符.*EMBEDDING_MODEL_DIR/,
  );
});
