import { dayOf } from "../shell/dayOf.ts";
import { download } from "../shell/download.ts";
import { shiftCsv } from "./shiftCsv.ts";
import { type DeskRecord, shiftOf } from "./shiftRecords.ts";

/** The writer of Word files is large and comes only when it is wanted. */
export function ShiftExport({ records }: { readonly records: readonly DeskRecord[] }) {
  const shift = shiftOf(records, new Date());
  const name = `热线答复-${dayOf(new Date().toISOString())}`;

  const exportCsv = () => {
    download(`${name}.csv`, new Blob([shiftCsv(shift)], { type: "text/csv" }));
  };
  const exportWord = async () => {
    const { shiftWord } = await import("./shiftWord.ts");
    download(`${name}.docx`, await shiftWord(shift));
  };

  return (
    <p className="shift-export">
      <span className="quiet">本班（12小时内）{shift.length}条</span>
      <button
        type="button"
        className="plain-button"
        disabled={shift.length === 0}
        onClick={exportCsv}
      >
        导出CSV
      </button>
      <button
        type="button"
        className="plain-button"
        disabled={shift.length === 0}
        onClick={exportWord}
      >
        导出Word
      </button>
    </p>
  );
}
