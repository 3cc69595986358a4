import { setTimeout as pause } from "node:timers/promises";
import { Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, makeEditor, until, type DeskWorld } from "../support/desk-world.ts";
import { inLanes } from "./send-forms.ts";
import { contentFor, type Trial } from "./trial.ts";

const ADDRESS = "gezocht@example.org";
/** A client of its own for each number; `TRUSTED_HOPS=1` believes the header. */
const from = (client: number) => ({
  "x-forwarded-for": `10.${(client >> 16) & 255}.${(client >> 8) & 255}.${client & 255}`,
});
const codesOf = (world: DeskWorld) =>
  world.letters().flatMap(({ text }) => /Uw code is ([\d ]+\d)/.exec(text)?.[1] ?? []);

/** The long codes, then the others, the newest first: letters of one second have one date. */
const inOrder = (world: DeskWorld) =>
  codesOf(world)
    .toReversed()
    .sort((a, b) => b.length - a.length);

/** Asks for a code and types what is in the mail, from a computer that nobody knows. */
async function signIn(world: DeskWorld, client: number): Promise<boolean> {
  const editor = new Visitor(world);
  const asked = await editor.post("/beheer/inloggen", { adres: ADDRESS }, from(client));
  if (asked.status !== 303) return false;
  let entered = false;
  const tried = new Set<string>();
  await until(
    () => codesOf(world).length > 0,
    HANGS_MS,
    () => "a first letter",
  );
  // A letter may still be on its way: whoever waits for one looks again.
  for (const end = Date.now() + HANGS_MS; Date.now() < end && !entered;) {
    for (const code of inOrder(world).filter((one) => !tried.has(one))) {
      tried.add(code);
      entered = (await editor.post("/beheer/code", { code }, from(client))).status === 303;
      if (entered) break;
    }
    if (!entered) await pause(250);
  }
  return entered;
}

export const lockedOut: Trial = {
  name: "locked-out",
  promise:
    "however many ask and guess at codes for the address of an editor, she gets in every time, on a computer nobody knows",
  async run(size, say) {
    const attackers = size === "full" ? 10_000 : 150;
    const entries = size === "full" ? 20 : 4;
    const world = await makeDeskWorld({ content: contentFor(size) });
    try {
      makeEditor(world, ADDRESS);
      await world.start({ RATE_FACTOR: "1", TRUSTED_HOPS: "1" });
      let next = 0;
      let checked = 0;
      let entered = 0;
      let tries = 0;
      const began = Date.now();
      const attack = inLanes(6, async () => {
        const client = ++next;
        const attacker = new Visitor(world);
        await attacker.post("/beheer/inloggen", { adres: ADDRESS }, from(client));
        for (let guess = 0; guess < 2; guess++) {
          const code = String(client * 2 + guess).padStart(8, "0");
          const answer = await (await attacker.post("/beheer/code", { code }, from(client))).text();
          if (/Deze code is niet goed/.test(answer)) checked++;
        }
        if (client % 1_000 === 0) say(`${client} attackers`);
        return next < attackers;
      });
      // Spread over the attack, from addresses of the net that no attacker has.
      for (; tries < entries; tries++) {
        await until(
          () => next >= Math.min(attackers, (tries * attackers) / entries),
          Number.POSITIVE_INFINITY,
          () => "the attack",
        );
        if (await signIn(world, 0x20_00_00 + tries)) entered++;
      }
      await attack;
      const hours = Math.max(1, (Date.now() - began) / 3_600_000);
      const store = world.store();
      const short = Number(
        store.prepare("SELECT coalesce(sum(tries), 0) AS n FROM code WHERE asker IS NOT NULL").get()?.["n"],
      );
      const letters = codesOf(world).length;
      // Twelve short codes and as many long ones between them, one per seven minutes, one for each that was used.
      const most = 24 + Math.ceil(((Date.now() - began) / 60_000 + 1) / 7) + entries;
      return {
        figure: `${entered} of ${tries} times in, past ${next} attackers; ${Math.round(short / hours)} guesses an hour at codes of 8 digits, ${Math.round(checked / hours)} in all; ${letters} letters`,
        problems: [
          ...(entered < tries ? [`she was kept out ${tries - entered} times`] : []),
          ...(short > 12 * 5 ? [`${short} guesses at short codes were judged`] : []),
          ...(letters > most ? [`${letters} letters went out, ${most} at most were promised`] : []),
        ],
      };
    } finally {
      await world.remove();
    }
  },
};
