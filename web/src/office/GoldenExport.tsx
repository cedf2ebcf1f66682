import { useState } from "react";
import { messageFor, refusalOf } from "../http/readJson.ts";
import { download } from "../shell/download.ts";

interface Props {
  readonly chosen: readonly number[];
  readonly token: string;
}

/** A plain link cannot carry the token. */
export function GoldenExport({ chosen, token }: Props) {
  const [failure, setFailure] = useState("");

  const exportChosen = async () => {
    setFailure("");
    try {
      download("candidates.jsonl", await fetchGolden(chosen, token));
    } catch (error) {
      setFailure(messageFor(error as Error));
    }
  };

  return (
    <p className="office-ways">
      <button
        type="button"
        className="button"
        disabled={chosen.length === 0}
        onClick={exportChosen}
      >
        做成金标问题（{chosen.length}）
      </button>
      <span className="quiet">
        勾选意见后导出，再运行 <code>npm run eval -- --candidates candidates.jsonl</code>
      </span>
      <span role="status">{failure}</span>
    </p>
  );
}

async function fetchGolden(chosen: readonly number[], token: string): Promise<Blob> {
  const response = await fetch(`/api/office/golden?ids=${chosen.join(",")}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw await refusalOf(response);
  return await response.blob();
}
