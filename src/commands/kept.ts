/** What of a document stays when an endpoint replaces all its positions. */
import { appError } from "../errors.ts";

interface Positioned {
  readonly id: string;
  readonly __typename: string;
}

/**
 * The positions that stay, as v1 has to be told of them: those it is not told about are deleted. Throws where the record
 * does not tell them, since then all would be.
 */
export function keptPositions(
  { positions }: { readonly positions?: readonly Positioned[] | null | undefined },
  kind: string,
): { readonly id: string }[] {
  if (positions === undefined || positions === null)
    throw appError("UPSTREAM_MALFORMED", { message: "Xentral does not tell the positions that would have to stay." });
  const own = positions.filter(({ __typename }) => __typename === kind);
  return own.map(({ id }) => ({ id: id.split("/").at(-1) ?? "" }));
}
