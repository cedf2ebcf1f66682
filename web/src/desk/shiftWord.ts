import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { replyText } from "../answer/replyText.ts";
import { dayOf } from "../shell/dayOf.ts";
import { clockOf } from "./clockOf.ts";
import type { DeskRecord } from "./shiftRecords.ts";

const FONT = "宋体";

/** Each answer as its 答复口径, under the time and the question. */
export function shiftWord(records: readonly DeskRecord[]): Promise<Blob> {
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: 24 } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: "热线答复记录", heading: HeadingLevel.TITLE }),
          ...records.flatMap(paragraphsOf),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function paragraphsOf({ askedAt, callerNote, question, result }: DeskRecord): Paragraph[] {
  const lines = replyText(question, result, dayOf(askedAt)).split("\n");
  return [
    new Paragraph({ text: `${clockOf(askedAt)}　${question}`, heading: HeadingLevel.HEADING_2 }),
    ...(callerNote ? [paragraph(`来电备注：${callerNote}`)] : []),
    ...lines.slice(1).map(paragraph),
  ];
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)], spacing: { after: 80 } });
}
