/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a customer is a person or a company. */
export type CustomerKind =
  /** A company. */
  | 'COMPANY'
  /** A person. */
  | 'PERSON'
  /** A value that is newer than this graph. */
  | 'UNKNOWN';

export type CustomerSearchQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerSearchQuery = { customers: { nodes: Array<{ id: string, number: string | null, name: string | null, kind: CustomerKind | null, email: string | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CustomerSearchDocument = new TypedDocumentString(`
    query CustomerSearch($name: String!, $first: Int = 20, $after: String) {
  customers(
    first: $first
    after: $after
    filter: {name: {contains: $name}}
    orderBy: [{field: NAME}]
  ) {
    nodes {
      id
      number
      name
      kind
      email
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:fbfb0a444830bf48f79b792d1bc929644d23fed994adb2c7624d348ae21f5bd4"}) as unknown as TypedDocumentString<CustomerSearchQuery, CustomerSearchQueryVariables>;