import { picture, type IconName } from "#styles/picture.ts";

/** The same drawing as Icon.astro, from the one sprite. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      <use href={picture(name)} />
    </svg>
  );
}
