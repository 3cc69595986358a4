import { parseArgs } from "node:util";
import { WHOLE_GUIDE } from "#desk/sign-in/editor.ts";
import { addEditor, allEditors, beginAnew, stopEditor } from "#desk/sign-in/editors.ts";
import { openDeskStore } from "#desk/store/desk-store.ts";
import { keepToOneself } from "#desk/store/private-files.ts";
import { runCommand } from "#server/command-line.ts";

const USAGE = `npm run editor -- add <mail address> --name "<name>" [--organization <slug> …] [--administrator]
npm run editor -- stop <mail address>
npm run editor -- forget-keys <mail address>
npm run editor -- list

Without --organization somebody looks after the whole guide. An administrator makes a passkey at the first sign-in;
forget-keys is for one who lost it: signed out everywhere, and a new one is made with a code by mail.`;

/** Adds, changes and stops editors from the machine itself: how the first administrator comes in. */
await runCommand(async ({ settings }) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: "string" },
      organization: { type: "string", multiple: true },
      administrator: { type: "boolean" },
    },
  });
  const [command, email = ""] = positionals;
  for (const line of keepToOneself(settings.dataDir)) console.log(line);
  const { db } = await openDeskStore(settings.dataDir, Date.now(), console.log);
  const editorOf = (address: string) => {
    const found = allEditors(db).find((one) => one.email.toLowerCase() === address.toLowerCase());
    if (found) return found;
    throw new Error(`Nobody has the address "${address}". \`npm run editor -- list\` shows who there is.`);
  };
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
    case "forget-keys": {
      if (!beginAnew(db, Date.now(), editorOf(email).id, "command line"))
        throw new Error(`${email} was stopped before. Nothing has changed.`);
      console.log(`${email} is signed out everywhere and has no passkey; a code by mail is the way in.`);
      return;
    }
    case "stop": {
      const editor = editorOf(email);
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
});
