import { withDescendants } from "../../core/citableClauses.ts";
import type { RosterEntry } from "../../core/clause.ts";
import type { Unit } from "../corpus/corpus.ts";
import { seatsIn } from "../question/seats.ts";
import { sentencesOf } from "./bodySentences.ts";

/** The longer first: 副组长 is no 组长. */
const ROLES =
  /常务副(?:组长|主任|总指挥)|第一副组长|副(?:组长|主任|总指挥|指挥长|秘书长)|组长|主任|总指挥|指挥长|秘书长|联络员|成员(?!单位)/gu;
const LEADER = /谁(?:牵头|带头|领头|挑头|当头|是头)|一把手|谁领导/u;
const SEAT = /办公室(?:设|在|归|是哪|哪|地)|设在|哪个(?:局|部门|单位)/u;
const SEATED = /办公室.{0,4}设在/u;

/**
 * Of a list of people, the lines that are asked for: 组长是谁 → 组长：…; 办公室设在哪 → the sentence that
 * says so. Undefined where the clause is no such list or the question wants all of it.
 */
export function rosterLines({ clause }: Unit, asked: string): readonly string[] | undefined {
  const nodes = [...withDescendants(clause)];
  if (!nodes.some(({ entry }) => entry)) return undefined;
  const entries = nodes.flatMap(({ entry }) => entry ?? []);
  const roles = LEADER.test(asked) ? ["组长"] : (asked.match(ROLES) ?? []);
  const ofRole = entries.filter(isWanted(roles, asked));
  const wanted = byRole(
    roles.length > 0 || ofRole.length > 0 ? ofRole : entries.flatMap(ofSeats(seatsIn(asked))),
  );
  const prose = nodes.filter(({ entry }) => !entry).flatMap(sentencesOf);
  const told = prose.filter(
    (sentence) =>
      (SEAT.test(asked) && SEATED.test(sentence)) || roles.some((role) => names(sentence, role)),
  );
  const lines = [...wanted, ...told];
  return lines.length > 0 ? lines : undefined;
}

const ASKS_POST = /职务|担任|任什么|是谁|什么人|哪个(?:单位|部门|局)的/u;

/** 田东是什么职务: the list of people says so of everyone in it. */
export function asksOfMember({ clause }: Unit, asked: string): boolean {
  const people = [...withDescendants(clause)].flatMap(({ entry }) => entry?.people ?? []);
  return ASKS_POST.test(asked) && people.some(({ name }) => asked.includes(name));
}

/** 办公室副主任：杨秀峰 · 办公室主任由王斌杰同志兼任 */
function names(sentence: string, role: string): boolean {
  return new RegExp(`(?<!副)${role}(?:：|由|为)`, "u").test(sentence);
}

function isWanted(roles: readonly string[], asked: string): (entry: RosterEntry) => boolean {
  const ofOffice = asked.includes("办公室");
  return ({ role, people }) => {
    const named = people.some(({ name }) => asked.includes(name));
    return (
      named || roles.some((wanted) => role === wanted || (ofOffice && role === `办公室${wanted}`))
    );
  };
}

/** 财政局去的是谁: of each entry the people who sit in one of these offices. */
function ofSeats(seats: readonly string[]): (entry: RosterEntry) => readonly RosterEntry[] {
  return (entry) => {
    const people = entry.people.filter(({ post }) => seats.some((seat) => post?.includes(seat)));
    return people.length > 0 ? [{ ...entry, people }] : [];
  };
}

/** 副组长：聂日旺（市政府办公室二级调研员）、高成富（市农业农村局局长）。 */
function byRole(entries: readonly RosterEntry[]): readonly string[] {
  const roles = [...new Set(entries.map(({ role }) => role))];
  return roles.map((role) => {
    const people = entries.filter((entry) => entry.role === role).flatMap((entry) => entry.people);
    return `${role}：${people.map(({ name, post }) => (post ? `${name}（${post}）` : name)).join("、")}。`;
  });
}
