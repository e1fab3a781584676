/** Bounds for what an operation's text may ask for, generous enough for people and narrow enough for the process. */
import { GraphQLError, Kind } from "graphql";
import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode, ValidationRule } from "graphql";

/** Most lexical tokens of a document; a page of dense GraphQL has about 500. */
export const MAX_TOKENS = 15_000;
/** Most objects inside objects. The layers of a connection (`edges`, `node`, `nodes`) do not count. */
export const MAX_DEPTH = 15;
/** Most aliased fields of an operation, counted after its fragments are expanded. */
export const MAX_ALIASES = 1_000;

const CONNECTION_LAYERS: ReadonlySet<string> = new Set(["edges", "node", "nodes"]);
/** Introspection nests by nature, and GraphQL.js bounds it itself. */
const INTROSPECTION: ReadonlySet<string> = new Set(["__schema", "__type"]);

interface Measure {
  readonly depth: number;
  readonly aliases: number;
}

const NOTHING: Measure = { depth: 0, aliases: 0 };

/** Refuses operations that are nested too deeply or carry too many aliases. */
export const limitOperations: ValidationRule = (context) => ({
  Document: (document) => {
    const measure = createMeasure(document);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const { depth, aliases } = measure(definition.selectionSet);
      const nodes = [definition];
      if (depth > MAX_DEPTH) {
        context.reportError(new GraphQLError(`The operation is nested deeper than ${MAX_DEPTH} objects.`, { nodes }));
      }
      if (aliases > MAX_ALIASES) {
        context.reportError(new GraphQLError(`The operation has more than ${MAX_ALIASES} aliases.`, { nodes }));
      }
    }
  },
});

/** Measures selections; each fragment is measured once, and one that contains itself counts as nothing there. */
function createMeasure(document: DocumentNode): (selectionSet: SelectionSetNode) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Measure>();

  function ofFragment(name: string): Measure {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const measure = fragment === undefined ? NOTHING : ofSelections(fragment.selectionSet);
    measured.set(name, measure);
    return measure;
  }

  function ofSelection(selection: SelectionNode): Measure {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet);
    const { alias, name, selectionSet } = selection;
    const inner = selectionSet === undefined ? NOTHING : ofSelections(selectionSet);
    const own = CONNECTION_LAYERS.has(name.value) ? 0 : 1;
    const depth = INTROSPECTION.has(name.value) ? 0 : inner.depth + own;
    return { depth, aliases: inner.aliases + (alias === undefined ? 0 : 1) };
  }

  function ofSelections({ selections }: SelectionSetNode): Measure {
    let [depth, aliases] = [0, 0];
    for (const selection of selections) {
      const measure = ofSelection(selection);
      depth = Math.max(depth, measure.depth);
      // Fragments can multiply without end; one more than allowed says enough.
      aliases = Math.min(aliases + measure.aliases, MAX_ALIASES + 1);
    }
    return { depth, aliases };
  }

  return ofSelections;
}
