/** The same collections: both builds write the types of the content to one place. */
export { collections } from "../content.config.ts";
