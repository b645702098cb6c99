"""A generated list with the selection of a user's model: its rows are read by the model, and it pages as before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from typing_extensions import override

from hero_healthie._selection.document import Selected, Selection
from hero_healthie._selection.operations import SelectedOperations, root_field
from hero_healthie._selection.plan import Planner
from hero_healthie._selection.reading import ModelReader, kept
from hero_healthie._selection.type_map import FieldDefinition, TypeMap, healthie_types
from hero_healthie_runtime.drift import Deviation
from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.graphql.cost import PAGE_SIZE_WHEN_ABSENT, Cost, largest_page
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.json import is_array, is_object
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.names import snake
from hero_healthie_runtime.reader import Reader, ReadResult

A = TypeVar("A")

LARGEST_PAGE = 50
"""The vendor recommends 10 to 50."""


class Facts:
    """An object of a response whose fields are attributes, as paging reads them of generated models."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def __getattr__(self, name: str) -> Any:
        value = self._values.get(name)
        return Facts(value) if is_object(value) else value


class Row(Facts, Generic[A]):
    """A row: what the model made of it, and the facts that paging needs."""

    __slots__ = ("item",)

    def __init__(self, item: A, values: Mapping[str, Any]) -> None:
        super().__init__(values)
        self.item = item


class PageReader(Reader[[Mapping[str, Any]], Any], Generic[A]):
    """Reads the root field of a list, with a `Row` for each of its rows.

    Args:
        root_field: its name.
        rows: the path of its rows.
        model: reads a row.
        facts: the keys of a row that paging reads, by the names of the attributes.
        hidden: those among them that the model did not ask for.
    """

    def __init__(
        self, root_field: str, rows: str, model: ModelReader[A], facts: Mapping[str, str], hidden: frozenset[str]
    ) -> None:
        self._name = root_field
        self._rows = rows.split(".") if rows else []
        self._model = model
        self._facts = facts
        self._hidden = hidden

    @override
    def __call__(self, data: Mapping[str, Any]) -> Any:
        if data.get(self._name) is None and (self._rows or self._name not in data):
            raise DecodeError((self._name,), "object" if self._rows else "list or null")
        return self._read(data[self._name], self._rows, (self._name,))

    @override
    def read(self, data: Mapping[str, Any]) -> ReadResult[Any]:
        return ReadResult(self(data))

    @override
    def deviations(self, data: Mapping[str, Any]) -> Sequence[Deviation]:
        return ()

    def _read(self, value: Any, rows: Sequence[str], path: tuple[str | int, ...]) -> Any:
        if value is None:
            return None
        if is_array(value):
            return [self._read(each, rows, (*path, index)) for index, each in enumerate(value)]
        if not is_object(value):
            raise DecodeError(path, "object")
        if rows:
            name, *below = rows
            return Facts({**value, name: self._read(value.get(name), below, (*path, name))})
        facts = {name: value.get(key) for name, key in self._facts.items()}
        own = {key: each for key, each in value.items() if key not in self._hidden} if self._hidden else value
        return Row(self._model.read(own, *path), facts)


class SelectedList(SelectedOperations[Any], Generic[A]):
    """What becomes of one generated list with the selection of one model.

    Attributes:
        pagination: how it pages, with a page as large as the cost allows.
    """

    def __init__(self, operation: GraphQLOperation[Any], pagination: Pagination, model: type[A]) -> None:
        types, field = healthie_types(), root_field(operation)
        item = _type_at(types, field, pagination.rows)
        planned = Planner(types).plan(model, item)
        keyset = pagination.following if pagination.style == "keyset" else None
        facts, hidden = _add_facts(types, item, planned.selection, {pagination.id, keyset} - {None})
        root = Selected(field.name, field.name, "", field.type, planned.selection)
        largest = None
        if pagination.rows:
            root.below = _page(types, field.named, pagination, planned.selection)
            sized = pagination.size is not None
            root.page_size = 1 if sized else PAGE_SIZE_WHEN_ABSENT
            if sized:
                one, two = (replace(root, page_size=size).cost(page_size=1).cost for size in (1, 2))
                largest = largest_page(one, two)
        if largest is not None and largest >= 1:
            root.page_size = min(largest, LARGEST_PAGE)
            pagination = replace(pagination, page_size=root.page_size)
        self.pagination = replace(pagination, id=pagination.id if pagination.id in facts else None)
        reader = PageReader(field.name, pagination.rows, ModelReader(model, planned.prepare), facts, hidden)
        super().__init__(operation, root, reader, model.__name__)
        self._operation = replace(self._operation, max_page_size=largest)

    @override
    def preview(self) -> tuple[str, Cost]:
        size = self.pagination.size
        required = [name for name, type_ in self._arguments.items() if type_.endswith("!") or name == size]
        return self._write(required), self._root.cost(page_size=1)


def selected_list(operation: GraphQLOperation[Any], into: type[A]) -> SelectedList[A]:
    """Return what was made of a generated list and a model before, or make it.

    Raises:
        InvalidArgumentError: the model does not fit; nothing was sent.
    """
    pagination = operation.pagination
    if pagination is None:
        raise TypeError(f"{operation.python_path} returns no list")
    return kept(into, operation, lambda: SelectedList(operation, pagination, into))


def _type_at(types: TypeMap, field: FieldDefinition, path: str) -> str:
    for name in path.split(".") if path else ():
        field = _field(types, field.named, name)
    return field.named


def _field(types: TypeMap, type_: str, attribute: str) -> FieldDefinition:
    """Return the field that an attribute of a generated model stands for."""
    fields = types.fields(type_)
    return fields.get(attribute) or next(each for name, each in fields.items() if snake(name) == attribute)


def _page(types: TypeMap, type_: str, pagination: Pagination, rows: Selection) -> Selection:
    """Return the selection of a page: its rows, and what says whether there are more."""
    page = Selection()
    others = (pagination.following, pagination.more, pagination.previous, pagination.before, pagination.count)
    _add(types, type_, page, pagination.rows, rows)
    for path in others:
        if path:
            _add(types, type_, page, path, None)
    return page


def _add(types: TypeMap, type_: str, selection: Selection, path: str, last: Selection | None) -> None:
    """Add the fields of a path of attributes, each under the name of its attribute."""
    name, _, below = path.partition(".")
    field = _field(types, type_, name)
    inner = Selection() if below else last
    found = selection.fields.setdefault(name, Selected(name, field.name, "", field.type, inner))
    if below and found.below is not None:
        _add(types, field.named, found.below, below, last)


def _add_facts(
    types: TypeMap, type_: str, selection: Selection, wanted: set[str | None]
) -> tuple[dict[str, str], frozenset[str]]:
    """Add what paging reads of a row; return the keys by the names of the attributes, and those that were added."""
    keys: dict[str, str] = {}
    hidden: set[str] = set()
    for name in sorted(filter(None, wanted)):
        field = next((each for each in types.fields(type_).values() if snake(each.name) == name), None)
        if field is None or selection.on:
            continue
        found = selection.fields.get(name)
        keys[name] = name
        if found is None or (found.name, found.arguments) != (field.name, ""):
            keys[name] = name if found is None else f"row_{name}"
            hidden.add(keys[name])
            selection.fields[keys[name]] = Selected(keys[name], field.name, "", field.type)
    return keys, frozenset(hidden)
