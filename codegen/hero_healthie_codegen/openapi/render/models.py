"""What the template of a model needs to know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import safe_for_docstring

from ..schemas.runtime_names import import_lines
from .expressions import CodecNames, Expressions, TypeNames
from .generator import Classes

_AS_IS = {"TEXT": "str", "BOOLEAN": "bool", "INTEGER": "int", "NUMBER": "int"}


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field."""

    name: str
    wire: str
    annotation: str
    codec: str
    required: bool
    description: str

    @property
    def as_is(self) -> str | None:
        """When `value` is what its codec would make of it, as source code; None where it never is."""
        nullable = self.codec.startswith("Nullable(")
        inner = self.codec.removeprefix("Nullable(").removesuffix(")") if nullable else self.codec
        if inner == "JSON":
            return "value is not UNSET"
        cases = [f"type(value) is {_AS_IS[inner]}"] if inner in _AS_IS else list[str]()
        cases += ["value is None"] * nullable + ["value is UNSET"] * (not self.required)
        return " or ".join(cases) or None


@dataclass(slots=True)
class ModelView:
    """One model."""

    name: str
    docstring: str
    fields: list[FieldView]
    types: TypeNames
    codecs: CodecNames
    extra_annotation: str = "JsonValue"
    extra_codec: str | None = None
    extra_codecs: CodecNames = field(default_factory=CodecNames)
    closed: bool = False
    open: bool = False
    """Whether the description says in so many words that fields without names may come."""

    @property
    def runtime_imports(self) -> list[str]:
        """Return the import statements for names of the runtime."""
        names = {"Field", "Getter", "Model"} | self.types.files | self.codecs.runtime | self.extra_codecs.runtime
        wanted = {
            "Codec": self.extra_codec is not None,
            "JsonValue": self.types.json,
            "UNSET": bool(self.fields),
            "Unset": any(not each.required for each in self.fields),
        }
        return import_lines(names | {name for name, needed in wanted.items() if needed})

    @property
    def typing(self) -> list[str]:
        """What to import from typing."""
        wanted = {
            "TYPE_CHECKING": bool(self.types.classes),
            "Any": self.extra_codec is not None,
            "Literal": self.types.literal,
        }
        return [name for name, needed in wanted.items() if needed]


def model_view(model: ModelProperty, *, expressions: Expressions, classes: Classes) -> ModelView:
    """Describe a model to its template; one that requests can hold takes plain strings for enums."""
    name = str(model.class_info.name)
    plain_enums = name in classes.written
    types, codecs, extra_codecs = TypeNames(), CodecNames(), CodecNames()
    view = ModelView(name, "", [], types, codecs, extra_codecs=extra_codecs)
    for prop in [*(model.required_properties or []), *(model.optional_properties or [])]:
        annotation = expressions.type_of(prop, types, plain_enums=plain_enums)
        field_name = prop.name.get_untrusted_value()
        view.fields.append(
            FieldView(
                name=field_name,
                wire=repr(classes.fields[name][field_name].wire),
                annotation=annotation if prop.required else f"{annotation} | Unset",
                codec=expressions.codec_of(prop, codecs),
                required=prop.required,
                description=classes.fields[name][field_name].description,
            )
        )
    extra = expressions.additional(model)
    view.closed = model.additional_properties is None
    view.open = name in classes.open
    if extra is None:
        types.json = True
    else:
        view.extra_annotation = expressions.type_of(extra, types, plain_enums=plain_enums)
        view.extra_codec = expressions.codec_of(extra, extra_codecs)
    for known in (types.classes, codecs.classes, extra_codecs.classes):
        known.pop(name, None)  # a class that holds itself is in its own module
    view.docstring = _docstring(view, classes.descriptions[name])
    return view


@dataclass(frozen=True, slots=True)
class EnumView:
    """One enum."""

    name: str
    docstring: str
    members: list[tuple[str, str]]


def enum_view(enum: EnumProperty, *, classes: Classes) -> EnumView:
    """Describe an enum to its template."""
    name = str(enum.class_info.name)
    docstring = (
        clean(classes.descriptions[name]) or "The values that the description lists; others are kept as they came."
    )
    return EnumView(name, docstring, [(member, repr(value)) for member, value in classes.members[name]])


def clean(text: str) -> str:
    """Free text from a description, safe in a docstring, one line per paragraph, ended with a full stop."""
    visible = "".join(character if character in "\n\r\t" or character.isprintable() else " " for character in text)
    lines = [" ".join(line.split()) for line in visible.strip().splitlines()]
    result = safe_for_docstring("\n".join(lines)).rstrip()
    if result and result[-1] not in ".!?:":
        result += "."
    return result


def code(text: str) -> str:
    """A name from a description in back quotes, safe in a docstring."""
    return f"`{clean(text).removesuffix('.') if not text.endswith('.') else clean(text)}`"


def models_in(prop: PropertyProtocol) -> Iterator[ModelProperty]:
    """All objects that a value of the property can be, or can list."""
    if isinstance(prop, ModelProperty):
        yield prop
    elif isinstance(prop, ListProperty):
        yield from models_in(prop.inner_property)
    elif isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from models_in(inner)


def _docstring(view: ModelView, description: str) -> str:
    notes = [
        f"    {each.name}: {clean(each.description)}".replace("\n", "\n        ")
        for each in view.fields
        if clean(each.description)
    ]
    head = clean(description) or f"The object `{view.name}`."
    if not notes:
        return head
    return "\n".join([head, "", "Attributes:", *notes, ""])
