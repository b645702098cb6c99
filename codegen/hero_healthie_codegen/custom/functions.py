"""From users' documents to the functions and classes to write."""

from __future__ import annotations

from dataclasses import dataclass

from graphql import (
    DocumentNode,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    is_scalar_type,
    print_ast,
)

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.operation import Safety

from ..graphql.documents.cost import page_limits
from ..graphql.documents.nodes import declared_variables, given_variables, spread_names
from ..graphql.documents.operations import with_typenames
from ..graphql.models.field_collector import FieldCollector, Part, SelectedField
from ..graphql.models.results import ResultModels, Where
from ..graphql.models.types import Annotation, Model
from ..graphql.schema.names import argument, attribute, class_name, snake
from ..graphql.schema.scalars import KNOWN
from ..graphql.schema.schema import is_connection, type_of
from ..specs.decisions import Decisions
from .causes import by_cause
from .checks import cost_problem, safety_of, schema_problems
from .files import CustomDocuments, CustomOperation
from .problems import DocumentsError, Place, Problem, place_of
from .rewrite import with_refusals
from .schema_names import SchemaNames
from .variables import Parameter, parameters_of

_BACKWARDS = frozenset({"start_cursor", "has_previous_page"})
# A function of one of these names would hide what annotations below it mean.
_USED_BY_PACKAGE = frozenset(
    {
        "bool", "date", "datetime", "dict", "float", "getattr", "globals", "int", "list", "object", "overload",
        "sorted", "str", "timedelta", "type",
    }
)  # fmt: skip
"""A function of one of these names would hide what its package means by it."""


@dataclass(frozen=True, slots=True)
class Paging:
    """The way from one page of a connection to the next."""

    pagination: Pagination
    item: Annotation

    @property
    def left_out(self) -> frozenset[str]:
        """Return the variables that make no sense where all pages are walked."""
        return frozenset({self.pagination.position, *self.pagination.single})


@dataclass(frozen=True, slots=True)
class Function:
    """All there is to know to write one operation."""

    operation: CustomOperation
    python: str
    root_key: str | None
    """The key in the response of the one root field whose value is returned; None where all of `data` is."""
    result: Annotation
    models: tuple[Model, ...]
    parameters: tuple[Parameter, ...]
    safety: Safety
    text: str
    """The document."""
    page_size: int | None
    limits: dict[str, int]
    paging: Paging | None

    @property
    def pages(self) -> str | None:
        """The name of the function that walks the pages, where there is one."""
        return f"{self.python.rstrip('_')}_pages" if self.paging else None


@dataclass(frozen=True, slots=True)
class Built:
    """The functions and classes to write."""

    functions: tuple[Function, ...]
    fragments: dict[str, tuple[Model, ...]]
    """The classes of each fragment in use."""
    leaves: frozenset[str]
    """The scalars and enums of responses."""
    notes: tuple[Problem, ...]


def build(schema_names: SchemaNames, decisions: Decisions, documents: CustomDocuments) -> Built:
    """Check the documents and make what is to be written of them; raise DocumentsError, with every problem, if
    some cannot be sent, or not be named.
    """
    schema = schema_names.schema
    if problems := schema_problems(schema, documents):
        raise DocumentsError(*by_cause(schema, documents, problems))
    schema_names.decide_fields()
    fragments = {name: with_typenames(schema, node) for name, node in documents.fragments.items()}
    models = ResultModels(FieldCollector(schema, fragments), schema_names.names)
    builder = _Builder(schema, models, decisions)
    functions = tuple(builder.function(operation) for operation in documents.operations.values())
    clashes = [Problem(place_of(node), text) for node, text in models.clashes]
    if problems := [*builder.problems, *clashes]:
        raise DocumentsError(problems)
    scalars = sorted(name for name in models.leaves if name not in KNOWN and is_scalar_type(schema.type_map[name]))
    text = "the scalar {} is new to this version: it is kept as it comes (JSON)"
    builder.notes += [Problem(Place(""), text.format(name)) for name in scalars]
    return Built(functions, dict(sorted(models.fragments.items())), frozenset(models.leaves), tuple(builder.notes))


class _Builder:
    def __init__(self, schema: GraphQLSchema, models: ResultModels, decisions: Decisions) -> None:
        self._schema = schema
        self._models = models
        self._collector = models.collector
        self._decisions = decisions
        self.problems: list[Problem] = []
        self.notes: list[Problem] = []

    def function(self, operation: CustomOperation) -> Function:
        node, notes, problems = with_refusals(self._schema, self._collector, operation.node, self._decisions.refusals)
        self.notes += notes
        self.problems += problems
        safety, undecided = safety_of(self._schema, self._collector, self._decisions, operation)
        self.problems += undecided
        node = with_typenames(self._schema, node)
        needed = spread_names(node.selection_set, self._collector.fragments)
        document = DocumentNode(definitions=(node, *(self._collector.fragments[name] for name in needed)))
        if problem := cost_problem(self._schema, document):
            self.problems.append(problem)
        limits = page_limits(self._schema, document)
        self._models.models = []
        # The models are of what the user selects, without what was added.
        root_key, result, paging = self._result(operation, with_typenames(self._schema, operation.node))
        parameters = parameters_of(self._schema, self._models.types, document, limits, self.problems)
        python = argument(operation.name)
        return Function(
            operation,
            f"{python}_" if python in _USED_BY_PACKAGE else python,
            root_key,
            result,
            tuple(self._models.models),
            tuple(parameters),
            safety,
            print_ast(document),
            _default_page(operation.node, limits),
            limits,
            paging,
        )

    def _result(
        self, operation: CustomOperation, node: OperationDefinitionNode
    ) -> tuple[str | None, Annotation, Paging | None]:
        """Return what the function returns: the value of the one root field, or an object of all."""
        where = Where(operation.name, class_name(operation.name))
        root = self._schema.get_root_type(node.operation)
        assert root is not None  # noqa: S101 (the document fits the schema)
        parts = [Part(node.selection_set)]
        chosen = self._collector.fields(root, parts)
        only = next(iter(chosen.values())) if len(chosen) == 1 else None
        definition = root.fields.get(only.field_name) if only and not only.conditional else None
        if only is None or definition is None:
            made = self._models.object_class(root, parts, where)
            if len(chosen) > 1 and node.operation is OperationType.MUTATION:
                text = f"{operation.name} does several things: where one is refused, others may be done all the same"
                self.notes.append(Problem(place_of(operation.node), text))
            return None, Annotation.of(made, "object"), None
        result = self._models.annotation(definition, only, where)
        named = type_of(definition)
        # As in the methods of the client: where there is no error, a page and the payload of a mutation are there.
        if node.operation is OperationType.MUTATION or is_connection(named):
            result = result.required
        paging = self._paging(only, named, result) if isinstance(named, GraphQLObjectType) else None
        return only.key, result, paging

    def _paging(self, root: SelectedField, named: GraphQLObjectType, result: Annotation) -> Paging | None:
        if not is_connection(named) or result.shape != "object":
            return None
        variables = given_variables(root.nodes[0][0])
        chosen = {choice.field_name: choice for choice in self._collector.fields(named, root.parts).values()}
        info = chosen.get("page_info") or chosen.get("pageInfo")
        if "after" not in variables or info is None or info.conditional:
            return None
        names = {
            snake(choice.field_name): attribute(choice.key)
            for choice in self._collector.fields(type_of(named.fields[info.field_name]), info.parts).values()
            if not choice.conditional
        }
        nodes, total = chosen.get("nodes"), chosen.get("total_count") or chosen.get("totalCount")
        found = self._models.field_of(result.text, nodes.key) if nodes is not None and not nodes.conditional else None
        required = isinstance(named.fields[info.field_name].type, GraphQLNonNull)
        if nodes is None or found is None or found.annotation.shape != "list" or not required:
            return None
        if not {"has_next_page", "end_cursor"} <= names.keys():
            return None
        page_info = attribute(info.key)
        backwards = {name: f"{page_info}.{names[name]}" for name in _BACKWARDS & names.keys()}
        pagination = Pagination(
            "cursor",
            rows=found.name,
            position=variables["after"],
            size=variables.get("first"),
            count=attribute(total.key) if total is not None and not total.conditional else None,
            following=f"{page_info}.{names['end_cursor']}",
            more=f"{page_info}.{names['has_next_page']}",
            previous=backwards.get("start_cursor"),
            before=backwards.get("has_previous_page"),
            single=tuple(variables[other] for other in ("last", "before") if other in variables),
            item=found.annotation.item.required.plain if found.annotation.item.nullable else None,
            id=self._id(type_of(named.fields["nodes"]), nodes),
        )
        return Paging(pagination, found.annotation.item.required)

    def _id(self, node: GraphQLNamedType, selected: SelectedField) -> str | None:
        """Return the attribute of a node that holds its id; what a document calls `id` may be another field."""
        if not isinstance(node, GraphQLObjectType):
            return None
        choices = self._collector.fields(node, selected.parts).values()
        ids = [attribute(choice.key) for choice in choices if choice.field_name == "id" and not choice.conditional]
        return ids[0] if ids else None


def _default_page(operation: OperationDefinitionNode, limits: dict[str, int]) -> int | None:
    """Return the default of `$first`, which must not go along with `$last`."""
    definitions = declared_variables(operation)
    first = definitions.get("first")
    if "last" not in definitions or "first" not in limits or first is None or first.default_value is None:
        return None
    value = print_ast(first.default_value)
    return int(value) if value.isdigit() else None
