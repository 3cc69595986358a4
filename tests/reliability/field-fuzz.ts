import fc from "fast-check";
import { Parser } from "htmlparser2";
import { ALL_FIELDS } from "#desk/form/fields/form-table.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { providerValues } from "#desk/submit/submit.ts";
import { canonical } from "#domain/fingerprint.ts";
import { FILLED, hiddenFields } from "../support/desk-visitor.ts";
import { makeDeskWorld } from "../support/desk-world.ts";
import { signedInEditor } from "./decide.ts";
import { formBody, inLanes, keepAlive, send } from "./send-forms.ts";
import { contentFor, type Trial } from "./trial.ts";

const nasty = fc.constantFrom(
  "<script>document.title='GEKRAAKT'</script>",
  '"><img src=x onerror="document.title=\'GEKRAAKT\'">',
  "javascript:document.title='GEKRAAKT'",
  "</textarea><script>document.title='GEKRAAKT'</script>",
  "{{constructor.constructor('x')()}}",
  "\u202eomgekeerd\u202c en \u2066verstopt\u2069",
  "nul\u0000in het midden",
  '=HYPERLINK("http://x")',
  "'; DROP TABLE submission; --",
  "\ud800 los",
  "🙂".repeat(30),
  "e\u0301".repeat(40),
);
const value = fc.oneof(
  nasty,
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ maxLength: 60 }),
  fc.constant("x".repeat(9_000)),
);

/** A form that is in order but for some fields, which hold anything. */
const form = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...ALL_FIELDS.map(([name]) => name)),
        fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "a[b]", ""),
      ),
      value,
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((changes): Record<string, string> => {
    const made: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const [name, text] of changes) made[name] = text.toWellFormed();
    return made;
  });
/** Free texts only: such a form is usually taken, and what is stored can be compared with what is shown. */
const takenForm = fc.record({
  title: fc
    .oneof(nasty, fc.string({ minLength: 3, maxLength: 60, unit: "binary" }))
    .map((text) => `Proef ${text}`.toWellFormed().slice(0, 110).toWellFormed()),
  description: value.map((text) => text.toWellFormed().slice(0, 4_000).toWellFormed()),
  bring: fc
    .oneof(nasty, fc.string({ maxLength: 100, unit: "binary" }))
    .map((text) => text.toWellFormed().slice(0, 150).toWellFormed()),
});

/** Code that the page itself does not bring: a script without a file, an attribute that is a handler, a script as address. */
function holdsForeignCode(page: string): boolean {
  let found = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      found ||= name === "script" && attributes["src"] === undefined;
      found ||= Object.keys(attributes).some((attribute) => attribute.startsWith("on"));
      found ||= /^\s*javascript:/i.test(
        attributes["href"] ?? attributes["src"] ?? attributes["action"] ?? "",
      );
    },
  });
  parser.end(page);
  return found;
}

/** Long values cut, so that one can read which field it was. */
const shortened = (fields: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [
      name,
      text.length > 60 ? `${text.slice(0, 60)}… (${text.length})` : text,
    ]),
  );

export const fieldFuzz: Trial = {
  name: "field-fuzz",
  promise: "whatever is typed, nothing fails and what is stored is what is shown",
  async run(size, say) {
    const wanted = size === "full" ? 20_000 : 300;
    const world = await makeDeskWorld({ content: contentFor(size) });
    try {
      await world.start({ RATE_FACTOR: "1000000" });
      const problems: string[] = [];
      const statuses = new Map<number, number>();
      const taken: { number: string; sent: Record<string, string> }[] = [];
      const agent = keepAlive(8);
      let sent = 0;
      await inLanes(8, async () => {
        for (const changes of [...fc.sample(form, 10), ...fc.sample(takenForm, 10)]) {
          const isTaken = "description" in changes && "bring" in changes;
          sent++;
          const all = { ...changes, zeker: "ja" } as Record<string, string>;
          const { status, location } = await send(world, agent, "/aanmelden", formBody(world, all));
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (status >= 500 && problems.length < 10)
            problems.push(`${status} for ${JSON.stringify(shortened(changes))}`);
          const number = /nummer=(MW-\w+)/.exec(location)?.[1];
          if (number && isTaken) taken.push({ number, sent: all });
        }
        if (sent % 4_000 < 20) say(`${sent} forms, ${taken.length} taken`);
        return sent < wanted;
      });
      agent.destroy();
      const db = world.store();
      for (const { number, sent: all } of taken) {
        const body = new URLSearchParams();
        for (const [name, given] of Object.entries({ ...FILLED, ...all }))
          for (const one of [given].flat()) body.append(name, one);
        const expected = canonical(providerValues(readFormValues(body)));
        const stored = canonical(
          JSON.parse(String(db.prepare("SELECT form FROM submission WHERE id = ?").get(number)?.["form"])),
        );
        if (stored !== expected) problems.push(`${number} was stored otherwise than it was sent`);
      }
      db.exec("UPDATE submission SET state = 'waiting', waiting_since = created_at");
      const editor = await signedInEditor(world);
      const shown = taken.slice(0, size === "full" ? 400 : 20);
      for (const { number } of shown) {
        const page = await (await editor.get(`/beheer/inzending/${number}`)).text();
        if (holdsForeignCode(page)) problems.push(`${number} is shown as code`);
        if (!hiddenFields(page)["version"]) problems.push(`${number} cannot be shown`);
      }
      return {
        figure: `${sent} forms (${[...statuses]
          .toSorted()
          .map(([status, count]) => `${status}: ${count}`)
          .join(", ")}), ${taken.length} compared with the database, ${shown.length} with the page`,
        problems: problems.slice(0, 10),
      };
    } finally {
      await world.remove();
    }
  },
};
