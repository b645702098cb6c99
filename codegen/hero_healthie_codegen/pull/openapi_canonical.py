"""One form for all descriptions that say the same: another order upstream, or other prose, makes no difference here.

A field is known by the object in which it stands, never by its name alone: a property, a schema or a response header
may well be called `description`.
"""

from __future__ import annotations

from collections import Counter
from http import HTTPStatus
from pathlib import Path
from typing import Any, Literal, NamedTuple

from hero_healthie_runtime.json import is_array, is_object

from ..errors import CodegenError
from ..formats.files import read_toml
from ..openapi.description.references import References

Prose = Literal["keep", "drop"]


class Canonical(NamedTuple):
    """A description in its canonical form."""

    document: dict[str, Any]
    dropped: Counter[str]
    """The number of times that each field for people, or each extension, was left out."""


_TABLES = read_toml(Path(__file__).with_suffix(".toml"))
_ORDERS = {kind: tuple(fields.split()) for kind, fields in _TABLES["orders"].items()}
_KINDS = {field: kind for kind, fields in _TABLES["kinds"].items() for field in fields.split()}
_MAPS, _PROSE, _FACTS, _BESIDE_ENUM = (_TABLES[name].split() for name in ("maps", "prose", "facts", "beside_enum"))
_STATUSES = frozenset(str(status.value) for status in HTTPStatus)


def canonical(document: dict[str, Any], prose: Prose) -> Canonical:
    """Sort everything whose order has no meaning, and leave the vendor's prose out if it is not to be kept.

    Sorted are all objects, and the lists `parameters` (by place and name), top-level `tags` (by name), `required`,
    `enum` and the scopes of a security requirement. The order of servers, security requirements, examples, `allOf`,
    `anyOf`, `oneOf` and `prefixItems` is kept, as it has a meaning, and so is that of an operation's tags: the first
    one decides where its method stands. `enum` is sorted although people may have put its values in an order: JSON
    Schema gives that order no meaning, and vendors append and shuffle values at will.
    """
    walk = _Walk(document, drop=prose == "drop")
    return Canonical(walk.fields(document, "openapi"), +walk.dropped)


class _Walk:
    def __init__(self, document: dict[str, Any], *, drop: bool) -> None:
        self._references = References(document)
        self._drop = drop
        self.dropped: Counter[str] = Counter()

    def fields(self, node: dict[str, Any], kind: str) -> dict[str, Any]:
        node, order = _with_sorted_enum(node), _ORDERS.get(kind, ())
        places = {name: order.index(name) if name in order else len(order) + name.startswith("x-") for name in node}
        return {
            name: self._field(name, node[name], kind)
            for name in sorted(node, key=lambda each: (places[each], each))
            if not self._left_out(name)
        }

    def _left_out(self, name: str) -> bool:
        out = self._drop and (name in _PROSE or (name.startswith("x-") and name not in _FACTS))
        self.dropped[name] += out
        return out

    def _field(self, name: str, value: Any, kind: str) -> Any:
        if is_array(value):
            return self._list(name, value, kind)
        if not is_object(value) or name.startswith("x-") or kind in {"link", "example"}:
            return _data(value)
        if name in _KINDS and (name in _MAPS or kind == "components"):
            return self._map(name, value, has_extensions=name == "paths" or kind == "operation")
        if name == "dependentRequired":
            return {each: _set(value[each]) for each in sorted(value)}
        if name == "scopes" and self._drop:
            self.dropped["description"] += sum(text != "" for text in value.values())
            return dict.fromkeys(sorted(value), "")
        return self.fields(value, _KINDS[name]) if name in _KINDS else _data(value)

    def _map(self, name: str, value: dict[str, Any], *, has_extensions: bool) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for each in sorted(value, key=lambda each: (name == "content" and each != "application/json", each)):
            item, kind = value[each], _KINDS[name]
            if has_extensions and each.startswith("x-"):
                if not self._left_out(each):
                    result[each] = _data(item)
            elif not is_object(item):
                result[each] = _data(item)
            elif kind == "callback":
                result[each] = self._map("paths", item, has_extensions=True)
            else:
                result[each] = self.fields(item, kind)
                if kind == "response" and not result[each].keys() & {"description", "$ref"}:
                    # OpenAPI demands a description: the meaning of the status stands for the one that was left out.
                    text = HTTPStatus(int(each)).phrase if each in _STATUSES else ""
                    self.dropped["description"] -= item.get("description") == text
                    result[each] = {"description": text, **result[each]}
        return result

    def _list(self, name: str, value: list[Any], kind: str) -> list[Any]:
        if name in {"required", "type"}:
            return sorted(_set(value), key=lambda each: each == "null")
        if name == "security":
            return [{each: _set(way[each]) for each in sorted(way)} if is_object(way) else way for way in value]
        if name not in _KINDS or name == "examples" or name.startswith("x-") or kind in {"link", "example"}:
            return [_data(each) for each in value]
        found = [self.fields(each, _KINDS[name]) if is_object(each) else _data(each) for each in value]
        if name in {"parameters", "tags"} and all(is_object(each) for each in found):
            return sorted(found, key=lambda each: (*self._key(each), repr(each)))
        return found

    def _key(self, item: dict[str, Any]) -> tuple[str, str]:
        try:
            item = self._references.follow(item)
        except CodegenError:
            return "~", str(item.get("$ref"))
        return str(item.get("in")), str(item.get("name"))


def _with_sorted_enum(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the same with the values of its enum in order, and with them the lists that name them one by one."""
    values = schema.get("enum")
    beside = {name: schema[name] for name in _BESIDE_ENUM if is_array(schema.get(name))}
    if not is_array(values) or any(len(texts) != len(values) for texts in beside.values()):
        return schema  # which text belongs to which value would be unknown once the values had moved
    places = sorted(range(len(values)), key=lambda place: _json_key(values[place]))
    moved = {name: [texts[place] for place in places] for name, texts in {"enum": values, **beside}.items()}
    return {**schema, **moved}


def _json_key(value: Any) -> tuple[int, Any, str]:
    """Order values of any kind: numbers by size, then texts, then the rest by its text, null last."""
    if value is None:
        return 3, "", ""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return 0, value, repr(value)
    return (1, value, "") if isinstance(value, str) else (2, repr(_data(value)), "")


def _set(value: Any) -> Any:
    return sorted(value, key=_json_key) if is_array(value) else _data(value)


def _data(value: Any) -> Any:
    if is_array(value):
        return [_data(each) for each in value]
    return {name: _data(value[name]) for name in sorted(value)} if is_object(value) else value
