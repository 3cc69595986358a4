import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ALL_FIELDS } from "#desk/form/fields/form-table.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { ROUTES } from "#desk/gate/find-route.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";
import { COOKIES } from "#desk/sign-in/sign-in-cookies.ts";
import { parseAddress } from "#search/address.ts";
import { parsePlace } from "#screens/journey/journey-address.ts";
import { parseProfile } from "#matching/ask/profile.ts";
import { testVisit } from "../../../support/test-visit.ts";

/** Names that every object of the language answers to. */
const WORDS = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
/** As long, of the same letters but one: a word that nobody knows. */
const twin = (word: string) => word.replace(/o/i, "q");

/** Every name that a route of the desk asks a query or a form for. */
const asked = (what: "query" | "form"): string[] => [
  ...new Set(
    globSync("src/desk/**/*.ts").flatMap((file) =>
      [
        ...readFileSync(file, "utf8").matchAll(new RegExp(`\\b${what}\\s*\\.get(?:All)?\\("(\\w+)"\\)`, "g")),
      ].map(([, name = ""]) => name),
    ),
  ),
];

/** What a route answers, without what differs each time, and without the word itself. */
async function answerOf(route: Route, visit: Visit, word: string): Promise<string> {
  let reply: Reply | undefined;
  try {
    reply = await route.run(visit);
  } catch (error) {
    return `throws ${(error as Error).name}`;
  }
  const text = JSON.stringify(reply, (name, value: unknown) =>
    typeof value === "function"
      ? "a function of the language"
      : /^(stamp|key|json|cookies)$/.test(name)
        ? undefined
        : value,
  );
  return text.replaceAll(new RegExp(word, "gi"), "…");
}

const params = (word: string) =>
  Object.fromEntries(
    [
      ...new Set(ROUTES.flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name))),
    ].map((name) => [name, word]),
  );
const fields = (names: readonly string[], word: string) =>
  new URLSearchParams(names.map((name) => [name, word]));

describe("a word that every object of the language knows", () => {
  it.each(["GET", "POST"] as const)(
    "says no more than any other word, in whatever is sent to a %s route",
    async (method) => {
      const queries = asked("query");
      const forms = [...asked("form"), ...ALL_FIELDS.map(([name]) => name)];
      expect(queries).toContain("klaar");
      expect(forms.length).toBeGreaterThan(40);
      for (const route of ROUTES.filter((one) => one.method === method)) {
        const say = async (word: string) => {
          const cookies = new Map(Object.values(COOKIES).map((name) => [name, word]));
          const visit = await testVisit({
            params: params(word),
            query: fields(queries, word),
            form: fields(forms, word),
            cookies,
          });
          return answerOf(route, visit, word);
        };
        for (const word of WORDS)
          expect(await say(word), `${method} ${route.path} ${word}`).toBe(await say(twin(word)));
      }
    },
  );

  it("leaves a notice away where the address holds no word of ours, also on the page of a link", async () => {
    for (const word of WORDS) {
      const visit = await testVisit({ query: new URLSearchParams({ klaar: word }), link: true });
      const route = ROUTES.find(({ method, path }) => method === "GET" && path === "/bijhouden/:slug");
      const reply = await route?.run(visit);
      expect(reply).toMatchObject({ view: { name: "upkeep" } });
      expect((reply as { view: { notice?: unknown } }).view.notice, word).toBeUndefined();
    }
  });

  it("is no field, no answer and no choice of a form", () => {
    for (const word of WORDS) {
      expect(Object.keys(readFormValues(new URLSearchParams([[word, "x"]])))).toEqual([]);
      const all = readFormValues(
        fields(
          ALL_FIELDS.map(([name]) => name),
          word,
        ),
      );
      for (const [name, { options }] of ALL_FIELDS)
        if (options) expect(all[name], `${name} ${word}`).toBeUndefined();
    }
  });

  it("is no filter, no screen and no answer in an address of the guide", () => {
    const lookup = { values: () => ["ma"], centreOf: () => undefined };
    for (const word of WORDS) {
      const { question } = parseAddress(
        `?dag=${word}&volgorde=${word}&pagina=${word}`,
        `#bij=${word}`,
        lookup,
      );
      expect(question).toEqual({ text: "", filters: {}, sort: "best", page: 1 });
      expect(parsePlace(`#stap=${word}`, "begin").view).toBe("begin");
      expect(parseProfile({ goals: [word], age: word, group: word }).goals).toEqual([]);
    }
  });
});
