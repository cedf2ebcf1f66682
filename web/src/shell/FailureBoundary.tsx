import { Component, type ReactNode } from "react";

interface State {
  readonly failed: boolean;
}

/** A page whose script could not be fetched, or that broke, says so instead of going blank. */
export class FailureBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert">
        <p>页面没有加载成功，可能是网络中断或网页刚刚更新。</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          重新加载
        </button>
      </div>
    );
  }
}
