import type { WireValidity } from "../../../core/protocol.ts";
import { VALIDITY_WORDS } from "./validityWords.ts";
import "./validity-badge.css";

export function ValidityBadge({ validity }: { readonly validity: WireValidity }) {
  return (
    <span className="validity">
      <span className={`badge badge-${validity.state}`}>{VALIDITY_WORDS[validity.state]}</span>
      {validity.text && <span className="validity-words">{validity.text}</span>}
    </span>
  );
}
