/** What a phone paints round the page: the surface colour of tokens.css, which a meta element cannot read. */
export const THEME_COLOURS = { light: "#ffffff", dark: "#152a25" } as const;
