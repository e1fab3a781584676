/** A row of a connection: null when it does not exist, an Error when it alone could not be read. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node | null | Error;
}

/** A page of a list as Relay's specification has it. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** A function where the count costs a call that only a client who selects it pays. */
  readonly totalCount: number | null | Error | (() => Promise<number | null>);
}
