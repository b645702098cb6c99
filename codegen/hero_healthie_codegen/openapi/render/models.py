"""The views that the templates of models and enums render."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.strings import safe_for_docstring

from .expressions import Expressions, union
from .generator import Classes
from .homes import relative
from .imports import names_in

_AS_IS = {"TEXT": "str", "BOOLEAN": "bool", "INTEGER": "int", "NUMBER": "int"}


_QUICK = {
    "DATE_TIME": "(moment(value) or SLOW) if type(value) is str else ",
    "OneOf(DATE_TIME, TEXT)": "(moment(value) or SLOW) if type(value) is str else ",
    "MONEY": "value if type(value) is Decimal else Decimal(value) if type(value) is int else ",
}
"""What is read by one call, where the codec's own way takes several."""


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field."""

    name: str
    wire: str
    annotation: str
    codec: str
    required: bool
    sent: bool
    description: str

    @property
    def default(self) -> str:
        """Return the value of a field that is not given, as source code with an equals sign."""
        return "" if self.required else " = UNSET" if self.sent else " = None"

    def filling(self, index: int) -> list[str]:
        """Return the lines that set the field from JSON: what the codec would return as it is needs no call."""
        nullable = self.codec.startswith("Nullable(")
        inner = self.codec.removeprefix("Nullable(")[: -1 if nullable else None]
        cases = [f"type(value) is {_AS_IS[inner]}"] if inner in _AS_IS else list[str]()
        cases += ["value is None"] * nullable
        if inner == "JSON":
            cases = ["value is not UNSET"]
        missing = "UNSET"
        if not self.required and (nullable or inner == "JSON"):
            missing = "None"
        slow = f"read[{index}](value)"
        if not self.required and missing == "UNSET":
            slow = f"None if value is UNSET else {slow}"
        if inner == "JSON" and missing == "None":
            return [f"self.{self.name} = get({self.wire}, None)"]
        if inner in _QUICK:
            quick = _QUICK[inner].replace("SLOW", f"read[{index}](value)")
            plain = "value if value is None else " if nullable else ""
            return [f"value = get({self.wire}, {missing})", f"self.{self.name} = {plain}{quick}{slow}"]
        quick = f"value if {' or '.join(cases)} else " if cases else ""
        return [f"value = get({self.wire}, {missing})", f"self.{self.name} = {quick}{slow}"]


@dataclass(slots=True)
class ModelView:
    """One model."""

    name: str
    docstring: str
    fields: list[FieldView]
    extra_annotation: str = "JsonValue"
    extra_codec: str | None = None
    closed: bool = False
    open: bool = False
    """True if the description says in so many words that fields without names may come."""
    sent: bool = False
    """True if requests hold it, and no response does."""
    classes: Mapping[str, str] = field(default_factory=dict[str, str])
    """The modules of all classes."""

    @property
    def field_classes(self) -> dict[str, str]:
        """Return the classes that the codecs of the fields mention, with their modules."""
        return self._classes_in(*(each.codec for each in self.fields))

    @property
    def extra_classes(self) -> dict[str, str]:
        """Return the classes that the codec of fields without names mentions, with their modules."""
        return self._classes_in(self.extra_codec or "")

    def _classes_in(self, *codecs: str) -> dict[str, str]:
        found = set[str]().union(*map(names_in, codecs)) - {self.name}  # a class that holds itself is in its own module
        here = self.classes[self.name]
        return {
            name: relative(here, self.classes[name])
            for name in sorted(found & self.classes.keys())
            if self.classes[name] != here
        }


def model_view(model: ModelProperty, *, expressions: Expressions, classes: Classes) -> ModelView:
    """Describe a model to its template; one that requests can hold takes plain strings for enums."""
    name = str(model.class_info.name)
    sent = name in classes.written
    view = ModelView(name, "", [], classes=classes.homes, sent=sent and name not in classes.read)
    for prop in [*(model.required_properties or []), *(model.optional_properties or [])]:
        field_name = prop.name.get_untrusted_value()
        takes_file = sent and classes.fields[name][field_name].is_base64
        annotation = "str | Upload" if takes_file else expressions.type_of(prop, sent=sent)
        if not prop.required:
            annotation = union([annotation, "Unset" if view.sent else "None"])
        view.fields.append(
            FieldView(
                name=field_name,
                wire=repr(classes.fields[name][field_name].wire),
                annotation=annotation,
                codec="BASE64_FILE" if takes_file else expressions.codec_of(prop),
                required=prop.required,
                sent=view.sent,
                description=classes.fields[name][field_name].description,
            )
        )
    extra = expressions.additional(model)
    view.closed = model.additional_properties is None
    view.open = name in classes.open
    if extra is not None:
        view.extra_annotation = expressions.type_of(extra, sent=sent)
        view.extra_codec = expressions.codec_of(extra)
    view.docstring = _docstring(view, classes.descriptions[name])
    return view


@dataclass(frozen=True, slots=True)
class EnumView:
    """One enum."""

    name: str
    docstring: str
    members: list[tuple[str, str]]
    base: str


def enum_view(enum: EnumProperty, *, classes: Classes) -> EnumView:
    """Describe an enum to its template."""
    name = str(enum.class_info.name)
    docstring = (
        clean(classes.descriptions[name]) or "The values that the description lists; others are kept as they came."
    )
    members = [(member, repr(value)) for member, value in classes.members[name]]
    return EnumView(name, docstring, members, "OpenEnum" if enum.value_type is str else "OpenIntEnum")


def clean(text: str) -> str:
    """Make free text from a description safe in a docstring: one line per paragraph, ended with a full stop."""
    visible = "".join(character if character in "\n\r\t" or character.isprintable() else " " for character in text)
    lines = [" ".join(line.split()) for line in visible.strip().splitlines()]
    result = safe_for_docstring("\n".join(lines)).rstrip()
    if result and result[-1] not in ".!?:":
        result += "."
    return result


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
