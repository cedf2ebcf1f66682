import { useEffect, useImperativeHandle, useRef, useState } from "react";
import type { RelatedClause } from "../../../core/protocol.ts";
import { ConversationView } from "../ask/ConversationView.tsx";
import { clausesAround } from "../ask/exchangeClauses.ts";
import { useConversation } from "../conversation/useConversation.ts";
import { ReadBesideContext } from "../read/readBeside.ts";
import { copyText } from "../shell/copyText.ts";
import { CallerNote } from "./CallerNote.tsx";
import type { LivePaneProps } from "./DeskPane.tsx";
import type { DeskCommand } from "./deskCommand.ts";
import { lastReply } from "./lastReply.ts";

const NAMES = { left: "左侧来电", right: "右侧来电" } as const;

export function LivePane(props: LivePaneProps) {
  const { stored, side, active, handle, onActivate, onRenew, onSettled, onRead } = props;
  const live = useConversation(stored);
  const pane = useRef<HTMLElement>(null);
  const [said, setSaid] = useState("");
  const runningId = live.running?.id;

  const copy = async () => {
    const reply = lastReply(live.conversation);
    if (!reply) return setSaid("还没有可以复制的答复");
    setSaid((await copyText(reply)) ? "已复制答复口径" : "没能复制，请手动选取");
  };
  const obey = (command: DeskCommand) => {
    if (command.name === "copy") copy();
    else if (pane.current) obeyInPane(pane.current, command);
  };
  const read = (clause: RelatedClause) =>
    onRead({ clause, clauses: clausesAround(live.conversation, clause.clauseId) });
  useImperativeHandle(handle, () => ({ obey }));

  useEffect(() => {
    setSaid("");
    // Out of the field, so that the next key is a command.
    if (runningId) pane.current?.focus({ preventScroll: true });
    else onSettled();
  }, [runningId, onSettled]);

  return (
    <section
      ref={pane}
      className={`desk-pane${active ? " desk-pane-active" : ""}`}
      aria-label={NAMES[side]}
      tabIndex={-1}
      onFocus={onActivate}
    >
      <div className="pane-bar">
        <h2>{NAMES[side]}</h2>
        <span role="status" className="quiet">
          {said}
        </span>
        <button type="button" className="plain-button" onClick={copy}>
          复制口径
        </button>
        <button type="button" className="plain-button" onClick={onRenew}>
          新来电
        </button>
      </div>
      <CallerNote note={live.conversation.callerNote ?? ""} onNote={live.note} />
      <ReadBesideContext value={read}>
        <ConversationView live={live} />
      </ReadBesideContext>
    </section>
  );
}

function obeyInPane(pane: HTMLElement, command: DeskCommand): void {
  if (command.name === "ask") pane.querySelector<HTMLElement>(".ask-form textarea")?.focus();
  if (command.name === "note") pane.querySelector<HTMLElement>(".caller-note input")?.focus();
  if (command.name !== "open-citation") return;
  const last = [...pane.querySelectorAll(".exchange")].at(-1);
  last?.querySelector<HTMLElement>(`button.marker[data-label="${command.label}"]`)?.click();
}
