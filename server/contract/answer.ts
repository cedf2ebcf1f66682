import { z } from "zod";
import { PLACES, type Profile, ROLES, SIZES, TENANCIES, TRADES } from "../../core/profile.ts";
import type {
  AnswerResult,
  AnswerStatus,
  Citation,
  RefusalReason,
  RelatedClause,
  WireValidity,
} from "../../core/protocol.ts";
import { describes } from "./describes.ts";
import { whole } from "./whole.ts";

export const answerStatus = describes<AnswerStatus>()(
  z.enum(["answered", "partial", "refused", "clarify"]).meta({
    id: "AnswerStatus",
    description:
      "answered 已回答；partial 只答了一部分；refused 拒答；clarify 反问，请提问者说明。",
  }),
);

export const refusalReason = describes<RefusalReason>()(
  z.enum(["not-in-corpus", "out-of-scope", "ambiguous", "personal-data", "unsafe"]).meta({
    id: "RefusalReason",
    description:
      "not-in-corpus 文件没有规定；out-of-scope 不属于政策文件的范围；ambiguous 问题有多种意思；personal-data 涉及个人信息；unsafe 不当的请求。",
  }),
);

export const wireValidity = describes<WireValidity>()(
  z
    .strictObject({
      from: z.string().exactOptional().describe("执行期限的第一天，YYYY-MM-DD。"),
      until: z.string().exactOptional().describe("执行期限的最后一天，YYYY-MM-DD。"),
      text: z.string().exactOptional().describe("原文中写期限的字句。"),
      state: z
        .enum(["in-force", "expired", "not-yet", "unstated"])
        .describe(
          "按提问日期：in-force 执行中；expired 已到期；not-yet 尚未开始；unstated 未载明。",
        ),
    })
    .meta({ id: "Validity", description: "执行期限，以及提问之日是否仍在执行。" }),
);

const clauseShape = {
  clauseId: z
    .string()
    .meta({ description: "条款编号，在全部文件中唯一。", example: "朔政办发〔2022〕18号#一.13" }),
  documentNumber: z.string().meta({ description: "发文字号。", example: "朔政办发〔2022〕18号" }),
  documentTitle: z.string().describe("文件标题。"),
  documentDate: z.string().describe("成文日期，YYYY-MM-DD。"),
  clause: z.string().meta({ description: "条款路径。", example: "一、13" }),
  quote: z.string().describe("条款中的原话，逐字不改。"),
  text: z.string().describe("条款全文。"),
  page: whole.exactOptional().describe("公报页码；缺页码处为估计。"),
  responsibleUnits: z.array(z.string()).describe("责任单位。"),
  validity: wireValidity,
  damaged: z.string().exactOptional().describe("原文此处有缺损时的说明。"),
};

export const relatedClause = describes<RelatedClause>()(
  z.strictObject(clauseShape).meta({ id: "RelatedClause", description: "一个条款。" }),
);

export const citation = describes<Citation>()(
  z
    .strictObject({ label: whole.describe("回答中 [1] 这样的标号。"), ...clauseShape })
    .meta({ id: "Citation", description: "回答所依据的一个条款。" }),
);

const profile = describes<Profile>()(
  z
    .strictObject({
      person: z.enum(ROLES).exactOptional().describe("你是谁。"),
      trade: z.enum(TRADES).exactOptional().describe("行业。"),
      size: z.enum(SIZES).exactOptional().describe("规模。"),
      place: z.enum(PLACES).exactOptional().describe("所在地。"),
      tenancy: z.enum(TENANCIES).exactOptional().describe("经营用房是租的还是自己的。"),
    })
    .meta({ id: "Profile", description: "提问者的情况，每项都可以不说。" }),
);

export const answerResult = describes<AnswerResult>()(
  z
    .strictObject({
      status: answerStatus,
      reason: refusalReason.nullable().describe("拒答或反问的原因；已回答时为 null。"),
      answer: z.string().describe("回答，纯文本，句后有 [1] 这样的标号。不可当作 HTML。"),
      citations: z.array(citation).describe("标号所指的条款，均经核对。"),
      related: z.array(relatedClause).describe("拒答或反问时最接近的条款。"),
      followUps: z.array(z.string()).describe("可以接着问的问题，或供选择的问法。"),
      timings: z
        .strictObject({
          retrieveMs: z.number(),
          composeMs: z.number(),
          withoutModel: z
            .array(z.enum(["rewrite", "rerank"]))
            .readonly()
            .exactOptional()
            .describe("大模型没有及时完成、改用常规方法的步骤：改写问题、条款排序。"),
        })
        .describe("检索与作答所用的毫秒数。"),
      profile: profile
        .exactOptional()
        .describe("列出适用措施时，提问者说明的自身情况；服务器不保存。"),
      note: z.string().exactOptional().describe("关于这次回答的说明，例如大模型未能连上。"),
    })
    .meta({ id: "Answer", description: "一次回答；拒答和反问也是回答。" }),
);
