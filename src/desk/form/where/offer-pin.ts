import type { FieldName } from "../fields/form-table.ts";

interface Found {
  street: string;
  postcode: string;
  city: string;
  lat: number;
  lng: number;
}

/** An address becomes a point on the map: looked up, or a pin set by hand when it cannot be found. */
export function offerPin(form: HTMLFormElement): void {
  const part = form.querySelector<HTMLElement>("[data-address]");
  const pin = form.querySelector<HTMLElement>("[data-pin]");
  if (!part || !pin) return;
  pin.hidden = false;
  const said = pin.querySelector("[data-pin-said]");
  const list = pin.querySelector("[data-found]");
  const map = pin.querySelector<HTMLElement>("[data-map]");
  const field = (name: FieldName) => form.querySelector<HTMLInputElement>(`input[name=${name}]`);
  const value = (name: FieldName) => field(name)?.value.trim() ?? "";
  const set = (name: FieldName, text: string) => {
    const input = field(name);
    if (input) input.value = text;
  };
  const say = (text: string) => {
    if (said) said.textContent = text;
  };
  let move: ((lat: number, lng: number) => void) | undefined;

  const place = (lat: number, lng: number) => {
    set("lat", lat.toFixed(6));
    set("lng", lng.toFixed(6));
    form.dispatchEvent(new Event("input", { bubbles: true }));
    move?.(lat, lng);
  };
  const take = (found: Found) => {
    if (found.street) set("street", found.street);
    if (found.postcode) set("postcode", found.postcode);
    if (found.city) set("city", found.city);
    place(found.lat, found.lng);
    list?.replaceChildren();
    say(`Gevonden: ${found.street}, ${found.postcode} ${found.city}.`);
  };

  const openMap = async () => {
    if (!map) return;
    map.hidden = false;
    if (move) return;
    const { openPinMap } = await import("../pin-map.ts");
    const start = {
      lat: Number(value("lat")) || Number(part.dataset["lat"]),
      lng: Number(value("lng")) || Number(part.dataset["lng"]),
      known: value("lat") !== "",
    };
    move = openPinMap(map, start, JSON.parse(part.dataset["tiles"] ?? "null") as never, (lat, lng) => {
      place(lat, lng);
      say("De speld staat. U kunt hem verschuiven met de muis of met de pijltjes.");
    });
    say("Tik op de kaart waar de ingang is. Met het toetsenbord: pijltjes schuiven de speld.");
  };
  pin.querySelector("[data-open-map]")?.addEventListener("click", () => void openMap());
  pin.querySelector("[data-find-address]")?.addEventListener("click", () => void look());

  async function look(): Promise<void> {
    const question =
      [value("street"), value("postcode"), value("city")].filter(Boolean).join(" ") || value("venue");
    if (question.length < 3) return say("Vul eerst de straat en het huisnummer in, of de postcode.");
    say("Even zoeken …");
    try {
      const answer = await fetch(
        `${part?.dataset["address"] ?? ""}?${new URLSearchParams({ q: question }).toString()}`,
      );
      const { found = [], problem } = (await answer.json()) as { found?: Found[]; problem?: string };
      if (!answer.ok) throw new Error(problem);
      const [first] = found;
      if (!first) {
        say("Dit adres vinden wij niet. Zet de speld zelf op de kaart.");
        return void openMap();
      }
      if (found.length === 1) return take(first);
      say("Welk adres is het?");
      list?.replaceChildren(
        ...found.map((one) => {
          const button = document.createElement("button");
          button.type = "button";
          button.className = "chip";
          button.textContent = `${one.street}, ${one.postcode} ${one.city}`;
          button.addEventListener("click", () => take(one));
          const item = document.createElement("li");
          item.append(button);
          return item;
        }),
      );
    } catch (error) {
      say((error as Error).message || "De adressen zijn nu niet te bereiken. Zet de speld zelf op de kaart.");
      void openMap();
    }
  }
}
