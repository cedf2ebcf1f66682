import { Link } from "react-router";
import { usePageTitle } from "./usePageTitle.ts";

export function NotFoundPage() {
  usePageTitle("没有这个页面");
  return (
    <>
      <h1>没有这个页面</h1>
      <p>
        可以<Link to="/">提问</Link>，或到<Link to="/documents">文件库</Link>查找文件。
      </p>
    </>
  );
}
