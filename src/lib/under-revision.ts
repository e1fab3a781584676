/** What was made of something, by name, kept as long as its revision is the same. It goes with its owner. */
export class UnderRevision<Owner extends object, Kept> {
  readonly #create: () => Kept;
  readonly #ofOwners = new WeakMap<Owner, Map<string, { readonly revision: number; readonly kept: Kept }>>();

  constructor(create: () => Kept) {
    this.#create = create;
  }

  /** What is kept under this revision; anew where the last one was another. */
  of(owner: Owner, revision: number, name = ""): Kept {
    const ofOwner = this.#ofOwners.get(owner) ?? new Map<string, { revision: number; kept: Kept }>();
    this.#ofOwners.set(owner, ofOwner);
    const known = ofOwner.get(name);
    if (known?.revision === revision) return known.kept;
    const kept = this.#create();
    ofOwner.set(name, { revision, kept });
    return kept;
  }
}
