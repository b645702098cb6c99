"""What the template of a model needs to know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.schema import Reference, Schema
from openapi_python_client.strings import safe_for_docstring

from ..hero.expressions import CodecNames, Expressions, TypeNames

_METHODS = frozenset({"to_dict", "from_dict", "additional_properties"})


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field."""

    name: str
    wire: str
    annotation: str
    codec: str
    required: bool


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
    def has_optional(self) -> bool:
        """Whether a field may be left out."""
        return any(not each.required for each in self.fields)

    @property
    def scalars(self) -> list[str]:
        """The codecs of single values to import."""
        base = {"Codec"} if self.extra_codec else set[str]()
        return sorted(base | self.codecs.scalars | self.extra_codecs.scalars)

    @property
    def structures(self) -> list[str]:
        """The codecs of structures to import, and what every model needs."""
        return sorted({"Field", "Model"} | self.codecs.structures | self.extra_codecs.structures)

    @property
    def typing(self) -> list[str]:
        """What to import from typing."""
        wanted = {
            "TYPE_CHECKING": bool(self.types.classes),
            "Any": self.extra_codec is not None,
            "Literal": self.types.literal,
        }
        return [name for name, needed in wanted.items() if needed]


def model_view(model: ModelProperty, *, expressions: Expressions, written: set[str]) -> ModelView:
    """Describe a model to its template; one that is `written` takes plain strings for enums."""
    plain_enums = str(model.class_info.name) in written
    types, codecs, extra_codecs = TypeNames(), CodecNames(), CodecNames()
    view = ModelView(model.class_info.name, "", [], types, codecs, extra_codecs=extra_codecs)
    for prop in [*(model.required_properties or []), *(model.optional_properties or [])]:
        annotation = expressions.type_of(prop, types, plain_enums=plain_enums)
        view.fields.append(
            FieldView(
                name=field_name(prop),
                wire=repr(prop.name.get_untrusted_value()),
                annotation=annotation if prop.required else f"{annotation} | Unset",
                codec=expressions.codec_of(prop, codecs),
                required=prop.required,
            )
        )
    extra = expressions.additional(model)
    view.closed = model.additional_properties is None
    view.open = not view.closed and _says_open(model.data)
    if extra is None:
        types.json = True
    else:
        view.extra_annotation = expressions.type_of(extra, types, plain_enums=plain_enums)
        view.extra_codec = expressions.codec_of(extra, extra_codecs)
    view.docstring = _docstring(model)
    return view


def _says_open(schema: Schema | Reference) -> bool:
    if isinstance(schema, Reference):
        return False
    return schema.additionalProperties not in (None, False) or any(map(_says_open, schema.allOf))


def field_name(prop: PropertyProtocol) -> str:
    """The attribute of a model that holds the property; a method of the model keeps its name."""
    return f"{prop.python_name}_" if prop.python_name in _METHODS else str(prop.python_name)


def enum_docstring(enum: EnumProperty) -> str:
    """The docstring of an enum."""
    return clean(enum.description.get_untrusted_value() if enum.description else "") or (
        "The values that the description lists; others are kept as they came."
    )


def clean(text: str) -> str:
    """Free text from a description, safe in a docstring, one line per paragraph, ended with a full stop."""
    lines = [" ".join(line.split()) for line in text.strip().splitlines()]
    result = safe_for_docstring("\n".join(lines)).rstrip()
    if result and result[-1] not in ".!?:":
        result += "."
    return result


def written_models(roots: Iterable[PropertyProtocol], expressions: Expressions) -> set[str]:
    """The names of all models that a request can hold."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        for model in models_in(waiting.pop()):
            if model.class_info.name not in found:
                found.add(model.class_info.name)
                known = expressions.models[model.class_info.name]
                waiting += [*(known.required_properties or []), *(known.optional_properties or [])]
                if known.additional_properties is not None:
                    waiting.append(known.additional_properties)
    return found


def models_in(prop: PropertyProtocol) -> Iterator[ModelProperty]:
    """All objects that a value of the property can be, or can list."""
    if isinstance(prop, ModelProperty):
        yield prop
    elif isinstance(prop, ListProperty):
        yield from models_in(prop.inner_property)
    elif isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from models_in(inner)


def _docstring(model: ModelProperty) -> str:
    text = clean(model.description.get_untrusted_value() if model.description else "")
    notes = [
        f"    {field_name(prop)}: {clean(prop.description.get_untrusted_value())}".replace("\n", "\n        ")
        for prop in [*(model.required_properties or []), *(model.optional_properties or [])]
        if prop.description
    ]
    head = text or f"The object `{model.class_info.name}`."
    if not notes:
        return head
    return "\n".join([head, "", "Attributes:", *notes, ""])
