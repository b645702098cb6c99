"""Schemas in the few words that the generator reads without loss.

openapi-python-client stumbles over much of what OpenAPI allows: it merges only some `allOf`, refuses enums of several
types, forgets what stands beside a reference, and names nested classes in ways that clash. What it is handed is
therefore said with references to classes, lists, unions, single values and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace
from typing import Any

from hero_healthie_runtime.json import is_array, is_object

from ...errors import CodegenError
from ..description.all_of import families, lone_reference, merged, structural
from ..description.references import References, canonical, parts
from .classes import PREFIX, FieldInfo, Node, Place
from .discriminators import Discriminators, named
from .enums import constants, member_names, split_values
from .words import class_name, pascal_case

NULL: dict[str, Any] = {"type": "null"}
EXACT = "decimal"
"""The description of a number that is read and written exactly: the generator keeps descriptions, and no formats."""
_TEXT_FORMATS = frozenset({"date", "date-time", "uuid"})
_LONGEST_TITLE = 40


class Normalizer:
    """Normalizes the schemas of one description, and collects its classes."""

    def __init__(self, document: dict[str, Any], class_names: dict[str, str], files: Set[str]) -> None:
        self.references = References(document)
        self.nodes: dict[str, Node] = {}
        self.unused = set(class_names)
        self.discriminators = Discriminators(self.references, self.nodes)
        self._old = str(document.get("openapi", "")).startswith("3.0")
        self._chosen = class_names
        self._files = files
        self._normalized: dict[str, dict[str, Any]] = {}
        self._open: set[str] = set()
        self._waiting: list[Node] = []
        self._families = families(document)

    def normalize(self, raw: Any, place: Place) -> dict[str, Any]:
        """Normalize a schema that the vendor wrote; raise CodegenError for a reference or a union that cannot
        be followed.
        """
        if not is_object(raw):
            return {}
        reference = raw.get("$ref")
        rest = structural(raw).keys() - {"$ref", "nullable"}
        wrapped = reference if isinstance(reference, str) and (self._old or not rest) else lone_reference(raw)
        if wrapped is not None:
            found = self.reference(wrapped)
            return or_null(found) if raw.get("nullable") is True else found
        schema = merged(raw, self.references) if "allOf" in raw or "$ref" in raw else dict(raw)
        schema, nullable = _without_null(schema)
        normalized = self._value(schema, place)
        return or_null(normalized) if nullable else normalized

    def reference(self, reference: str) -> dict[str, Any]:
        """Normalize what a reference leads to; what holds itself and has no fields becomes any JSON."""
        home = canonical(reference)
        if home in self._normalized:
            return self._normalized[home]
        if home in self._open:
            return {}
        self._open.add(home)
        try:
            normalized = self.normalize(
                self.references.target(reference), Place("", _name_of(home), home=home, files=home in self._files)
            )
            if home in self._families:
                normalized = self._family(home, normalized)
        except CodegenError as error:
            raise _at(home, error) from None
        self._open.discard(home)
        self._normalized[home] = normalized
        return normalized

    def _family(self, home: str, itself: dict[str, Any]) -> dict[str, Any]:
        """Return the union of a schema and all that extend it, distinguished by the field that it names."""
        members: list[tuple[Any, Any]] = [({"$ref": heir}, self.reference(heir)) for heir in self._families[home]]
        members = [(member, normalized) for member, normalized in members if "$ref" in normalized]
        members.append(({"$ref": home}, itself))
        raw = dict(self.references.target(home)["discriminator"])
        known = {member["$ref"] for member, _ in members}
        mapping: dict[str, Any] = raw.get("mapping") or {}
        raw["mapping"] = {value: target for value, target in mapping.items() if named(str(target)) in known}
        self.discriminators.add(raw, members, other=itself)
        return union_of([normalized for _, normalized in members])

    def finish(self) -> None:
        """Lower the fields of all classes; they wait so that a class may hold itself by any detour."""
        while self._waiting:
            self._fill(self._waiting.pop(0))

    def _value(self, schema: dict[str, Any], place: Place) -> dict[str, Any]:  # noqa: PLR0911 (one for each kind of schema)
        if "const" in schema:
            return _constant(schema["const"])
        if is_array(schema.get("enum")):
            return self._enum(schema, place)
        members: list[Any] = schema.get("oneOf") or schema.get("anyOf") or []
        if members and not self._only_requires(schema, members):
            return self._union(schema, members, place)
        kinds = schema.get("type")
        if is_array(kinds):
            if len(kinds) == 1:
                return self._value({**schema, "type": kinds[0]}, place)
            each = [{**schema, "type": kind} for kind in kinds]
            return union_of([self.normalize(one, place.member(n, None)) for n, one in enumerate(each)])
        if kinds == "object" or (kinds is None and schema.keys() & {"properties", "additionalProperties", "required"}):
            return self._object(schema, place)
        if kinds == "array" or (kinds is None and schema.keys() & {"items", "prefixItems"}):
            return self._list(schema, place)
        return _scalar(schema, place.files)

    def _node(self, kind: Any, schema: dict[str, Any], place: Place) -> Node:
        home = place.home
        derived = place.class_name
        title = schema.get("title")
        if home is None and isinstance(title, str) and 0 < len(title) <= _LONGEST_TITLE and title[:1].isalpha():
            prefix = pascal_case(place.parent) if kind == "enum" else ""
            derived = class_name(prefix + pascal_case(title))
        chosen = self._chosen.get(derived)
        self.unused.discard(derived)
        node = Node(
            key=f"N{len(self.nodes)}",
            kind=kind,
            wanted=chosen or derived,
            place=place.class_name,
            vendor_named=home is not None and home.startswith(PREFIX) and len(parts(home)) == 3,
            chosen=chosen is not None,
            description=str(schema.get("description") or ""),
            home=home,
            owner=place.owner,
        )
        self.nodes[node.key] = node
        return node

    def _enum(self, schema: dict[str, Any], place: Place) -> dict[str, Any]:
        if schema.get("type") == "boolean":
            allowed = [value for value in schema["enum"] if isinstance(value, bool)]
            return {"const": allowed[0]} if len(allowed) == 1 else {"type": "boolean"}
        texts, numbers, normalized = split_values(schema)
        both = bool(texts) and bool(numbers)
        if texts:
            normalized.append(self._enum_node(schema, texts, place.beside("Text") if both else place))
        if numbers and schema.get("type") == "number":
            normalized.append({"type": "number"})
        elif numbers:
            normalized.append(self._enum_node(schema, numbers, place.beside("Number") if both else place))
        return union_of(normalized) if normalized else dict(NULL)

    def _enum_node(self, schema: dict[str, Any], values: list[str] | list[int], place: Place) -> dict[str, Any]:
        node = self._node("enum", schema, place)
        node.values, node.value_names = values, member_names(schema, values)
        return node.reference

    def _union(self, schema: dict[str, Any], members: list[Any], place: Place) -> dict[str, Any]:
        real = [member for member in members if not _is_null(member)]
        values = constants(real)
        if values is not None:
            return self._enum({**schema, "enum": values}, place)
        base = {key: value for key, value in schema.items() if key not in {"oneOf", "anyOf", "discriminator"}}
        shared = self._shared(base, real)
        normalized: list[Any] = []
        named: list[tuple[Any, Any]] = []
        wholes: list[tuple[Any, Any]] = []
        for index, member in enumerate(members):
            if _is_null(member):
                normalized.append(dict(NULL))
                continue
            whole = {"allOf": [base, member], **_titled(member)} if shared else _typed(base, member)
            title: Any = whole.get("title") if is_object(whole) else None
            at = place if len(real) == 1 else place.member(index, title if isinstance(title, str) else None)
            found = self.normalize(whole, at)
            normalized.append(found)
            named.append((member, found))
            wholes.append((whole, found))
        if is_object(schema.get("discriminator")) and len(real) > 1:
            self.discriminators.add(schema["discriminator"], named)
        else:
            self.discriminators.infer(wholes)
        return union_of(normalized)

    def _shared(self, base: dict[str, Any], members: list[Any]) -> bool:
        """Return whether what stands beside a union says more than its members do."""
        if not base.keys() & {"properties", "items"} and not is_object(base.get("additionalProperties")):
            return False
        named: set[str] = set(base.get("properties") or {})
        wholes = [merged(member, self.references) for member in members if is_object(member)]
        return not named or not all(named <= set(whole.get("properties") or {}) for whole in wholes)

    @staticmethod
    def _only_requires(schema: dict[str, Any], members: list[Any]) -> bool:
        """Return whether a union only says which fields go together (`anyOf: [{required: [a]}, {required: [b]}]`)."""
        named = schema.keys() & {"properties", "additionalProperties", "type"}
        silent = all(is_object(member) and not structural(member).keys() - {"required"} for member in members)
        return bool(named) and silent

    def _object(self, schema: dict[str, Any], place: Place) -> dict[str, Any]:
        if not schema.get("properties"):
            node = self._node("map", {}, replace(place, home=None))
            node.extra = self._extra(schema, place)
            return node.reference
        node = self._node("model", schema, place)
        node.raw, node.files = schema, place.files
        self._waiting.append(node)
        return node.reference

    def _extra(self, schema: dict[str, Any], place: Place) -> Any:
        extra = schema.get("additionalProperties", True)
        patterns: dict[str, Any] = schema.get("patternProperties") or {}
        if patterns:
            if len(patterns) > 1 or is_object(extra):
                return True
            (extra,) = patterns.values()
        if isinstance(extra, bool) or not structural(extra):
            return extra if isinstance(extra, bool) else True
        return self.normalize(
            extra, Place(place.class_name, "AdditionalProperty", files=place.files, owner=place.owner)
        )

    def _fill(self, node: Node) -> None:
        properties: dict[str, Any] = dict(node.raw["properties"])
        node.required = [name for name in dict.fromkeys(node.raw.get("required") or []) if isinstance(name, str)]
        for name in node.required:
            properties.setdefault(name, {})
        inside = Place(node.wanted, "", files=node.files, owner=node.key)
        for name, raw in properties.items():
            try:
                node.fields[name] = self.normalize(raw, replace(inside, name=name))
            except CodegenError as error:
                raise _at(f"{node.home or node.place}/properties/{name}", error) from None
            said = raw if is_object(raw) else {}
            node.infos[name] = FieldInfo(
                name,
                description=str(said.get("description") or ""),
                read_only=said.get("readOnly") is True,
                write_only=said.get("writeOnly") is True,
                is_base64=said.get("type") == "string" and said.get("format") == "byte",
            )
        extra = node.raw.get("additionalProperties", True)
        closed = extra is False and not node.raw.get("patternProperties")
        node.says_open = not closed and bool(node.raw.keys() & {"additionalProperties", "patternProperties"})
        node.extra = (
            False if closed else self._extra(node.raw, Place(node.wanted, "", files=node.files, owner=node.key))
        )
        node.raw = {}

    def _list(self, schema: dict[str, Any], place: Place) -> dict[str, Any]:
        prefix: list[Any] = schema.get("prefixItems") or []
        items = schema.get("items")
        every = [*prefix, *([items] if is_object(items) else [])] or [{}]
        whole = every[0] if len(every) == 1 else {"anyOf": every}
        return {"type": "array", "items": self.normalize(whole, place.item())}


def _at(place: str, error: CodegenError) -> CodegenError:
    """Return an error that says where it was met; the innermost place says most."""
    return error if str(error).startswith("#/") else CodegenError(f"{place}: {error}")


def or_null(normalized: dict[str, Any]) -> dict[str, Any]:
    """Return the same schema, with null allowed."""
    return normalized if not normalized else union_of([normalized, dict(NULL)])


def union_of(members: list[Any]) -> dict[str, Any]:
    """Return a union without unions in it, without repeats, and with null at its end."""
    flat = list(_flat(members))
    found = [each for index, each in enumerate(flat) if each not in flat[:index]]
    found.sort(key=lambda each: each == NULL)
    return found[0] if len(found) == 1 else {"anyOf": found}


def _flat(members: list[Any]) -> Iterator[Any]:
    for member in members:
        if "anyOf" in member:
            yield from _flat(member["anyOf"])
        else:
            yield member


def _without_null(schema: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    schema = dict(schema)
    nullable = schema.pop("nullable", False) is True
    kinds, values = schema.get("type"), schema.get("enum")
    if is_array(kinds) and "null" in kinds and kinds != ["null"]:
        nullable = True
        schema["type"] = [kind for kind in kinds if kind != "null"]
        if len(schema["type"]) == 1:
            schema["type"] = schema["type"][0]
    if is_array(values) and None in values:
        nullable = True
        schema["enum"] = [value for value in values if value is not None]
    return schema, nullable


def _is_null(member: Any) -> bool:
    return is_object(member) and (member.get("type") == "null" or ("const" in member and member["const"] is None))


def _titled(member: Any) -> dict[str, Any]:
    return {"title": member["title"]} if is_object(member) and "title" in member else {}


def _typed(base: dict[str, Any], member: Any) -> Any:
    """Return a member that leaves its type to what stands beside the union."""
    if not is_object(member) or "type" not in base or member.keys() & {"type", "$ref", "allOf", "oneOf", "anyOf"}:
        return member
    return {"type": base["type"], **member}


def _constant(value: Any) -> dict[str, Any]:
    if value is None:
        return dict(NULL)
    if isinstance(value, str | int):
        return {"const": value}
    return {"type": "number"} if isinstance(value, float) else {}


def _scalar(schema: dict[str, Any], files: bool) -> dict[str, Any]:
    kind = schema.get("type")
    if kind == "string":
        text_format = schema.get("format")
        media = schema.get("contentMediaType")
        if files and (text_format == "binary" or (media and not schema.get("contentEncoding"))):
            return {"type": "string", "format": "binary"}
        return {"type": "string", **({"format": text_format} if text_format in _TEXT_FORMATS else {})}
    if kind == "number" and schema.get("format") == "decimal":
        return {"type": "number", "description": EXACT}
    if kind in {"integer", "number", "boolean", "null"}:
        return {"type": kind}
    if kind is not None:
        raise CodegenError(f"a schema has the type {kind!r}, which OpenAPI does not know")
    return {}


def _name_of(home: str) -> str:
    steps = parts(home)
    if home.startswith(PREFIX):
        return "_".join(step for step in steps[2:] if step not in {"properties", "$defs"})
    return "_".join(step for step in steps[-3:] if step not in {"properties", "schema", "schemas", "$defs"})
