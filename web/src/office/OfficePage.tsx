import { useState } from "react";
import type { UnansweredQuestion } from "../../../core/feedback.ts";
import { useFetched } from "../http/useFetched.ts";
import { NotFoundPage } from "../shell/NotFoundPage.tsx";
import { usePageTitle } from "../shell/usePageTitle.ts";
import { FeedbackSection } from "./FeedbackSection.tsx";
import { LaneSearch } from "./LaneSearch.tsx";
import { storedToken, storeToken } from "./officeToken.ts";
import { TokenForm } from "./TokenForm.tsx";
import { UnansweredTable } from "./UnansweredTable.tsx";
import "./office.css";

const NOT_THERE = 404;
const WRONG_TOKEN = 401;

/** Whether there is an office, and whether this token opens it, only the server knows. */
export default function OfficePage() {
  const [token, setToken] = useState(storedToken);
  const unanswered = useFetched<readonly UnansweredQuestion[]>("/api/office/unanswered", token);
  usePageTitle("工作页");

  const choose = (chosen: string | undefined) => {
    storeToken(chosen);
    setToken(chosen);
  };

  if (unanswered.state === "loading") return <p className="quiet">正在打开…</p>;
  if (unanswered.state === "failed") {
    if (unanswered.status === NOT_THERE) return <NotFoundPage />;
    const refused = unanswered.status !== WRONG_TOKEN || token !== undefined;
    return <TokenForm failure={refused ? unanswered.message : ""} onToken={choose} />;
  }
  return (
    <div className="office">
      <div className="office-bar">
        <h1>工作页</h1>
        <button type="button" className="plain-button" onClick={() => choose(undefined)}>
          退出
        </button>
      </div>
      <nav className="office-ways" aria-label="本页内容">
        <a href="#feedback-title">意见</a>
        <a href="#unanswered-title">没有答复的问题</a>
        <a href="#lanes-title">为什么是这一条</a>
      </nav>
      <FeedbackSection token={token ?? ""} />
      <UnansweredTable questions={unanswered.value} />
      <LaneSearch />
    </div>
  );
}
