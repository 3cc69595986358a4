/**
 * A name that is chosen from the suggestions is ticked at once, without a page that is loaded again. Without it the
 * button beside the field does the same.
 */
const field = document.querySelector<HTMLInputElement>("[data-choose]");
const chosen = document.querySelector<HTMLElement>("[data-chosen]");

field?.addEventListener("input", () => {
  const option = [...(field.list?.options ?? [])].find(({ value }) => value === field.value);
  const slug = option?.dataset["slug"];
  if (!chosen || !option || slug === undefined) return;
  const label = document.createElement("label");
  label.className = "tick";
  const box = Object.assign(document.createElement("input"), { type: "checkbox", name: "organisatie" });
  box.value = slug;
  box.checked = true;
  const name = document.createElement("span");
  name.textContent = option.value;
  label.append(box, name);
  chosen.append(label);
  label.scrollIntoView({ block: "nearest" });
  const said = document.querySelector("[data-chosen-said]");
  if (said) said.textContent = `${option.value} staat erbij.`;
  option.remove();
  field.value = "";
});
export {};
