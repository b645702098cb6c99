"""From users' documents to what there is to write."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import cast

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
    OperationType,
    Visitor,
    print_ast,
    visit,
)

from hero_healthie_runtime.operation import Safety

from ..graphql.schema.names import argument, attribute, pascal, snake
from ..graphql.schema.schema import is_connection, type_of
from ..specs.decisions import Decisions
from .checks import safety_of, schema_problems
from .costs import cost_problem, page_limits
from .files import CustomDocuments, OwnOperation
from .problems import DocumentsError, Problem, place_of
from .rewrite import with_messages, with_typenames
from .schema_names import SchemaNames
from .selection import Chosen, Part, Selector
from .shapes import Annotation, Model, Shapes
from .variables import Parameter, parameters_of, variables_of

# A function of one of these names would hide what annotations below it mean.
_USED_IN_ANNOTATIONS = frozenset({"bool", "date", "datetime", "dict", "float", "int", "list", "str", "timedelta"})


@dataclass(frozen=True, slots=True)
class Paging:
    """How to walk the pages of a connection."""

    cursor: str
    """The variable for `after`."""
    left_out: frozenset[str]
    """Variables that make no sense while walking forward."""
    items: str
    """The expression for the items of `_page`."""
    following: str
    """The expression for the cursor of the page after `_page`."""
    item: Annotation


@dataclass(frozen=True, slots=True)
class Function:
    """All there is to know to write one operation."""

    operation: OwnOperation
    python: str
    root_key: str | None
    """The name in the answer of the one root field whose value is returned; None where all of `data` is."""
    result: Annotation
    models: tuple[Model, ...]
    parameters: tuple[Parameter, ...]
    safety: Safety
    text: str
    page_size: int | None
    limits: dict[str, int]
    paging: Paging | None

    @property
    def pages(self) -> str | None:
        """The name of the function that walks the pages, where there is one."""
        return f"{self.python.rstrip('_')}_pages" if self.paging else None


@dataclass(frozen=True, slots=True)
class Built:
    """What there is to write."""

    functions: tuple[Function, ...]
    fragments: dict[str, tuple[Model, ...]]
    """The classes of each fragment that has one."""
    shapes: Shapes
    notes: tuple[Problem, ...]


def build(schema_names: SchemaNames, decisions: Decisions, documents: CustomDocuments) -> Built:
    """Check the documents and make what is to be written of them.

    Raises:
        DocumentsError: some cannot be sent, or not be named; every problem is in it.
    """
    schema = schema_names.schema
    if problems := schema_problems(schema, documents):
        raise DocumentsError(problems)
    fragments = {name: with_typenames(schema, node) for name, node in documents.fragments.items()}
    selector = Selector(schema, fragments)
    shapes = Shapes(schema_names, selector)
    made: dict[str, tuple[Model, ...]] = {}
    for name in _inner_first(fragments):
        if models := shapes.fragment(fragments[name]):
            made[name] = tuple(models)
    builder = _Builder(schema, selector, shapes, decisions)
    functions = tuple(builder.function(operation) for operation in documents.operations.values())
    if problems := [*builder.problems, *shapes.problems]:
        raise DocumentsError(problems)
    return Built(functions, made, shapes, tuple(builder.notes))


def _inner_first(fragments: dict[str, FragmentDefinitionNode]) -> list[str]:
    """The names of the fragments, each after those that it spreads."""
    found: dict[str, None] = {}

    def add(name: str) -> None:
        if name not in found:
            for inner in _spread(fragments[name]):
                add(inner)
            found[name] = None

    for name in sorted(fragments):
        add(name)
    return list(found)


def _spread(node: Node) -> list[str]:
    """The fragments that a definition spreads itself."""
    found: dict[str, None] = {}

    class Spreads(Visitor):
        def enter_fragment_spread(self, node: FragmentSpreadNode, *_: object) -> None:
            found[node.name.value] = None

    visit(node, Spreads())
    return list(found)


class _Builder:
    def __init__(self, schema: GraphQLSchema, selector: Selector, shapes: Shapes, decisions: Decisions) -> None:
        self._schema = schema
        self._selector = selector
        self._shapes = shapes
        self._decisions = decisions
        self.problems: list[Problem] = []
        self.notes: list[Problem] = []

    def function(self, operation: OwnOperation) -> Function:
        node, notes, problems = with_messages(self._schema, self._selector, operation.node)
        self.notes += notes
        self.problems += problems
        safety, undecided = safety_of(self._schema, self._selector, self._decisions, operation)
        self.problems += undecided
        document = self._document(with_typenames(self._schema, node))
        if problem := cost_problem(self._schema, self._selector, document):
            self.problems.append(problem)
        limits = page_limits(self._schema, document)
        self._shapes.models = []
        # The models are of what the user asked for, without what was added.
        own = with_typenames(self._schema, operation.node)
        root_key, result, paging = self._result(operation, own)
        parameters = parameters_of(self._schema, document, limits, self.problems)
        python = argument(operation.name)
        return Function(
            operation,
            f"{python}_" if python in _USED_IN_ANNOTATIONS else python,
            root_key,
            result,
            tuple(self._shapes.models),
            tuple(parameters),
            safety,
            print_ast(document),
            _default_page(operation.node, limits),
            limits,
            paging,
        )

    def _document(self, operation: OperationDefinitionNode) -> DocumentNode:
        needed: dict[str, FragmentDefinitionNode] = {}
        waiting = _spread(operation)
        while waiting:
            name = waiting.pop(0)
            if name not in needed:
                needed[name] = self._selector.fragments[name]
                waiting += _spread(needed[name])
        return DocumentNode(definitions=(operation, *needed.values()))

    def _result(
        self, operation: OwnOperation, node: OperationDefinitionNode
    ) -> tuple[str | None, Annotation, Paging | None]:
        """What the function returns: the value of the one root field, or an object of all."""
        name = pascal(operation.name)
        root = self._schema.get_root_type(node.operation)
        assert root is not None  # noqa: S101 (the document fits the schema)
        parts = [Part(node.selection_set)]
        chosen = self._selector.fields(root, parts)
        only = next(iter(chosen.values())) if len(chosen) == 1 else None
        definition = root.fields.get(only.field_name) if only and not only.conditional else None
        if only is None or definition is None:
            made = self._shapes.class_of(root, parts, name)
            if len(chosen) > 1 and node.operation is OperationType.MUTATION:
                text = f"{operation.name} does several things: where one is refused, others may be done all the same"
                self.notes.append(Problem(place_of(operation.node), text))
            return None, Annotation(made, frozenset({made}), "object"), None
        result = self._shapes.annotation(definition.type, only, name)
        named = type_of(definition)
        # As in our own operations: where there is no error, a page and the payload of a mutation are always there.
        if node.operation is OperationType.MUTATION or is_connection(named):
            result = result.required
        paging = self._paging(only, named, result) if isinstance(named, GraphQLObjectType) else None
        return only.key, result, paging

    def _paging(self, root: Chosen, named: GraphQLObjectType, result: Annotation) -> Paging | None:
        if not is_connection(named) or result.shape != "object":
            return None
        variables = variables_of(root.nodes[0][0])
        chosen = {choice.field_name: choice for choice in self._selector.fields(named, root.parts).values()}
        info = chosen.get("page_info") or chosen.get("pageInfo")
        if "after" not in variables or info is None or info.conditional:
            return None
        info_type = type_of(named.fields[info.field_name])
        told = {
            snake(choice.field_name): attribute(choice.key)
            for choice in self._selector.fields(cast(GraphQLObjectType, info_type), info.parts).values()
            if not choice.conditional
        }
        items = self._items(result.text, chosen.get("nodes"))
        required = isinstance(named.fields[info.field_name].type, GraphQLNonNull)
        if items is None or not required or not {"has_next_page", "end_cursor"} <= told.keys():
            return None
        page_info = f"_page.{attribute(info.key)}"
        following = f"{page_info}.{told['end_cursor']} if {page_info}.{told['has_next_page']} else None"
        left_out = {variables[other] for other in ("before", "last") if other in variables}
        return Paging(variables["after"], frozenset({variables["after"], *left_out}), items[0], following, items[1])

    def _items(self, page: str, nodes: Chosen | None) -> tuple[str, Annotation] | None:
        """The expression for the items of a page, and what an item is."""
        found = self._shapes.field_of(page, nodes.key) if nodes is not None and not nodes.conditional else None
        if found is None or found.annotation.shape != "list":
            return None
        item = replace(found.annotation, text=found.annotation.required.text.removeprefix("list[").removesuffix("]"))
        source = f"_page.{found.name}"
        if found.annotation.nullable:
            source += " or ()"
        return f"[node for node in {source} if node is not None]" if item.nullable else f"list({source})", item.required


def _default_page(operation: OperationDefinitionNode, limits: dict[str, int]) -> int | None:
    """The default of `$first`, which must not go along with `$last`."""
    definitions = {node.variable.name.value: node for node in operation.variable_definitions or ()}
    first = definitions.get("first")
    if "last" not in definitions or "first" not in limits or first is None or first.default_value is None:
        return None
    value = print_ast(first.default_value)
    return int(value) if value.isdigit() else None


def reachable(functions: Iterable[Function], fragments: dict[str, tuple[Model, ...]]) -> dict[str, tuple[Model, ...]]:
    """The fragments whose classes some function answers, with those inside them."""
    uses: set[str] = set()
    for function in functions:
        uses |= function.result.uses.union(*(model.uses for model in function.models))
    found: dict[str, tuple[Model, ...]] = {}
    grown = True
    while grown:
        new = {name: models for name, models in fragments.items() if name not in found and models[-1].name in uses}
        found |= new
        uses = uses.union(*(model.uses for models in new.values() for model in models))
        grown = bool(new)
    return dict(sorted(found.items()))
