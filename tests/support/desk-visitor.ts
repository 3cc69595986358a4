import { HANGS_MS, until, type DeskWorld } from "./desk-world.ts";

/** A browser without scripts: keeps cookies, follows nothing by itself, sends forms as they stand in the page. */
export class Visitor {
  readonly #world: Pick<DeskWorld, "origin" | "letters">;
  readonly #cookies = new Map<string, string>();

  constructor(world: Pick<DeskWorld, "origin" | "letters">) {
    this.#world = world;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#keep(
      await fetch(this.#world.origin + path, {
        redirect: "manual",
        headers: { cookie: this.#header(), ...headers },
      }),
    );
  }

  async post(
    path: string,
    fields: Record<string, string | readonly string[]>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) body.append(name, one);
    return this.#keep(
      await fetch(this.#world.origin + path, {
        method: "POST",
        redirect: "manual",
        body,
        headers: {
          cookie: this.#header(),
          origin: this.#world.origin,
          "sec-fetch-site": "same-origin",
          ...headers,
        },
      }),
    );
  }

  get origin(): string {
    return this.#world.origin;
  }

  postJson(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, JSON.stringify(body), { "content-type": "application/json", ...headers });
  }

  /** Sends a file as a form with a file field does. */
  upload(path: string, field: string, file: { name: string; text: string }): Promise<Response> {
    const body = new FormData();
    body.append(field, new Blob([file.text]), file.name);
    return this.send(path, body);
  }

  /** Sends a body as it is. */
  async send(path: string, body: FormData | string, headers: Record<string, string> = {}): Promise<Response> {
    const own = { cookie: this.#header(), origin: this.#world.origin, "sec-fetch-site": "same-origin" };
    return this.#keep(
      await fetch(this.#world.origin + path, {
        method: "POST",
        redirect: "manual",
        body,
        headers: { ...own, ...headers },
      }),
    );
  }

  /** Opens the link of a letter as a browser without scripts does: pastes its code. Where it leads to. */
  async open(link: string): Promise<string> {
    const [path = "", code = ""] = link.split("#");
    const answer = await this.post(path, { code });
    if (answer.status !== 303) throw new Error(`the link ${path} was not opened: ${answer.status}`);
    return answer.headers.get("location") ?? "";
  }

  /** Hidden fields of the first form that has any: key, stamp, version, base. */
  async hidden(path: string): Promise<Record<string, string>> {
    return hiddenFields(await (await this.get(path)).text());
  }

  /** Signs in with the code from the letter. A letter another browser asked for may come in between. */
  async signIn(address: string): Promise<void> {
    const codes = () =>
      this.#world
        .letters()
        .filter(({ to }) => to.includes(address))
        .flatMap(({ text }) => /Uw code is ([\d ]+\d)/.exec(text)?.[1] ?? []);
    const tried = new Set(codes());
    await this.post("/beheer/inloggen", { adres: address });
    for (let isIn = false; !isIn;) {
      await until(
        () => codes().some((code) => !tried.has(code)),
        HANGS_MS,
        () => `a code for ${address} that lets in`,
      );
      for (const code of codes().filter((each) => !tried.has(each))) {
        tried.add(code);
        isIn ||= (await this.post("/beheer/code", { code })).status === 303;
      }
    }
  }

  /** What a browser keeps under this name; with a value, what somebody else put there. */
  cookie(name: string, value?: string): string {
    if (value !== undefined) this.#cookies.set(name, value);
    return this.#cookies.get(name) ?? "";
  }

  #header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }
  #keep(answer: Response): Response {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }
}

export function hiddenFields(page: string): Record<string, string> {
  return Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="(\w+)" value(?:="([^"]*)")?/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );
}

/** A listing as somebody in a hurry fills it in. */
export const FILLED = {
  title: "Koffie op de stoep",
  easyText: "U drinkt samen koffie op de stoep. Iedereen uit de buurt is welkom. Blijf zo lang u wilt.",
  organization: "Welzijn De Buurtschakel",
  category: "ontmoeten",
  role: "participant",
  place: "venue",
  venue: "Wijkhuis De Rotonde",
  when: "recurring",
  days1: ["TU"],
  every1: "1",
  start1: "10.00",
  end1: "12.00",
  holidays: "stops",
  price: "free",
  phone: "036 - 555 01 01",
  submitterName: "Naam Van Inzender",
  submitterEmail: "inzender@example.org",
} as const;

/** Fills in and sends the form; waits as long as a person takes at least. Returns the number of the submission. */
export async function submitListing(
  visitor: Visitor,
  fields: Record<string, string | readonly string[]> = {},
): Promise<string> {
  const { key = "", stamp = "" } = await visitor.hidden("/aanmelden");
  await new Promise((resolve) => setTimeout(resolve, 4_100));
  const answer = await visitor.post("/aanmelden", { ...FILLED, ...fields, key, stamp });
  const number = /nummer=(MW-\w+)/.exec(answer.headers.get("location") ?? "")?.[1];
  if (!number)
    throw new Error(
      `not taken: ${answer.status} ${(await answer.text()).match(/notice__title[^<]*<?[^<]*/)?.[0] ?? ""}`,
    );
  return number;
}

/** Opens the link in the letter for this submission and presses the button. */
export async function confirmListing(world: DeskWorld, visitor: Visitor, number: string): Promise<void> {
  const find = () =>
    world.letters().find(({ text }) => text.includes(number) && text.includes("/bevestigen#"));
  await until(find, HANGS_MS, () => `the letter for ${number}`);
  const link = /\/bevestigen#[\w-]+/.exec(find()?.text ?? "")?.[0] ?? "";
  const answer = await visitor.post(await visitor.open(link), {});
  if (answer.status !== 303) throw new Error(`not confirmed: ${answer.status}`);
}
