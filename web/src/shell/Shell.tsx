import { Suspense } from "react";
import { Link, NavLink, Outlet, useLocation } from "react-router";
import { ColorThemeChoice } from "./ColorThemeChoice.tsx";
import { FailureBoundary } from "./FailureBoundary.tsx";
import { useRouteFocus } from "./useRouteFocus.ts";
import "./shell.css";

export function Shell() {
  const main = useRouteFocus();
  const { pathname } = useLocation();
  return (
    <>
      <a className="skip-link" href="#main">
        跳到正文
      </a>
      <header className="site-head">
        <div className="site-width site-bar">
          <Link to="/" className="site-name">
            政策问答
          </Link>
          <nav aria-label="主导航">
            <NavLink to="/" end>
              提问
            </NavLink>
            <NavLink to="/measures">找政策</NavLink>
            <NavLink to="/documents">文件库</NavLink>
            <NavLink to="/offices">责任单位</NavLink>
            <NavLink to="/history">历史</NavLink>
            <NavLink to="/desk">热线</NavLink>
          </nav>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className="site-width">
        <FailureBoundary key={pathname}>
          <Suspense fallback={<p className="quiet">正在打开…</p>}>
            <Outlet />
          </Suspense>
        </FailureBoundary>
      </main>
      <footer className="site-foot">
        <div className="site-width site-bar">
          <p>答复只依据公报原文，以文件原文为准。对话记录只保存在本机浏览器。</p>
          <ColorThemeChoice />
        </div>
      </footer>
    </>
  );
}
