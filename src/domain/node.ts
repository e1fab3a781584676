/** Any record that has an id of its own. */
export interface Node {
  readonly id: string;
}
