/** What to say about facets and families that this instance does not have. */
import { AppError, appError } from "../errors.ts";
import { withArticle } from "../lib/article.ts";
import type { Way } from "../plan/ways.ts";
import type { Entity, Resource } from "../resources/define.ts";
import { noteFallback } from "./operation-scope.ts";
import type { OperationScope } from "./operation-scope.ts";

/** Why no family fills a facet: a right that the token lacks, or that this instance has no way at all. */
export function unavailableError<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  facet: string,
): AppError {
  const forbidden = resource.sources
    .flatMap(({ list, single, parts = [], children = [] }) => [
      ...[list, ...parts, ...children].flatMap((one) => (one === undefined ? [] : [one])),
      ...(single === undefined ? [] : [single]),
    ])
    .filter(
      (endpoint) =>
        endpoint.brings.includes(facet) || ("includes" in endpoint && endpoint.includes?.[facet] !== undefined),
    )
    .map((endpoint) => scope.knowledge.absenceError(endpointOf(endpoint.path)))
    .find((error) => error?.code === "UPSTREAM_FORBIDDEN");
  if (forbidden !== undefined && forbidden !== null) return forbidden;
  return appError("FIELD_NOT_AVAILABLE", {
    message: `This Xentral instance offers no way to read this part of ${withArticle(resource.type)}.`,
    details: { resource: resource.type },
  });
}

/** Whether something is missing because no family tells it, not because loading it failed. */
export function isUntold(failure: Error): boolean {
  return failure instanceof AppError && failure.code === "FIELD_NOT_AVAILABLE";
}

/** The error of a reference that the answer its record was read from did not speak of. */
export function untoldReference(type: string): AppError {
  return appError("FIELD_NOT_AVAILABLE", {
    message: `Xentral does not tell this ${type} where the record that leads to it was read from.`,
    details: { resource: type },
  });
}

function endpointOf(path: string | ((id: string) => string)): string {
  return typeof path === "string" ? path : path("0").replace(/\/0(?=\/|$)/g, "/{id}");
}

/** Says in the answer which preferred families were left for the one that serves. */
export function noteLeftFamilies<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  ways: readonly Way<Domain>[],
): void {
  const [first] = ways;
  if (first === undefined) return;
  for (const family of scope.preference(resource.type)) {
    if (family === first.family) return;
    const source = resource.sources.find((candidate) => candidate.family === family);
    const path = source?.list?.path ?? source?.single?.path("0");
    const reason = path === undefined ? null : scope.knowledge.absence(endpointOf(path));
    if (reason !== null) noteFallback(scope, { resource: resource.type, from: family, to: first.family, reason });
  }
}

/** Says in the answer which includes were left because this instance refuses or ignores them, and what serves instead. */
export function noteLeftIncludes<Domain extends Entity>(
  resource: Resource<Domain>,
  { ways, scope }: { readonly ways: readonly Way<Domain>[]; readonly scope: OperationScope },
): void {
  for (const way of ways) {
    for (const { family, list, single } of resource.sources) {
      for (const endpoint of [list, single]) {
        if (endpoint === undefined) continue;
        const name = endpointOf(endpoint.path);
        const left = way.brings
          .flatMap((facet) => endpoint.includes?.[facet] ?? [])
          .find((include) => !scope.knowledge.takesInclude(name, include));
        if (left === undefined || name === way.endpoint) continue;
        const [from, to] = [`${family} include=${left}`, `${way.family} ${way.endpoint}`];
        noteFallback(scope, { resource: resource.type, from, to, reason: "refused or ignored" });
      }
    }
  }
}
