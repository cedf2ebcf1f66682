/** A name of two to four characters, which may be spaced out to fill the line: 刘 亮 */
const NAME = "[\\u4e00-\\u9fff](?:[ \\u3000]?[\\u4e00-\\u9fff]){1,3}";
/** 组 长：武跃飞 市委常委、副市长 · 办公室成员：刘 敦 市发改委三级调研员 */
const LED_LINE = new RegExp(
  `^([\\u4e00-\\u9fff][\\u4e00-\\u9fff \\u3000]{0,8})[：:]\\s*(${NAME})[ \\u3000]+(\\S.*)$`,
);
const PLAIN_LINE = new RegExp(`^(${NAME})[ \\u3000]+([\\u4e00-\\u9fff].*)$`);
const ROLE = /(长|员|任|指挥|书记|召集人|顾问|委员|秘书|联络人)$/;

export interface RosterLine {
  readonly role?: string;
  readonly name: string;
  readonly post: string;
}

/** The line that opens a roster or a group in it names a role. */
export function leadingRosterLine(text: string): RosterLine | undefined {
  const match = LED_LINE.exec(text.trim());
  const role = (match?.[1] ?? "").replace(/[ \u3000]/g, "");
  if (!match || !ROLE.test(role) || /[，。；]/.test(match[3] ?? "")) return undefined;
  return { role, name: joinedName(match[2] ?? ""), post: match[3] ?? "" };
}

/** The lines under it hold a name and a post. */
export function followingRosterLine(text: string): RosterLine | undefined {
  const match = PLAIN_LINE.exec(text.trim());
  if (!match || /[，。；：]/.test(text)) return undefined;
  return { name: joinedName(match[1] ?? ""), post: match[2] ?? "" };
}

function joinedName(name: string): string {
  return name.replace(/[ \u3000]/g, "");
}
