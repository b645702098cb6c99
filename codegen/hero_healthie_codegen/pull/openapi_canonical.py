"""One form for all descriptions that say the same: what an upstream file merely reorders makes no difference here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Literal

from ..formats.json import is_array, is_object
from .openapi_kinds import BESIDE_ENUM, FACTS, KINDS, Form, Kind, Shape

Prose = Literal["keep", "drop"]

_STATUSES = frozenset(str(status.value) for status in HTTPStatus)


@dataclass(frozen=True, slots=True)
class Canonical:
    """A description in its canonical form, and what was left out of it."""

    document: dict[str, Any]
    dropped: Counter[str] = field(default_factory=Counter[str])
    """How often each field for people only, or each extension, was left out."""
    foreign: frozenset[str] = frozenset()
    """References to other files or hosts."""


def canonical(document: dict[str, Any], prose: Prose) -> Canonical:
    """The same description with everything sorted whose order has no meaning, with or without the vendor's prose.

    Sorted are all objects, and the lists `parameters` (by place and name), top-level `tags` (by name), `required`,
    `enum` and the scopes of a security requirement. The order of servers, security requirements, examples, `allOf`,
    `anyOf`, `oneOf` and `prefixItems` is kept, as it has a meaning, and so is that of an operation's tags: the first
    one decides where its method stands.

    `enum` is sorted although people may have put its values in an order: JSON Schema gives that order no meaning,
    vendors append and shuffle values at will, and GraphQL's canonical form sorts them too.
    """
    walk = PageScan(document, prose)
    return Canonical(walk.one_object(document, KINDS["openapi"]), +walk.dropped, frozenset(walk.foreign))


class PageScan:
    def __init__(self, document: dict[str, Any], prose: Prose) -> None:
        self._document = document
        self._drop = prose == "drop"
        self.dropped: Counter[str] = Counter()
        self.foreign: set[str] = set()
        self._forms: dict[Form, Callable[[Any, Shape], Any]] = {
            "object": self._one,
            "map": self._map,
            "list": self._list,
            "object_or_list": self._one_or_list,
            "set": lambda value, _: _sorted_set(value),
            "map_of_sets": lambda value, _: _by_name(value, _sorted_set),
            "types": lambda value, _: _sorted_set(value, _null_last),
            "parameters": self._parameters,
            "named": self._named,
            "texts": self._texts,
            "data": lambda value, _: _data(value),
        }

    def one_object(self, node: dict[str, Any], kind: Kind) -> dict[str, Any]:
        beside = {name: node[name] for name in BESIDE_ENUM if name in node}
        node = {**node, **_with_sorted_enum(node, beside)} if kind is KINDS["schema"] else node
        result: dict[str, Any] = {}
        for name in sorted(node, key=lambda name: _place(name, kind)):
            if self._drop and self._is_prose(name, kind):
                self.dropped[name] += 1
                continue
            result[name] = self._forms[(shape := _shape(name, kind)).form](node[name], shape)
        reference = node.get("$ref")
        if isinstance(reference, str) and not reference.startswith("#"):
            self.foreign.add(reference)
        if kind is KINDS["responses"]:
            return {name: self._described(each, node[name], _reason(name)) for name, each in result.items()}
        return result

    def _described(self, response: Any, original: Any, text: str) -> Any:
        """A response has to have a description: where the vendor's was left out, what its status means."""
        if not is_object(response) or response.keys() & {"description", "$ref"}:
            return response
        self.dropped["description"] -= original.get("description") == text
        return {"description": text, **response}

    def _is_prose(self, name: str, kind: Kind) -> bool:
        return name in kind.prose or (name.startswith("x-") and name not in FACTS)

    def _one(self, value: Any, shape: Shape) -> Any:
        return self.one_object(value, KINDS[shape.kind]) if is_object(value) else _data(value)

    def _map(self, value: Any, shape: Shape) -> Any:
        if not is_object(value):
            return _data(value)
        first = [name for name in shape.first if name in value]
        result = {name: self._one(value[name], shape) for name in [*first, *sorted(value.keys() - set(first))]}
        if shape.kind == "response":
            return {name: self._described(each, value[name], "") for name, each in result.items()}
        return result

    def _list(self, value: Any, shape: Shape) -> Any:
        return [self._one(each, shape) for each in value] if is_array(value) else _data(value)

    def _one_or_list(self, value: Any, shape: Shape) -> Any:
        return self._list(value, shape) if is_array(value) else self._one(value, shape)

    def _parameters(self, value: Any, shape: Shape) -> Any:
        return self._sorted_list(value, shape, self._parameter_key)

    def _named(self, value: Any, shape: Shape) -> Any:
        return self._sorted_list(value, shape, lambda each: ("", str(each.get("name"))))

    def _sorted_list(self, value: Any, shape: Shape, key: Callable[[dict[str, Any]], tuple[str, str]]) -> Any:
        done = self._list(value, shape)
        if is_array(done) and all(is_object(each) for each in done):
            return sorted(done, key=lambda each: (*key(each), repr(each)))
        return done

    def _parameter_key(self, parameter: dict[str, Any]) -> tuple[str, str]:
        reference = parameter.get("$ref")
        if isinstance(reference, str):
            found = self._resolve(reference)
            parameter = found if is_object(found) else {"in": "~", "name": reference}
        return str(parameter.get("in")), str(parameter.get("name"))

    def _resolve(self, reference: str) -> object:
        node: object = self._document
        if not reference.startswith("#/"):
            return None
        for part in reference[2:].split("/"):
            name = part.replace("~1", "/").replace("~0", "~")
            node = node.get(name) if is_object(node) else None
        return node

    def _texts(self, value: Any, shape: Shape) -> Any:
        if not (self._drop and is_object(value)):
            return _data(value)
        self.dropped["description"] += sum(text != "" for text in value.values())
        return dict.fromkeys(sorted(value), "")


def _shape(name: str, kind: Kind) -> Shape:
    if name.startswith("x-"):
        return Shape("data")
    if name in kind.shapes:
        return kind.shapes[name]
    return kind.members if kind.members is not None and name not in kind.order else Shape("data")


def _place(name: str, kind: Kind) -> tuple[int, str]:
    if name in kind.order:
        return kind.order.index(name), name
    return len(kind.order) + name.startswith("x-"), name


def _with_sorted_enum(schema: dict[str, Any], beside: dict[str, Any]) -> dict[str, Any]:
    """The values of an enum in order, and the lists that name or explain them one by one in the same order."""
    values = schema.get("enum")
    if not is_array(values):
        return {}
    places = sorted(range(len(values)), key=lambda place: _json_key(values[place]))
    result: dict[str, Any] = {"enum": [values[place] for place in places]}
    for name, texts in beside.items():
        if is_array(texts) and len(texts) == len(values):
            result[name] = [texts[place] for place in places]
        elif is_array(texts):
            return {}  # which text belongs to which value cannot be told once the values move
    return result


def _reason(status: str) -> str:
    """The name of a status by the HTTP standard, such as Created."""
    return HTTPStatus(int(status)).phrase if status in _STATUSES else ""


def _sorted_set(value: Any, key: Callable[[Any], Any] | None = None) -> Any:
    return sorted(value, key=key or _json_key) if is_array(value) else _data(value)


def _null_last(value: Any) -> tuple[bool, Any]:
    return value == "null", _json_key(value)


def _json_key(value: Any) -> tuple[int, Any, str]:
    """Numbers by size, then texts, then the rest by its text, null last: an order for values of any kind."""
    if value is None:
        return 3, "", ""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return 0, value, repr(value)
    return (1, value, "") if isinstance(value, str) else (2, repr(_data(value)), "")


def _by_name(value: Any, each: Callable[[Any], Any]) -> Any:
    return {name: each(value[name]) for name in sorted(value)} if is_object(value) else _data(value)


def _data(value: Any) -> Any:
    if is_array(value):
        return [_data(each) for each in value]
    return _by_name(value, _data) if is_object(value) else value
