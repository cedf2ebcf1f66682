import type { Damage } from "../../../core/clause.ts";
import { damagedBy, type Paragraph } from "../lines/paragraph.ts";
import type { Draft } from "../outline/draft.ts";
import type { RosterBlock } from "./gatherRosters.ts";

interface Member {
  readonly paragraph: Paragraph;
  readonly role: string;
  readonly name: string;
  readonly post: string;
  readonly damaged?: Damage;
}

/** 组长：武跃飞（市委常委、副市长） : each line of a roster becomes an entry under its role. */
export function rosterEntries(block: RosterBlock): Draft[] {
  return markRestart(membersOf(block)).map(entryDraft);
}

/** A role holds for the lines below it until the next role. */
function membersOf(block: RosterBlock): Member[] {
  let role = "";
  return block.entries.map(({ paragraph, line }) => {
    role = line.role ?? role;
    return { paragraph, role, name: line.name, post: line.post };
  });
}

/**
 * A list of 成员 that comes back to an office it has already named has run into the next
 * list, whose title stands elsewhere: from there on the role is uncertain.
 */
function markRestart(members: Member[]): Member[] {
  const offices = new Set<string>();
  let restarted = false;
  return members.map((member, index) => {
    if (member.role !== members[index - 1]?.role) {
      offices.clear();
      restarted = false;
    }
    const office = officeOf(member.post);
    restarted ||= office !== "" && offices.has(office);
    offices.add(office);
    if (!restarted) return member;
    return { ...member, paragraph: damagedBy("order", member.paragraph), damaged: "order" };
  });
}

function officeOf(post: string): string {
  return /^[\u4e00-\u9fff]{2,}?(?:局|(?<!常)委|办|厅|支队|处)/.exec(post)?.[0] ?? "";
}

function entryDraft({ paragraph, role, name, post, damaged }: Member): Draft {
  return {
    kind: "entry",
    label: name,
    segment: name,
    shown: `「${name}」`,
    headLength: 0,
    body: [paragraph],
    entry: { group: role, role, people: [{ name, post }] },
    rendering: `${role}：${name}（${post}）`,
    ...(damaged ? { damaged } : {}),
  };
}
