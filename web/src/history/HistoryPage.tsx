import { useRef } from "react";
import { Link } from "react-router";
import { download } from "../shell/download.ts";
import { usePageTitle } from "../shell/usePageTitle.ts";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { HistoryLine } from "./HistoryLine.tsx";
import { useHistory } from "./useHistory.ts";
import "./history.css";

export default function HistoryPage() {
  const { conversations, rename, forget, forgetAll } = useHistory();
  const confirm = useRef<HTMLDialogElement>(null);
  usePageTitle("历史");

  const exportAll = () => {
    const content = JSON.stringify(conversations, null, 2);
    download("政策问答-历史.json", new Blob([content], { type: "application/json" }));
  };

  return (
    <div className="history">
      <h1>历史</h1>
      <p className="lead">对话和依据只保存在这台设备的浏览器里，清除浏览器数据时会一并删除。</p>
      {conversations?.length === 0 && (
        <p>
          还没有对话。<Link to="/">去提问</Link>
        </p>
      )}
      <ul className="history-lines">
        {conversations?.map((conversation) => (
          <HistoryLine
            key={conversation.id}
            conversation={conversation}
            onRename={(title) => rename(conversation, title)}
            onForget={() => forget(conversation.id)}
          />
        ))}
      </ul>
      {conversations && conversations.length > 0 && (
        <p className="history-ways">
          <button type="button" className="plain-button" onClick={exportAll}>
            全部导出
          </button>
          <button
            type="button"
            className="plain-button"
            onClick={() => confirm.current?.showModal()}
          >
            全部删除
          </button>
        </p>
      )}
      <ConfirmDialog
        dialog={confirm}
        question={`删除全部${conversations?.length ?? 0}个对话？删除后不能恢复。`}
        yes="全部删除"
        onYes={forgetAll}
      />
    </div>
  );
}
