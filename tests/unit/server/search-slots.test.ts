import { describe, expect, it } from "vitest";
import { SearchSlots } from "#server/search-slots.ts";

const STAYS = new AbortController().signal;

/** Work that ends when the test says so. */
function work() {
  let end = () => {};
  let began = false;
  const done = new Promise<void>((resolve) => (end = resolve));
  return {
    begun: () => began,
    end,
    run: async () => {
      began = true;
      await done;
      return "answer";
    },
  };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("places at the search server", () => {
  it("are given in the order of asking, and no more than there are", async () => {
    const slots = new SearchSlots({ running: 2, waiting: 2, perClient: 9 });
    const all = [work(), work(), work(), work()];
    const answers = all.map((one, at) => slots.run(`client ${at}`, STAYS, one.run));
    await settled();
    expect(all.map(({ begun }) => begun())).toEqual([true, true, false, false]);
    expect(await slots.run("one more", STAYS, work().run)).toBe("full");
    all[1]?.end();
    await answers[1];
    await settled();
    expect(all.map(({ begun }) => begun())).toEqual([true, true, true, false]);
    for (const { end } of all) end();
    expect(await Promise.all(answers)).toEqual(Array(4).fill({ value: "answer" }));
    expect(slots.load).toEqual({ running: 0, waiting: 0 });
  });

  it("are never all for one client: another begins at once, and before what that client still asks", async () => {
    const slots = new SearchSlots({ running: 2, waiting: 4, perClient: 3 });
    const own = [work(), work(), work()];
    const answers = own.map((one) => slots.run("a", STAYS, one.run));
    expect(await slots.run("a", STAYS, work().run)).toBe("full");
    const [other, third] = [work(), work()];
    const theirs = [slots.run("b", STAYS, other.run), slots.run("c", STAYS, third.run)];
    await settled();
    expect([...own, other, third].map(({ begun }) => begun())).toEqual([true, false, false, true, false]);
    other.end();
    await theirs[0];
    await settled();
    expect([...own, third].map(({ begun }) => begun())).toEqual([true, false, false, true]);
    for (const { end } of [...own, third]) end();
    await Promise.all([...answers, ...theirs]);
    expect(slots.load).toEqual({ running: 0, waiting: 0 });
    const again = work();
    again.end();
    expect(await slots.run("a", STAYS, again.run)).toEqual({ value: "answer" });
  });

  it("are not waited for by somebody who left: their question is never asked", async () => {
    const slots = new SearchSlots({ running: 1, waiting: 4, perClient: 9 });
    const [first, abandoned, last] = [work(), work(), work()];
    const running = slots.run("a", STAYS, first.run);
    const leaves = new AbortController();
    const left = slots.run("b", leaves.signal, abandoned.run);
    const waiting = slots.run("c", STAYS, last.run);
    leaves.abort();
    expect(await left).toBe("left");
    expect(slots.load).toEqual({ running: 1, waiting: 1 });
    first.end();
    last.end();
    await Promise.all([running, waiting]);
    expect([abandoned.begun(), last.begun()]).toEqual([false, true]);
  });

  it("stay taken when a client leaves while the server works, until it has done", async () => {
    const slots = new SearchSlots({ running: 1, waiting: 4, perClient: 9 });
    const leaves = new AbortController();
    const first = work();
    const running = slots.run("a", leaves.signal, first.run);
    await settled();
    leaves.abort();
    await settled();
    expect(slots.load).toEqual({ running: 1, waiting: 0 });
    first.end();
    await running;
    expect(slots.load).toEqual({ running: 0, waiting: 0 });
  });

  it("come free when the work fails", async () => {
    const slots = new SearchSlots({ running: 1, waiting: 0, perClient: 1 });
    const failing = slots.run("a", STAYS, () => Promise.reject(new Error("gone")));
    await expect(failing).rejects.toThrow("gone");
    expect(slots.load).toEqual({ running: 0, waiting: 0 });
    expect(await slots.run("a", STAYS, async () => 1)).toEqual({ value: 1 });
  });
});
