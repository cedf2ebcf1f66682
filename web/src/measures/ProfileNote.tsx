import type { Profile } from "../../../core/profile.ts";
import { answerWords } from "./questions.ts";

interface Props {
  readonly profile: Profile;
  readonly onDelete: () => void;
}

/** What is kept of the person, and the way to be rid of it. */
export function ProfileNote({ profile, onDelete }: Props) {
  const answers = Object.values(profile).map(answerWords);
  return (
    <p className="quiet profile-note">
      {answers.length > 0 ? (
        <>
          本机记住了：{answers.join("、")}。只存在这个浏览器里，不会留在服务器上。
          <button type="button" className="plain-button" onClick={onDelete}>
            删除我的回答
          </button>
        </>
      ) : (
        "五个问题都可以不答。回答只存在这个浏览器里。"
      )}
    </p>
  );
}
