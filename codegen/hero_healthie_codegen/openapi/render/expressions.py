"""The Python types and codecs of the properties that openapi-python-client parsed, as source code."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from openapi_python_client.parser.properties import (
    AnyProperty,
    EnumProperty,
    ModelProperty,
)
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
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from ...errors import CodegenError
from ..schemas.classes import FieldInfo
from ..schemas.discriminators import Discriminator

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

_ANY = AnyProperty.build(
    name=UntrustedString("additional"),
    required=True,
    default=None,
    python_name=PythonIdentifier("additional", prefix=""),
    description=None,
    example=None,
)


@dataclass(slots=True)
class TypeNames:
    """What a module has to import for the types that it mentions."""

    classes: dict[str, str] = field(default_factory=dict[str, str])
    """Models and enums, with their modules."""
    datetime: bool = False
    uuid: bool = False
    literal: bool = False
    json: bool = False
    sequence: bool = False
    files: set[str] = field(default_factory=set[str])
    """`Upload` and `Download`."""

    def add(self, other: TypeNames) -> None:
        """Take in what another module would import."""
        self.classes |= other.classes
        self.datetime |= other.datetime
        self.uuid |= other.uuid
        self.literal |= other.literal
        self.json |= other.json
        self.sequence |= other.sequence
        self.files |= other.files


@dataclass(slots=True)
class CodecNames:
    """What a module has to import for the codecs that it mentions."""

    classes: dict[str, str] = field(default_factory=dict[str, str])
    runtime: set[str] = field(default_factory=set[str])
    """The names of the runtime."""
    exact: bool = False
    """Whether constants say their type, where a checker has to know the type of a codec and would see any text."""
    literal: bool = False

    def add(self, other: CodecNames) -> None:
        """Take in what another part of the module imports."""
        self.classes |= other.classes
        self.runtime |= other.runtime
        self.literal |= other.literal


@dataclass(frozen=True, slots=True)
class Expressions:
    """Writes types and codecs; knows all models, so that objects without named fields become plain dicts."""

    models: dict[str, ModelProperty]
    discriminators: dict[frozenset[str], Discriminator]
    fields: dict[str, dict[str, FieldInfo]]
    """The fields of each model, by their names in Python."""

    def is_plain(self, prop: ModelProperty) -> bool:
        """Whether the description names no field of the object, so that a dict says as much as a model would."""
        model = self.models[prop.class_info.name]
        return not model.required_properties and not model.optional_properties

    def additional(self, prop: ModelProperty) -> PropertyProtocol | None:
        """What the fields hold that have no name, or None when the description says nothing or forbids them."""
        extra = self.models[prop.class_info.name].additional_properties
        return None if isinstance(extra, AnyProperty) else extra

    def type_of(self, prop: PropertyProtocol, names: TypeNames, *, prefix: str = "", plain_enums: bool = False) -> str:
        """The type of a value that is there: neither UNSET nor, for an argument, left out.

        Args:
            prop: The property.
            names: Collects what has to be imported.
            prefix: Put before the names of models, such as `models.`.
            plain_enums: Whether a plain string or number may stand for a member of an enum.
        """
        if isinstance(prop, ListProperty):
            inner = self.type_of(prop.inner_property, names, prefix=prefix, plain_enums=plain_enums)
            return f"list[{inner}]"
        if isinstance(prop, UnionProperty):
            inner_types = [
                self.type_of(inner, names, prefix=prefix, plain_enums=plain_enums) for inner in prop.inner_properties
            ]
            return union(inner_types)
        if isinstance(prop, EnumProperty):
            names.classes[prop.class_info.name] = prop.class_info.module_name
            plain = f" | {prop.value_type.__name__}" if plain_enums else ""
            return f"{prefix}{prop.class_info.name}{plain}"
        if isinstance(prop, ModelProperty):
            if self.is_plain(prop):
                extra = self.additional(prop) or _ANY
                return f"dict[str, {self.type_of(extra, names, prefix=prefix, plain_enums=plain_enums)}]"
            names.classes[prop.class_info.name] = prop.class_info.module_name
            return f"{prefix}{prop.class_info.name}"
        code = f"Literal[{_constant(prop)}]" if isinstance(prop, ConstProperty) else _scalar(prop)[0]
        names.literal |= code.startswith("Literal[")
        names.datetime |= code.startswith("datetime.")
        names.uuid |= code == "UUID"
        names.json |= code == "JsonValue"
        if code == "Upload":
            names.files.add(code)
        return code

    def codec_of(self, prop: PropertyProtocol, names: CodecNames) -> str:  # noqa: PLR0911 (one for each kind)
        """The codec of a value that is there."""
        if isinstance(prop, ListProperty):
            names.runtime.add("ListOf")
            return f"ListOf({self.codec_of(prop.inner_property, names)})"
        if isinstance(prop, UnionProperty):
            return self._union_codec(prop, names)
        if isinstance(prop, EnumProperty):
            codec = "EnumCodec" if prop.value_type is str else "IntEnumCodec"
            names.runtime.add(codec)
            names.classes[prop.class_info.name] = prop.class_info.module_name
            return f"{codec}({prop.class_info.name})"
        if isinstance(prop, ModelProperty):
            if self.is_plain(prop):
                names.runtime.add("MapOf")
                return f"MapOf({self.codec_of(self.additional(prop) or _ANY, names)})"
            names.runtime.add("ModelOf")
            names.classes[prop.class_info.name] = prop.class_info.module_name
            return f"ModelOf({prop.class_info.name})"
        code = "ConstantCodec" if isinstance(prop, ConstProperty) else _scalar(prop)[1]
        names.runtime.add(code)
        if not isinstance(prop, ConstProperty):
            return code
        names.literal |= names.exact
        return f"{code}[Literal[{_constant(prop)}]]({_constant(prop)})" if names.exact else f"{code}({_constant(prop)})"

    def _union_codec(self, prop: UnionProperty, names: CodecNames) -> str:
        members = [inner for inner in prop.inner_properties if not isinstance(inner, NoneProperty)]
        if len(members) == 1:
            codec = self.codec_of(members[0], names)
        elif tagged := self.discriminators.get(_class_names(members)):
            names.runtime.update(("TaggedUnion", "ModelOf"))
            by_name = {str(each.class_info.name): each for each in members if isinstance(each, ModelProperty)}
            rows = ", ".join(f"{value!r}: {self.codec_of(by_name[name], names)}" for value, name in tagged.members)
            other = f", other={self.codec_of(by_name[tagged.other], names)}" if tagged.other else ""
            codec = f"TaggedUnion({tagged.tag!r}, {{{rows}}}{other})"
        else:
            names.runtime.add("OneOf")
            codec = f"OneOf({', '.join(self.codec_of(member, names) for member in members)})"
        if len(members) == len(prop.inner_properties):
            return codec
        names.runtime.add("Nullable")
        return f"Nullable({codec})"


def union(types: Iterable[str]) -> str:
    """The union of some types: each once, None last."""
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


def _class_names(members: list[PropertyProtocol]) -> frozenset[str]:
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
    for kind, code in _SCALARS.items():
        if isinstance(prop, kind):
            return code
    raise CodegenError(f"{prop.name.get_untrusted_value()!r} is of a kind that is not supported")
