import type { Link } from "../conversation/useAnswerSocket.ts";

interface Props {
  readonly link: Link;
  readonly running: boolean;
}

/** Nothing while all is well. */
export function ConnectionLine({ link, running }: Props) {
  return (
    <p role="status" className="quiet connection-line">
      {wordsFor(link, running)}
    </p>
  );
}

function wordsFor(link: Link, running: boolean): string {
  if (link === "lost") {
    return running
      ? "连接已断开，正在重新连接；连上后会自动重新取回这条答复。"
      : "连接已断开，正在重新连接；已有的答复不受影响。";
  }
  if (link === "refused") return "现在连接的人很多，稍后会自动再试；已有的答复不受影响。";
  if (link === "restored") return "连接已恢复。";
  return "";
}
