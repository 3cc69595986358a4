/** Makes and uses passkeys with what the browser itself offers. Where it offers nothing, the buttons stay away. */
const WORKS =
  typeof PublicKeyCredential === "function" &&
  "parseCreationOptionsFromJSON" in PublicKeyCredential &&
  "parseRequestOptionsFromJSON" in PublicKeyCredential;

async function post<T>(path: string, body: unknown): Promise<T> {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const said = (await answer.json().catch(() => ({}))) as T & { problem?: string; to?: string };
  // Somebody has to sign in (again) first.
  if (answer.status === 401 && said.to) location.assign(said.to);
  if (!answer.ok) throw new Error(said.problem ?? "Het lukt nu niet. Probeer het later nog eens.");
  return said;
}

async function make(ask: string, keep: string, then: string | undefined): Promise<void> {
  const options = await post<PublicKeyCredentialCreationOptionsJSON>(ask, {});
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential | null;
  if (!made) return;
  await post(keep, made.toJSON());
  if (then) location.assign(then);
  else location.reload();
}

async function use(ask: string, open: string): Promise<void> {
  const options = await post<PublicKeyCredentialRequestOptionsJSON>(ask, {});
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const found = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential | null;
  if (!found) return;
  const { to } = await post<{ to: string }>(open, found.toJSON());
  location.assign(to);
}

const NAMED: Record<string, string> = {
  NotAllowedError: "Er is niets gedaan. U kunt het nog eens proberen, of een code per mail gebruiken.",
  InvalidStateError: "Op dit apparaat staat al een sleutel van u.",
};

function offer(
  selector: string,
  act: (ask: string, answer: string, then: string | undefined) => Promise<void>,
): void {
  const place = document.querySelector<HTMLElement>(selector);
  if (!place) return;
  const none = document.querySelector<HTMLElement>("[data-passkey-none]");
  if (!WORKS) {
    if (none) none.hidden = false;
    return;
  }
  const said = place.querySelector("[role=status]");
  place.hidden = false;
  place.querySelector("button")?.addEventListener("click", () => {
    const { ask = "", answer = "", then } = place.dataset;
    act(ask, answer, then).catch((error: unknown) => {
      const { name, message } = error as Error;
      if (said) said.textContent = NAMED[name] ?? message;
    });
  });
}

offer("[data-passkey-sign-in]", use);
offer("[data-passkey-add]", make);
