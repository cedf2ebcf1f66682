import { clear, createStore, del, entries, get, set } from "idb-keyval";
import type { Conversation } from "../conversation/conversation.ts";

/**
 * Conversations stay in this browser. Where IndexedDB is shut (private windows
 * of some browsers), they last as long as the page.
 */
const memory = new Map<string, Conversation>();
const database = createStore("policy-answers", "conversations");

export async function keepConversation(conversation: Conversation): Promise<void> {
  if (conversation.exchanges.length === 0 && !conversation.callerNote) return;
  memory.set(conversation.id, conversation);
  await set(conversation.id, conversation, database).catch(() => undefined);
}

export async function findConversation(id: string): Promise<Conversation | undefined> {
  const stored = await get<Conversation>(id, database).catch(() => undefined);
  return stored ?? memory.get(id);
}

/** Newest first. */
export async function allConversations(): Promise<Conversation[]> {
  const stored = await entries<string, Conversation>(database).catch(() => []);
  const all = new Map([...memory, ...stored]);
  return [...all.values()].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

export async function forgetConversation(id: string): Promise<void> {
  memory.delete(id);
  await del(id, database).catch(() => undefined);
}

export async function forgetAllConversations(): Promise<void> {
  memory.clear();
  await clear(database).catch(() => undefined);
}
