"""The parts of an operation's view: arguments, bodies and responses as source code."""

from __future__ import annotations

from dataclasses import dataclass

from openapi_python_client.parser.properties import AnyProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from ...errors import CodegenError
from ..operations.parameters import Parameter
from ..operations.plan import Body
from .expressions import Expressions, union
from .models import clean

_STRUCTURED = {"json": "JsonBody", "form": "FormBody", "multipart": "MultipartBody"}


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: str
    wire: str
    """Its name on the wire, as a literal."""
    annotation: str
    codec: str
    required: bool
    description: str
    style: str
    """Further arguments of its `Parameter`, as source code."""

    @property
    def parameter(self) -> str:
        """Return the runtime's `Parameter`, as source code."""
        required = ", required=True" if self.required else ""
        return f'Parameter("{self.name}", {self.wire}, {self.codec}{required}{self.style})'


@dataclass(frozen=True, slots=True)
class BodyView:
    """One kind of body that a method sends."""

    annotation: str
    runtime_type: str
    codec: str
    plain: bool
    """True if it is JSON and named so."""
    source: str
    """The `Body`, as source code."""


def argument(parameter: Parameter, prop: PropertyProtocol, expressions: Expressions) -> Argument:
    """Describe one argument."""
    if isinstance(prop, ListProperty):
        inner = expressions.type_of(prop.inner_property, prefix="models.", sent=True)
        annotation = f"Sequence[{inner}]"
    else:
        annotation = expressions.type_of(prop, prefix="models.", sent=True)
    if not parameter.required:
        annotation = union([annotation, "None"])
    style = "" if parameter.style in {"form", "simple"} else f', style="{parameter.style}"'
    if not parameter.explode and parameter.style != "deepObject" and not _is_single(prop):
        style += ", explode=False"
    style += ", json=True" if parameter.json else ""
    wire = clean(parameter.wire).removesuffix(".")
    return Argument(
        name=parameter.name,
        wire=repr(parameter.wire),
        annotation=annotation,
        codec=expressions.codec_of(prop),
        required=parameter.required,
        description=clean(parameter.description.replace("\n", " ")) or f"`{wire}` of the {parameter.location}.",
        style=style,
    )


def _is_single(prop: PropertyProtocol) -> bool:
    """Return whether a value is one text on the wire in any style."""
    if isinstance(prop, UnionProperty):
        return all(map(_is_single, prop.inner_properties))
    return not isinstance(prop, (ListProperty, ModelProperty, AnyProperty))


def is_plain_path(parameter: Parameter, prop: PropertyProtocol) -> bool:
    """Return whether a path value needs no description: a text under its own name."""
    return parameter.name == parameter.wire and type(prop) is StringProperty and parameter.is_plain


def body_view(body: Body, prop: PropertyProtocol | None, expressions: Expressions) -> BodyView:
    """Describe one kind of body; raise CodegenError for a form that is no object."""
    content_type = repr(body.content_type)
    if prop is None:
        kind = "TextBody" if body.kind == "text" else "BinaryBody"
        annotation = "str" if body.kind == "text" else "bytes | Upload"
        return BodyView(annotation, "", "", plain=False, source=f"{kind}({content_type})")
    annotation = expressions.type_of(prop, prefix="models.", sent=True)
    runtime_type = "object"
    if isinstance(prop, ModelProperty):
        runtime_type = "Mapping" if expressions.is_plain(prop) else str(prop.class_info.name)
    elif isinstance(prop, ListProperty):
        runtime_type = "list"
    if body.kind != "json" and not isinstance(prop, (ModelProperty, UnionProperty)):
        raise CodegenError(f"a body of {body.content_type} has to be an object with named fields")
    codec = expressions.codec_of(prop, exact=True)
    plain = body.content_type == "application/json"
    kind = _STRUCTURED[body.kind]
    styles = f", {dict(body.styles)!r}" if body.styles else ""
    return BodyView(annotation, runtime_type, codec, plain, f"{kind}({content_type}, {runtime_type}, {codec}{styles})")
