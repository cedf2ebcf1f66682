import { type SubmitEvent, useState } from "react";

interface Props {
  readonly failure: string;
  readonly onToken: (token: string) => void;
}

export function TokenForm({ failure, onToken }: Props) {
  const [token, setToken] = useState("");

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (token.trim()) onToken(token.trim());
  };

  return (
    <form className="token-form" onSubmit={submit}>
      <h1>工作页</h1>
      <label htmlFor="office-token">口令</label>
      <input
        id="office-token"
        type="password"
        pattern="[!-~]+"
        title="口令只含字母、数字和符号"
        autoComplete="off"
        value={token}
        onChange={(event) => setToken(event.target.value)}
      />
      <button type="submit" className="button">
        进入
      </button>
      <p role="status" className="quiet">
        {failure || "口令是服务器设置中的 OFFICE_TOKEN，只在本标签页内保存。"}
      </p>
    </form>
  );
}
