import { useState } from "react";
import { Link } from "react-router";
import type { Profile } from "../../../core/profile.ts";
import { storedProfile, storeProfile } from "./profileStore.ts";
import { answerWords } from "./questions.ts";

/** Under a list of measures: what it was made for, whether this browser keeps it, and the way to be rid of it. */
export function SaidProfile({ profile }: { readonly profile: Profile }) {
  const [isKept, setKept] = useState(() => Object.keys(storedProfile()).length > 0);
  const forget = () => {
    storeProfile({});
    setKept(false);
  };
  return (
    <p className="quiet" role="status">
      按您的情况列出：{Object.values(profile).map(answerWords).join("、")}。
      {isKept ? (
        <>
          只存在这个浏览器里，可以<Link to="/measures">在“找政策”页查看和修改</Link>，或
          <button type="button" className="plain-button" onClick={forget}>
            删除我的情况
          </button>
        </>
      ) : (
        "这个浏览器里没有保存您的情况。"
      )}
    </p>
  );
}
