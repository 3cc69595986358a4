import { near } from "#text/words/near.ts";
import { showNear } from "./show-near.ts";
import { nearFragment, postcodeDigits } from "#search/postcode.ts";

/**
 * The postcode form of the first page shows what is nearest. What it does not know goes to the finder, behind the "#" of
 * its address, where no server sees it. Without this script the form opens the whole list.
 */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-near-form]")) {
  const field = form.querySelector("input");
  if (!field) continue;
  const problem = document.createElement("p");
  problem.className = "field__problem";
  problem.id = `${field.id}-problem`;
  problem.setAttribute("role", "alert");
  form.append(problem);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const pc4 = postcodeDigits(field.value);
    if (pc4) {
      void showNear(form, pc4).then((isShown) => {
        if (!isShown) location.assign(`${form.action}#${nearFragment(pc4)}&${location.hash.slice(1)}`);
      });
      return;
    }
    problem.textContent = near["near.short"];
    field.setAttribute("aria-invalid", "true");
    field.setAttribute(
      "aria-describedby",
      [field.getAttribute("aria-describedby"), problem.id].join(" ").trim(),
    );
    field.focus();
  });
  field.addEventListener("input", () => {
    problem.textContent = "";
    field.removeAttribute("aria-invalid");
  });
}
