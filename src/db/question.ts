/** A statement with its values; its name says that it is prepared once per connection. */
export interface Question {
  name: string;
  text: string;
  values: unknown[];
}
