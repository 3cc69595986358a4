import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { WHOLE_GUIDE } from "../src/desk/sign-in/editor.ts";
import { addEditor, allEditors, stopEditor } from "../src/desk/sign-in/editors.ts";
import { openStore, storeFileOf } from "../src/desk/store/open-store.ts";
import { parseProcessSettings } from "../src/server/process-settings.ts";

const USAGE = `npm run editor -- add <mail address> --name "<name>" [--organization <slug> …] [--administrator]
npm run editor -- stop <mail address>
npm run editor -- list

Without --organization somebody looks after the whole guide.`;

/** Adds, changes and stops editors from the machine itself: how the first administrator comes in. */
function main(): void {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { settings, problems } = parseProcessSettings(process.env, root);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: "string" },
      organization: { type: "string", multiple: true },
      administrator: { type: "boolean" },
    },
  });
  const [command, email = ""] = positionals;
  const db = openStore(storeFileOf(settings.dataDir));
  switch (command) {
    case "add": {
      const organizations = values.organization ?? [WHOLE_GUIDE];
      const wanted = {
        email,
        name: values.name ?? email,
        organizations,
        administrator: values.administrator ?? false,
      };
      const added = addEditor(db, Date.now(), wanted, "command line");
      if ("problem" in added) throw new Error(`${added.problem}\n\n${USAGE}`);
      const whole = organizations.includes(WHOLE_GUIDE) ? "the whole guide" : organizations.join(", ");
      console.log(
        `${email} may sign in at ${settings.siteUrl}/beheer, for ${whole}${wanted.administrator ? ", as administrator" : ""}.`,
      );
      return;
    }
    case "stop": {
      const editor = allEditors(db).find((one) => one.email.toLowerCase() === email.toLowerCase());
      if (!editor)
        throw new Error(`Nobody has the address "${email}". \`npm run editor -- list\` shows who there is.`);
      if (!stopEditor(db, Date.now(), editor.id, "command line"))
        throw new Error(`${email} is the last administrator, or was stopped before. Nothing has changed.`);
      console.log(`${email} can do nothing any more, also where they are signed in now.`);
      return;
    }
    case "list":
      for (const { email: address, name, active, administrator, organizations } of allEditors(db))
        console.log(
          [
            address,
            name,
            active ? "active" : "stopped",
            administrator ? "administrator" : "editor",
            organizations.join(" "),
          ].join("\t"),
        );
      return;
    default:
      throw new Error(USAGE);
  }
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
