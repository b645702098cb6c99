"""The Python types and codecs of the properties that openapi-python-client parsed, as source code."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from openapi_python_client.parser.properties import AnyProperty, EnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from ...errors import CodegenError
from ..schemas.classes import FieldInfo
from ..schemas.discriminators import Discriminator
from ..schemas.normalize import EXACT

_SCALARS: dict[type[object], tuple[str, str]] = {
    AnyProperty: ("JsonValue", "JSON"),
    StringProperty: ("str", "TEXT"),
    BooleanProperty: ("bool", "BOOLEAN"),
    IntProperty: ("int", "INTEGER"),
    FloatProperty: ("float", "NUMBER"),
    DateProperty: ("datetime.date", "DATE"),
    DateTimeProperty: ("datetime.datetime", "DATE_TIME"),
    UuidProperty: ("UUID", "UUID_TEXT"),
    NoneProperty: ("None", "NULL"),
    FileProperty: ("Upload", "FILE"),
}


@dataclass(frozen=True, slots=True)
class Expressions:
    """Writes types and codecs; knows all models, so that objects without named fields become plain dicts."""

    models: dict[str, ModelProperty]
    discriminators: dict[frozenset[str], Discriminator]
    fields: dict[str, dict[str, FieldInfo]]
    """The fields of each model, by their names in Python."""

    def is_plain(self, prop: ModelProperty) -> bool:
        """Return whether the description names no field of the object, so that a dict says as much as a model would."""
        model = self.models[prop.class_info.name]
        return not model.required_properties and not model.optional_properties

    def additional(self, prop: ModelProperty) -> PropertyProtocol | None:
        """Return what fields without a name hold, or None when the description says nothing or forbids them."""
        extra = self.models[prop.class_info.name].additional_properties
        return None if isinstance(extra, AnyProperty) else extra

    def type_of(  # noqa: PLR0911 (one for each kind)
        self, prop: PropertyProtocol, *, prefix: str = "", sent: bool = False
    ) -> str:
        """Return the type of a value that is there: neither UNSET nor, for an argument, left out.

        `prefix` stands before the names of models. Of what callers give (`sent`) a plain value may stand for a member
        of an enum, a dict for a record.
        """
        inner = partial(self.type_of, prefix=prefix, sent=sent)
        if isinstance(prop, ListProperty):
            return f"list[{inner(prop.inner_property)}]"
        if isinstance(prop, UnionProperty):
            tagged = self.discriminators.get(_class_names(prop.inner_properties))
            return union([*map(inner, prop.inner_properties), *(["Record"] if tagged and not tagged.other else [])])
        if isinstance(prop, EnumProperty):
            return f"{prefix}{prop.class_info.name}" + (f" | {prop.value_type.__name__}" if sent else "")
        if isinstance(prop, ModelProperty):
            if (extra := self.additional(prop)) is not None and self.is_plain(prop):
                return f"dict[str, {inner(extra)}]"
            if self.is_plain(prop):
                return "Record | dict[str, JsonValue]" if sent else "Record"
            return f"{prefix}{prop.class_info.name}"
        return f"Literal[{_constant(prop)}]" if isinstance(prop, ConstProperty) else _scalar(prop)[0]

    def codec_of(self, prop: PropertyProtocol, *, exact: bool = False) -> str:  # noqa: PLR0911 (one for each kind)
        """Return the codec of a value that is there; `exact` constants say their type to a checker."""
        inner = partial(self.codec_of, exact=exact)
        if isinstance(prop, ListProperty):
            return f"ListOf({inner(prop.inner_property)})"
        if isinstance(prop, UnionProperty):
            return self._union_codec(prop, inner)
        if isinstance(prop, EnumProperty):
            return f"{'EnumCodec' if prop.value_type is str else 'IntEnumCodec'}({prop.class_info.name})"
        if isinstance(prop, ModelProperty):
            if (extra := self.additional(prop)) is not None and self.is_plain(prop):
                return f"MapOf({inner(extra)})"
            if self.is_plain(prop):
                return "RECORD"
            return f"ModelOf({prop.class_info.name})"
        if isinstance(prop, ConstProperty):
            value = _constant(prop)
            return f"ConstantCodec[Literal[{value}]]({value})" if exact else f"ConstantCodec({value})"
        return _scalar(prop)[1]

    def _union_codec(self, prop: UnionProperty, inner: Callable[[PropertyProtocol], str]) -> str:
        members = [each for each in prop.inner_properties if not isinstance(each, NoneProperty)]
        codecs = list(map(inner, members))
        if tagged := self.discriminators.get(_class_names(members)):
            by_name = {str(each.class_info.name): each for each in members if isinstance(each, ModelProperty)}
            rows = ", ".join(f"{value!r}: {inner(by_name[name])}" for value, name in tagged.members)
            other = inner(by_name[tagged.other]) if tagged.other else "RECORD"
            others = [inner(each) for each in members if not isinstance(each, ModelProperty)]
            codecs = [*others, f"TaggedUnion({tagged.tag!r}, {{{rows}}}, {other})"]
        codec = codecs[0] if len(codecs) == 1 else f"OneOf({', '.join(codecs)})"
        return codec if len(members) == len(prop.inner_properties) else f"Nullable({codec})"


def union(types: Iterable[str]) -> str:
    """Return the union of some types: each once, None last."""
    parts = list(dict.fromkeys(part for each in types for part in _split_union(each)))
    if "None" in parts:
        parts.remove("None")
        if "JsonValue" not in parts:
            parts.append("None")
    return " | ".join(parts) or "None"


def _split_union(code: str) -> list[str]:
    parts = [""]
    depth = 0
    for character in code:
        depth += (character == "[") - (character == "]")
        if character == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts]


def _class_names(members: Iterable[PropertyProtocol]) -> frozenset[str]:
    return frozenset(member.class_info.name for member in members if isinstance(member, ModelProperty))


def _constant(prop: ConstProperty) -> str:
    value = prop.value.raw_value
    if not isinstance(value, (str, int)):
        raise CodegenError(
            f"the constant of {prop.name.get_untrusted_value()!r} is a {type(value).__name__}; only strings, "
            "integers and booleans are supported"
        )
    return repr(value)


def _scalar(prop: PropertyProtocol) -> tuple[str, str]:
    if isinstance(prop, FloatProperty) and prop.description == EXACT:
        return "Decimal", "MONEY"
    for kind, code in _SCALARS.items():
        if isinstance(prop, kind):
            return code
    raise CodegenError(f"{prop.name.get_untrusted_value()!r} is of a kind that is not supported")
