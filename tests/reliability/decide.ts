import { setTimeout as pause } from "node:timers/promises";
import { FILLED, hiddenFields, Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeEditor, type DeskWorld } from "../support/desk-world.ts";
import { formBody, keepAlive, send } from "./send-forms.ts";

/** An editor who is signed in, for trials that publish. */
export async function signedInEditor(world: DeskWorld): Promise<Visitor> {
  makeEditor(world, "proef@example.org", ["*"], true);
  const editor = new Visitor(world);
  await editor.signIn("proef@example.org");
  return editor;
}

/** A submission whose address is confirmed, without waiting for the letter. */
export async function waitingSubmission(
  world: DeskWorld,
  fields: Record<string, string | readonly string[]>,
): Promise<string> {
  const agent = keepAlive(1);
  const { location, status } = await send(world, agent, "/aanmelden", formBody(world, fields));
  agent.destroy();
  const number = /nummer=(MW-\w+)/.exec(location)?.[1];
  if (!number) throw new Error(`the form was not taken: ${status}`);
  world
    .store()
    .prepare("UPDATE submission SET state = 'waiting', waiting_since = created_at WHERE id = ?")
    .run(number);
  return number;
}

/** Approves it as it was sent. */
export async function approve(
  editor: Visitor,
  number: string,
  fields: Record<string, string | readonly string[]>,
): Promise<void> {
  const { version = "" } = hiddenFields(await (await editor.get(`/beheer/inzending/${number}`)).text());
  const answer = await editor.post(`/beheer/inzending/${number}/goedkeuren`, {
    ...FILLED,
    ...fields,
    version,
  });
  if (answer.status !== 303) throw new Error(`not approved: ${answer.status}`);
}

/** Milliseconds until readers get this page; undefined when it takes longer than `longest`. */
export async function untilVisible(
  world: DeskWorld,
  path: string,
  longest = HANGS_MS,
): Promise<number | undefined> {
  const began = Date.now();
  while (Date.now() - began < longest) {
    const answer = await fetch(world.origin + path).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return Date.now() - began;
    await pause(100);
  }
  return undefined;
}
