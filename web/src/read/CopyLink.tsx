import type { PolicyDocument } from "../../../core/clause.ts";
import { CopyButton } from "../shell/CopyButton.tsx";
import { permalink } from "./permalink.ts";

interface Props {
  readonly document: PolicyDocument;
  /** Names the clause that is linked to; "" for the document. */
  readonly fragment: string;
  readonly quote?: string | undefined;
}

/** For a chat: what it is, then where it stands. */
export function CopyLink({ document, fragment, quote }: Props) {
  const { documentNumber, title } = document;
  const clauseId = fragment ? `${documentNumber}#${fragment}` : documentNumber;
  const text = () =>
    `${documentNumber}《${title}》 ${location.origin}${permalink(clauseId, quote)}`;
  return <CopyButton text={text}>{fragment ? "复制本条链接" : "复制链接"}</CopyButton>;
}
