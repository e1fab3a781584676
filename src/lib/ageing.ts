/** Where a list of items stands: those from `from` to before `to`. Items behind `to` may come while somebody looks. */
export interface Stretch<Item> {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
}

/** Few enough to be left where they are. */
const MAY_STAY = 32;

/** Items in the order in which they came, the oldest of which go. Nothing is copied for each that goes. */
export class Ageing<Item> {
  #items: Item[] = [];
  #from = 0;

  get length(): number {
    return this.#items.length - this.#from;
  }

  /** All items as they stand now. */
  get stretch(): Stretch<Item> {
    return { items: this.#items, from: this.#from, to: this.#items.length };
  }

  add(item: Item): void {
    this.#items.push(item);
  }

  /** Lets the oldest go, up to the first one that stays. */
  drop(isGone: (item: Item) => boolean): void {
    for (let item = this.#items[this.#from]; item !== undefined && isGone(item); item = this.#items[this.#from])
      this.#from += 1;
    if (this.#from <= MAY_STAY || this.#from * 2 < this.#items.length) return;
    // Another list, so that whoever still looks at the old one sees what stood there.
    this.#items = this.#items.slice(this.#from);
    this.#from = 0;
  }
}
