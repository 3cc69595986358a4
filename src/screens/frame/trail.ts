/** A step of the trail at the top of a page: first the home page, last the page itself. */
export interface Step {
  name: string;
  path: string;
}
