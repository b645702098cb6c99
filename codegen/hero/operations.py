"""What the templates of operations and resources need to know."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.responses import Response
from openapi_python_client.strings import ClassName, PythonIdentifier

from ..errors import CodegenError
from ..hero.expressions import CodecNames, Expressions, TypeNames, union
from ..hero.models import clean, models_in
from ..hero.parameters import check_parameters
from ..operations import Decisions, OperationRecord

_CONFIDENCE = {
    "full": "description known in full",
    "partial": "description known in part",
    "inferred": "description inferred",
}
_UNREPEATED = {"create": "makes a second record", "money": "may charge or invoice a second time"}


@dataclass(frozen=True, slots=True)
class Source:
    """One operation of the description, as the vendor wrote it."""

    path: str
    method: str
    data: dict[str, Any]

    @property
    def name(self) -> str:
        """The operation id."""
        return str(self.data["operationId"])


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: str
    wire: str
    annotation: str
    codec: str
    required: bool
    description: str


@dataclass(frozen=True, slots=True)
class BodyView:
    """What a method sends."""

    annotation: str
    runtime_type: str
    codec: str
    required: bool


@dataclass(slots=True)
class OperationView:
    """One operation, for the module that describes it and for the method that calls it."""

    source: Source
    record: OperationRecord
    method_name: str
    path_arguments: list[Argument] = field(default_factory=list[Argument])
    query: list[Argument] = field(default_factory=list[Argument])
    body: BodyView | None = None
    return_annotation: str = "None"
    answer_annotation: str = "None"
    decode: str = ""
    types: TypeNames = field(default_factory=TypeNames)
    """What the module needs for the answer's type."""
    method_types: TypeNames = field(default_factory=TypeNames)
    codecs: CodecNames = field(default_factory=CodecNames)

    @property
    def classes(self) -> dict[str, str]:
        """The models and enums that the operation's module imports."""
        return self.types.classes | self.codecs.classes

    @property
    def structures(self) -> list[str]:
        """The codecs of structures that the operation's module imports."""
        return sorted(self.codecs.structures)

    @property
    def calls(self) -> list[str]:
        """What of the module `calls` the operation's module imports."""
        return sorted(self.codecs.calls)

    @property
    def scalars(self) -> list[str]:
        """The codecs of single values that the operation's module imports."""
        return sorted(self.codecs.scalars)

    @property
    def title(self) -> str:
        """What the operation's module is about."""
        return clean(f"{self.record.name}: {self.record.method} {self.record.path}")

    @property
    def literals(self) -> dict[str, str | None]:
        """What the vendor wrote, as Python literals."""
        record = self.record
        return {
            "name": repr(record.name),
            "python_path": repr(record.python_path),
            "path": repr(record.path),
            "deprecated": repr(record.deprecated) if record.deprecated else None,
            "check": repr(record.check) if record.check else None,
        }

    @property
    def paginated(self) -> bool:
        """Whether the operation answers page by page."""
        return {"'page_index'", "'page_size'"} <= {argument.wire for argument in self.query}

    @property
    def signature(self) -> str:
        """The parameters of the method."""
        named = [f"{each.name}: {each.annotation}" for each in self.query if each.required]
        if self.body:
            named.insert(0, f"body: {self.body.annotation}")
            if not self.body.required:
                named.append(named.pop(0) + " = None")
        named += [f"{each.name}: {each.annotation} = None" for each in self.query if not each.required]
        positional = [f"{each.name}: {each.annotation}" for each in self.path_arguments]
        return ", ".join(["self", *positional, *(["*"] if named else []), *named])

    @property
    def call_arguments(self) -> str:
        """The arguments of the call that the method makes."""
        parts = ["OPERATION"]
        if self.path_arguments:
            parts.append("path={" + ", ".join(f"{each.wire!r}: {each.name}" for each in self.path_arguments) + "}")
        if self.query:
            parts.append("query={" + ", ".join(f'"{each.name}": {each.name}' for each in self.query) + "}")
        if self.body:
            parts.append("body=body")
        return ", ".join(parts)

    @property
    def argument_names(self) -> list[str]:
        """The parameters of the method, which forgets them before it waits."""
        return [each.name for each in (*self.path_arguments, *self.query)] + (["body"] if self.body else [])

    @property
    def docstring(self) -> str:
        """The docstring of the method, in Google style."""
        record = self.record
        title = clean(str(self.source.data.get("summary") or "").replace("\n", " ")) or _title(self.method_name)
        confidence = _CONFIDENCE[record.confidence]
        lines = [title, "", f"`{record.method} {clean(self.source.path)[:-1]}` · {record.safety} · {confidence}", ""]
        if text := clean(str(self.source.data.get("description") or "")):
            lines += [text, ""]
        arguments = [f"    {each.name}: {each.description}" for each in self.path_arguments]
        if self.body:
            arguments.append(f"    body: What to send{'' if self.body.required else '; may be left out'}.")
        arguments += [f"    {each.name}: {each.description}" for each in self.query]
        if arguments:
            lines += ["Args:", *arguments, ""]
        returns = "Whatever JSON came, or None: the answer is not described."
        if self.return_annotation != "JsonValue":
            returns = f"`{self.return_annotation.replace('models.', '')}`."
        lines += ["Returns:", f"    {returns}", "", "Raises:"]
        if record.safety in _UNREPEATED:
            lines.append("    OutcomeUnknownError: It was sent and no complete answer came. It is not sent again,")
            lines.append(f"        since a repeat {_UNREPEATED[record.safety]}.")
        lines.append("    ResponseDecodeError: The answer does not have the described shape.")
        return "\n".join([*lines, ""])


@dataclass(frozen=True, slots=True)
class ResourceView:
    """The operations of one tag."""

    tag: str
    module: str
    class_name: str
    operations: list[OperationView]
    types: TypeNames

    @property
    def deprecated(self) -> bool:
        """Whether an operation is deprecated."""
        return any(operation.record.deprecated for operation in self.operations)


def _title(method_name: str) -> str:
    return method_name.replace("_", " ").capitalize() + "."


class OperationViews:
    """Makes the views of operations."""

    def __init__(self, document: dict[str, Any], expressions: Expressions, decisions: Decisions) -> None:
        self._document = document
        self._expressions = expressions
        self._decisions = decisions

    def view(self, source: Source, endpoint: Endpoint) -> OperationView:
        """Describe one operation to its templates.

        Raises:
            CodegenError: the operation uses what the SDK has no way to send or to read.
        """
        try:
            return self._view(source, endpoint)
        except CodegenError as error:
            raise CodegenError(f"{source.method.upper()} {source.path} ({source.name}): {error}") from None

    def _view(self, source: Source, endpoint: Endpoint) -> OperationView:
        method = source.method.upper()
        tag = PythonIdentifier(source.data["tags"][0], prefix="tag")
        safety = self._decisions.safety(source.name, kind="http", method=method)
        view = OperationView(
            source=source,
            record=OperationRecord(
                api="hero",
                kind="http",
                name=source.name,
                python_path=f"hero.{tag}.{endpoint.name}",
                method=method,
                path=source.path,
                safety=safety,
                confidence=source.data.get("x-provenance", {}).get("confidence", "full"),
                deprecated=_deprecation(source),
                check=self._decisions.check(source.name, safety),
            ),
            method_name=endpoint.name,
        )
        check_parameters(self._document, source.path, source.data, endpoint)
        taken = {"self", "body"}
        for prop in endpoint.path_parameters:
            view.path_arguments.append(self._argument(prop, "path", taken, view))
        for prop in endpoint.query_parameters:
            view.query.append(self._argument(prop, "query", taken, view))
        view.codecs = CodecNames()
        if view.query:
            view.codecs.structures.add("Field")
            view.codecs.calls.add("Query")
            for prop in endpoint.query_parameters:
                self._expressions.codec_of(prop, view.codecs)
        self._add_body(view, endpoint)
        self._add_answer(view, endpoint)
        return view

    def _argument(self, prop: Property, location: str, taken: set[str], view: OperationView) -> Argument:
        name = str(PythonIdentifier(prop.name, prefix="field_"))
        if name in taken:
            name = f"{name}_{location}"
        if name in taken:
            raise CodegenError(f"two arguments are called {name}")
        taken.add(name)
        if any(models_in(prop)):
            raise CodegenError(
                f"the {location} parameter {prop.name.get_untrusted_value()!r} is an object, which is not supported"
            )
        names = view.method_types
        if isinstance(prop, ListProperty):
            inner = self._expressions.type_of(prop.inner_property, names, prefix="models.", plain_enums=True)
            annotation = f"Sequence[{inner}]"
            names.sequence = True
        else:
            annotation = self._expressions.type_of(prop, names, prefix="models.", plain_enums=True)
        if not prop.required:
            annotation = union([annotation, "None"])
        wire = prop.name.get_untrusted_value()
        described = clean(prop.description.get_untrusted_value().replace("\n", " ")) if prop.description else ""
        return Argument(
            name=name,
            wire=repr(wire) if location == "query" else wire,
            annotation=annotation,
            codec=self._expressions.codec_of(prop, CodecNames()),
            required=prop.required,
            description=described or f"`{clean(wire)[:-1]}` of the {location}.",
        )

    def _add_body(self, view: OperationView, endpoint: Endpoint) -> None:
        if not endpoint.bodies:
            return
        bodies = [body for body in endpoint.bodies if body.body_type == "json"]
        if not bodies:
            kinds = ", ".join(body.content_type.get_untrusted_value() for body in endpoint.bodies)
            raise CodegenError(f"a body of {kinds} is not supported, only JSON is")
        prop: PropertyProtocol = bodies[0].prop
        annotation = self._expressions.type_of(prop, view.method_types, prefix="models.", plain_enums=True)
        runtime_type = "object"
        if isinstance(prop, ModelProperty):
            runtime_type = "dict" if self._expressions.is_plain(prop) else str(prop.class_info.name)
        elif isinstance(prop, ListProperty):
            runtime_type = "list"
        view.body = BodyView(
            annotation=annotation if prop.required else union([annotation, "None"]),
            runtime_type=runtime_type,
            codec=self._expressions.codec_of(prop, view.codecs),
            required=prop.required,
        )

    def _add_answer(self, view: OperationView, endpoint: Endpoint) -> None:
        successes = [
            response
            for response in endpoint.responses.patterns
            if response.status_code.range and 200 <= response.status_code.range[0] <= 299
        ]
        if not successes and endpoint.responses.default:
            successes = [endpoint.responses.default]
        kinds: list[tuple[int, int, str]] = []
        answer_types: list[str] = []
        return_types: list[str] = []
        for response in successes:
            answer_type, return_type, codec = self._answer(view, response)
            low, high = response.status_code.range or (200, 299)
            kinds.append((low, high, codec))
            answer_types.append(answer_type)
            return_types.append(return_type)
        if not kinds:
            view.codecs.scalars.add("JSON")
            view.types.json = view.method_types.json = True
            kinds, answer_types, return_types = [(200, 299, "JSON")], ["JsonValue"], ["JsonValue"]
        view.answer_annotation = union(answer_types)
        view.return_annotation = union(return_types)
        if len({codec for _, _, codec in kinds}) == 1:
            view.codecs.calls.add("answer")
            view.decode = f"answer({kinds[0][2]})"
        else:
            view.codecs.calls.add("answers")
            view.decode = f"answers({', '.join(f'({low}, {high}, {codec})' for low, high, codec in kinds)})"

    def _answer(self, view: OperationView, response: Response) -> tuple[str, str, str]:
        attribute = response.source["attribute"]
        if attribute == "None":
            if response.status_code.range in {(204, 204), (205, 205)}:
                view.codecs.scalars.add("NULL")
                return "None", "None", "NULL"
            view.codecs.scalars.add("JSON")
            view.types.json = view.method_types.json = True
            return "JsonValue", "JsonValue", "JSON"
        if attribute != "response.json()":
            raise CodegenError(f"the answer {response.status_code.pattern} is not JSON, which is not supported")
        prop: PropertyProtocol = response.prop
        return (
            self._expressions.type_of(prop, view.types),
            self._expressions.type_of(prop, view.method_types, prefix="models."),
            self._expressions.codec_of(prop, view.codecs),
        )


def _deprecation(source: Source) -> str | None:
    if source.data.get("deprecated") is not True:
        return None
    return str(source.data.get("x-deprecated-reason") or f"The vendor has deprecated {source.name}.")


def resource_view(collection: EndpointCollection, operations: list[OperationView]) -> ResourceView:
    """Describe the operations of one tag to the templates."""
    types = TypeNames()
    for operation in operations:
        names = operation.method_types
        types.classes |= names.classes
        types.datetime |= names.datetime
        types.uuid |= names.uuid
        types.literal |= names.literal
        types.json |= names.json
        types.sequence |= names.sequence
    tag = str(operations[0].source.data["tags"][0])
    return ResourceView(
        tag=clean(tag)[:-1],
        module=str(collection.tag),
        class_name=str(ClassName(tag, "Tag")),
        operations=sorted(operations, key=lambda each: each.method_name),
        types=types,
    )
