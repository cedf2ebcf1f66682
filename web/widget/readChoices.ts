export interface Choices {
  /** Where the script came from is where the questions go. */
  readonly origin: string;
  readonly title: string;
  readonly position: "left" | "right";
}

const TITLE = "政策问答";

/** <script src="https://policy.example.gov.cn/widget.js" data-title="问政策" data-position="left"> */
export function readChoices({ src, dataset }: Pick<HTMLScriptElement, "src" | "dataset">): Choices {
  return {
    origin: new URL(src).origin,
    title: dataset.title?.trim() || TITLE,
    position: dataset.position === "left" ? "left" : "right",
  };
}
