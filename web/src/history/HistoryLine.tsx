import { useState } from "react";
import { Link } from "react-router";
import { type Conversation, titleOf } from "../conversation/conversation.ts";
import { dayOf } from "../shell/dayOf.ts";
import { download } from "../shell/download.ts";
import { conversationText } from "./conversationText.ts";
import { RenameForm } from "./RenameForm.tsx";

interface Props {
  readonly conversation: Conversation;
  readonly onRename: (title: string) => void;
  readonly onForget: () => void;
}

export function HistoryLine({ conversation, onRename, onForget }: Props) {
  const [renaming, setRenaming] = useState(false);
  const title = titleOf(conversation);

  const rename = (chosen: string) => {
    setRenaming(false);
    if (chosen && chosen !== title) onRename(chosen);
  };
  const exportText = () => {
    const name = title.replace(/[\\/:*?"<>|\s]+/g, " ").slice(0, 40);
    download(`${name}.txt`, new Blob([conversationText(conversation)], { type: "text/plain" }));
  };

  return (
    <li>
      {renaming ? (
        <RenameForm title={title} onRename={rename} onCancel={() => setRenaming(false)} />
      ) : (
        <Link to={`/conversations/${conversation.id}`}>{title}</Link>
      )}
      <p className="quiet">
        <span className="date">{dayOf(conversation.updatedAt)}</span>，
        {conversation.exchanges.length}个问题{conversation.place === "desk" && "，热线"}
      </p>
      <p className="history-ways">
        <LineButton name={title} words="改名" onPress={() => setRenaming(true)} />
        <LineButton name={title} words="导出" onPress={exportText} />
        <LineButton name={title} words="删除" onPress={onForget} />
      </p>
    </li>
  );
}

interface LineButtonProps {
  readonly name: string;
  readonly words: string;
  readonly onPress: () => void;
}

function LineButton({ name, words, onPress }: LineButtonProps) {
  return (
    <button type="button" className="plain-button" onClick={onPress}>
      {words}
      <span className="visually-hidden">「{name}」</span>
    </button>
  );
}
