"""A generated operation with another selection: that of a user's model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Generic, NamedTuple, TypeVar

from typing_extensions import override

from healthie_api.version import REFUSALS
from hero_healthie._selection.document import Selected, Selection
from hero_healthie._selection.names import wrong_model
from hero_healthie._selection.plan import Always, Planner
from hero_healthie._selection.reading import ModelReader, kept
from hero_healthie._selection.type_map import FieldDefinition, healthie_types
from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.drift import Deviation
from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.graphql.cost import Cost
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.reader import Reader, ReadResult

A = TypeVar("A")

_ALWAYS: Mapping[str, Always] = {
    "query": {},
    "subscription": {},
    # What was refused, and why: without these a refusal would look like a success.
    "mutation": {"messages": {"field": {}, "message": {}}, **{name: {} for name in REFUSALS}},
}
_GENERATED = ("healthie.queries.", "healthie.mutations.", "healthie.subscriptions.")
_MOST_DOCUMENTS = 64


class SelectedReader(Reader[[Mapping[str, Any]], A | None], Generic[A]):
    """Reads the root field of a response as a user's model."""

    def __init__(self, root_field: str, model: ModelReader[A], *, nullable: bool) -> None:
        self._name = root_field
        self._model = model
        self._nullable = nullable

    @override
    def __call__(self, data: Mapping[str, Any]) -> A | None:
        value = data.get(self._name)
        if value is None:
            if self._name not in data or not self._nullable:
                raise DecodeError((self._name,), "object or null" if self._nullable else "object")
            return None
        return self._model.read(value, self._name)

    @override
    def read(self, data: Mapping[str, Any]) -> ReadResult[A | None]:
        return ReadResult(self(data))

    @override
    def deviations(self, data: Mapping[str, Any]) -> Sequence[Deviation]:
        return ()


class SelectedOperations(Generic[A]):
    """What becomes of one generated operation with the selection of one model: a document for each set of arguments.

    Args:
        operation: the generated operation.
        root: its root field with what is selected of it.
        reader: reads the `data` of a response.

    Raises:
        InvalidArgumentError: it costs more than Healthie allows.
    """

    def __init__(
        self, operation: GraphQLOperation[Any], root: Selected, reader: Reader[[Mapping[str, Any]], A], model: str
    ) -> None:
        self._operation = replace(operation, decode=reader, page_size=None, max_page_size=None, origin=operation)
        self._root = root
        self._arguments = root_field(operation).arguments
        self._written: dict[tuple[str, ...], GraphQLOperation[A]] = {}
        if root.below is not None:
            _check_cost(root.cost(page_size=1), root.below, root.page_size, model)

    def preview(self) -> tuple[str, Cost]:
        """Return the document where only the required arguments are given, and its cost."""
        required = [name for name, type_ in self._arguments.items() if type_.endswith("!")]
        return self._write(required), self._root.cost(page_size=1)

    def written(self, variables: Mapping[str, object]) -> GraphQLOperation[A]:
        """Return the operation with a document that declares the variables that are given."""
        names = tuple(name for name in self._arguments if variables.get(name) is not None)
        found = self._written.get(names)
        if found is None:
            if len(self._written) >= _MOST_DOCUMENTS:
                self._written.clear()
            found = self._written[names] = replace(self._operation, document=self._write(names))
        return found

    def _write(self, names: Sequence[str]) -> str:
        declared = ", ".join(f"${name}: {self._arguments[name]}" for name in names)
        passed = ", ".join(f"{name}: ${name}" for name in names)
        root = replace(self._root, arguments=f"({passed})" if passed else "")
        head = f"{self._operation.kind} {self._operation.name}{f'({declared})' if declared else ''}"
        return f"{head} {{\n  {root.write('  ')}\n}}\n"


class RootSelection(NamedTuple, Generic[A]):
    """What becomes of a model that reads the whole `data`."""

    document: str
    cost: Cost
    reader: ModelReader[A]


def selected(
    operation: GraphQLOperation[Any], variables: Mapping[str, object], into: type[A]
) -> GraphQLOperation[A | None]:
    """Return a generated operation whose fields a user's model decides, and whose value it reads.

    Raises:
        InvalidArgumentError: the model does not fit; nothing was sent.
    """
    return selected_operation(operation, into).written(variables)


def selected_operation(operation: GraphQLOperation[Any], into: type[A]) -> SelectedOperations[A | None]:
    """Return what was made of an operation and a model before, or make it; raise as `selected` does."""
    return kept(into, operation, lambda: _select(operation, into))


def root_field(operation: GraphQLOperation[Any]) -> FieldDefinition:
    """Return the root field of a generated operation.

    Raises:
        InvalidArgumentError: it is an operation of the user's own.
    """
    if not operation.python_path.startswith(_GENERATED):
        raise InvalidArgumentError("into is for operations without a document of your own", argument="into")
    types = healthie_types()
    return types.fields(types.roots[operation.kind])[operation.root_field or ""]


def _select(operation: GraphQLOperation[Any], into: type[A]) -> SelectedOperations[A | None]:
    field = root_field(operation)
    planned = Planner(healthie_types()).plan(into, field.named, _ALWAYS[operation.kind])
    nullable = operation.kind == "query" and not field.type.endswith("!")
    reader = SelectedReader(field.name, ModelReader(into, planned.prepare), nullable=nullable)
    root = Selected(field.name, field.name, "", field.type, planned.selection)
    return SelectedOperations(operation, root, reader, into.__name__)


def root_selection(into: type[A]) -> RootSelection[A]:
    """Return what becomes of a model that reads `data`: each of its fields is a query of the schema.

    Raises:
        InvalidArgumentError: the model does not fit; nothing was sent.
    """
    return kept(into, "data", lambda: _select_roots(into))


def _select_roots(into: type[A]) -> RootSelection[A]:
    types = healthie_types()
    selection, prepare = Planner(types).plan(into, types.roots["query"])
    cost = selection.cost()
    _check_cost(cost, selection, 1, into.__name__)
    return RootSelection(f"query {selection.write()}\n", cost, ModelReader(into, prepare))


def _check_cost(cost: Cost, selection: Selection, page_size: int, model: str) -> None:
    if cost.problem is not None:
        path, part = selection.costliest(page_size)
        raise wrong_model(
            [model],
            f"the document {cost.problem}. {'.'.join(path)} costs {part} of it: ask for less there, or for a smaller "
            "page of a list that pages, as by Args(first=10)",
        )
