import type {
  Entity,
  Family,
  ListSource,
  PartSource,
  Resource,
  SingleSource,
  Source,
} from "../../src/resources/define.ts";
import { WireError } from "../../src/resources/wire.ts";

/** The list of a family; throws where the description has none. */
export function listOf<Domain extends Entity>(resource: Resource<Domain>, family: Family): ListSource<Domain> {
  return present(sourceOf(resource, family).list, `${resource.type} has no list in ${family}`);
}

/** The single read of a family; throws where the description has none. */
export function singleOf<Domain extends Entity>(resource: Resource<Domain>, family: Family): SingleSource<Domain> {
  return present(sourceOf(resource, family).single, `${resource.type} has no single read in ${family}`);
}

/** The part of a family that brings a facet; throws where the description has none. */
export function partOf<Domain extends Entity>(
  resource: Resource<Domain>,
  family: Family,
  facet: string,
): PartSource<Domain> {
  const part = sourceOf(resource, family).parts?.find(({ brings }) => brings.includes(facet));
  return present(part, `${resource.type} has no part with ${facet} in ${family}`);
}

/** Where something could not be read; throws when it was read. */
export function misread(read: () => unknown): string {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof WireError) return thrown.jsonPath;
    throw thrown;
  }
  throw new Error("It was read.");
}

function sourceOf<Domain extends Entity>(resource: Resource<Domain>, family: Family): Source<Domain> {
  const source = resource.sources.find((candidate) => candidate.family === family);
  return present(source, `${resource.type} has nothing in ${family}`);
}

function present<Value>(value: Value | undefined, otherwise: string): Value {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
