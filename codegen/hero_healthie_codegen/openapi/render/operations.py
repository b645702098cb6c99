"""The views that the templates of operations and resources render."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser.properties import AnyProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from ...errors import CodegenError
from ...formats.json import mapping, objects
from ...specs.decisions import Decisions, OperationRecord
from ...specs.docs import Docs
from ...specs.facts import facts_text
from ..operations.plan import Plan, Response
from ..schemas.naming import safe_class_name
from .calls import Argument, BodyView, argument, body_view, is_plain_path
from .expressions import Expressions, union
from .models import clean
from .paging import ListView, list_view

_ANYTHING = Response(200, 299, "", "json", {})


@dataclass(slots=True)
class OperationView:
    """One operation, for the module that describes it and for the method that calls it."""

    plan: Plan
    record: OperationRecord
    path_arguments: list[Argument] = field(default_factory=list[Argument])
    query: list[Argument] = field(default_factory=list[Argument])
    headers: list[Argument] = field(default_factory=list[Argument])
    cookies: list[Argument] = field(default_factory=list[Argument])
    bodies: list[BodyView] = field(default_factory=list[BodyView])
    plain_path: bool = True
    """True if the path values are texts under their own names."""
    return_annotation: str = "None"
    response_annotation: str = "None"
    decode: str = ""
    content: str = ""
    accept: str = ""
    listed: ListView | None = None
    """How it pages, if it returns a list."""
    docs: Docs = field(default_factory=Docs)
    """What is known of it."""

    @property
    def method_name(self) -> str:
        """Return the name of the method."""
        return self.plan.name.method_name

    @property
    def json_body(self) -> BodyView | None:
        """Return the body, if JSON is all that the operation takes."""
        return self.bodies[0] if len(self.bodies) == 1 and self.bodies[0].plain else None

    @property
    def body_annotation(self) -> str:
        """Return the type of the body."""
        parts = [each.annotation for each in self.bodies]
        return union(parts if self.plan.body_required else [*parts, "None"])

    @property
    def title(self) -> str:
        """Return the title of the operation's module."""
        return clean(f"{self.record.name}: {self.record.method} {self.record.path}")

    @property
    def literals(self) -> dict[str, str | None]:
        """Return the vendor's texts as Python literals."""
        record = self.record
        return {
            "name": repr(record.name),
            "python_path": repr(record.python_path),
            "path": repr(record.path),
            "deprecated": repr(record.deprecated) if record.deprecated else None,
            "check": repr(record.check) if record.check else None,
        }

    @property
    def named_arguments(self) -> list[Argument]:
        """Return the arguments that go by name."""
        return [*self.query, *self.headers, *self.cookies]

    @property
    def signature(self) -> str:
        """Return the parameters of the method."""
        named = [f"{each.name}: {each.annotation}" for each in self.named_arguments if each.required]
        if self.bodies:
            if self.plan.body_required:
                named.insert(0, f"body: {self.body_annotation}")
            else:
                named.append(f"body: {self.body_annotation} = None")
        named += [f"{each.name}: {each.annotation} = None" for each in self.named_arguments if not each.required]
        positional = [f"{each.name}: {each.annotation}" for each in self.path_arguments]
        return ", ".join(["self", *positional, *(["*"] if named else []), *named])

    @property
    def call_arguments(self) -> str:
        """Return the arguments of the call that the method makes."""
        parts = ["OPERATION"]
        groups = {"path": self.path_arguments, "query": self.query, "headers": self.headers, "cookies": self.cookies}
        for group, arguments in groups.items():
            if arguments:
                parts.append(f"{group}={{" + ", ".join(f'"{each.name}": {each.name}' for each in arguments) + "}")
        if self.bodies:
            parts.append("body=body")
        return ", ".join(parts)

    @property
    def does(self) -> str:
        """Return the first sentence about it: ours, the vendor's, or its name."""
        written, summary = self.docs.of(self.plan.name.vendor), str(self.plan.data.get("summary") or "")
        if written is not None:
            return written.does
        return clean(summary.replace("\n", " ")) or f"{self.method_name.replace('_', ' ').strip().capitalize()}."

    @property
    def shown_path(self) -> str:
        """Return the path, as a docstring can hold it."""
        return clean(self.plan.name.path).removesuffix(".")

    @property
    def prose(self) -> list[str]:
        """Return what the vendor says of it, and what is known besides."""
        said = clean(str(self.plan.data.get("description") or ""))
        return [text for text in (said, self.docs.of_whole(self.plan.name.vendor)) if text]

    @property
    def explained(self) -> list[tuple[str, str]]:
        """Return what each argument is, with what is known of it and of the fields within."""
        docs, name = self.docs, self.plan.name.vendor

        def text(argument: str, description: str) -> str:
            known = docs.about(name, argument)
            inside = [f"    {field}: {text}" for field, text in docs.inside(name, argument)]
            said = ". ".join(filter(None, [description.removesuffix("."), known]))
            return "\n".join([f"{said.removesuffix('.')}." if known else description, *inside])

        found = [(each.name, text(each.name, each.description)) for each in self.path_arguments]
        if self.bodies:
            body = clean(self.plan.body_description) or "What to send."
            if not self.plan.body_required:
                body = f"{body.removesuffix('.')}; may be left out."
            found.append(("body", text("body", body)))
        return found + [(each.name, text(each.name, each.description)) for each in self.named_arguments]

    @property
    def returns(self) -> list[str]:
        """Return what comes back, in words."""
        shown, written = f"`{self.return_annotation.replace('models.', '')}`", self.docs.of(self.plan.name.vendor)
        if self.listed is not None:
            shown += ": await it for a page, iterate it for all"
        elif self.return_annotation == "Record":
            shown += ": the fields that came; the response is not described"
        return [f"{shown}.", *([written.returns] if written is not None and written.returns else [])]

    @property
    def facts(self) -> str:
        """Return what a call can go against, as source code."""
        return facts_text(self.docs.facts.of(self.plan.name.vendor))

    @property
    def known_arguments(self) -> list[str]:
        """Return the names that docs may speak of: arguments, and the fields of the body."""
        fields: set[str] = set()
        body: dict[str, Any] = self.plan.data.get("requestBody") or {}
        contents: dict[str, Any] = body.get("content", {})
        for media in contents.values():
            schema = mapping(media.get("schema"))
            fields |= {
                name for each in (schema, *objects(schema.get("oneOf"))) for name in mapping(each.get("properties"))
            }
        named = [each.name for each in (*self.path_arguments, *self.named_arguments)]
        return [*named, "body", *(f"body.{name}" for name in sorted(fields))]


@dataclass(frozen=True, slots=True)
class ResourceView:
    """The operations of one tag."""

    tag: str
    module: str
    class_name: str
    operations: list[OperationView]


class OperationViews:
    """Makes the views of operations."""

    def __init__(self, expressions: Expressions, decisions: Decisions) -> None:
        self._expressions = expressions
        self._decisions = decisions

    def view(self, plan: Plan, properties: dict[str, PropertyProtocol]) -> OperationView:
        """Describe one operation to its templates; raise CodegenError if the operation uses what the SDK has no way to
        send or to read, or nothing says how safe it is.
        """
        method = plan.name.method.upper()
        safety = self._decisions.safety(plan.name.vendor, kind="http", method=method)
        view = OperationView(
            plan=plan,
            docs=self._decisions.docs,
            record=OperationRecord(
                api="hero",
                kind="http",
                name=plan.name.vendor,
                python_path=f"hero.{plan.name.resource}.{plan.name.method_name}",
                method=method,
                path=plan.name.path,
                safety=safety,
                confidence=plan.data.get("x-provenance", {}).get("confidence", "full"),
                deprecated=_deprecation(plan),
                check=self._decisions.check(plan.name.vendor, safety),
            ),
        )
        try:
            self._add_arguments(view, properties)
            view.bodies = [
                body_view(body, properties.get(f"b{number}"), self._expressions)
                for number, body in enumerate(plan.bodies)
            ]
            self._add_responses(view, properties)
        except CodegenError as error:
            raise CodegenError(f"{plan.label}: {error}") from None
        view.listed = list_view(plan, properties, self._expressions, self._decisions)
        if view.listed is not None:
            view.return_annotation = f"ListCall[{view.listed.item}]"
        return view

    def _add_arguments(self, view: OperationView, properties: dict[str, PropertyProtocol]) -> None:
        groups = {"path": view.path_arguments, "query": view.query, "header": view.headers, "cookie": view.cookies}
        for number, parameter in enumerate(view.plan.parameters):
            prop = properties[f"p{number}"]
            groups[parameter.location].append(argument(parameter, prop, self._expressions))
            if parameter.location == "path":
                view.plain_path = view.plain_path and is_plain_path(parameter, prop)

    def _add_responses(self, view: OperationView, properties: dict[str, PropertyProtocol]) -> None:
        kinds: list[tuple[Response, str]] = []
        response_types: list[str] = []
        return_types: list[str] = []
        for number, response in enumerate(view.plan.responses):
            response_type, return_type, codec = self._response(response, properties.get(f"a{number}"))
            kinds.append((response, codec))
            response_types.append(response_type)
            return_types.append(return_type)
        if not kinds:
            kinds, response_types, return_types = [(_ANYTHING, "UNDESCRIBED")], ["Record"], ["Record"]
        view.response_annotation = union(response_types)
        view.return_annotation = union(return_types)
        if any(response.kind in {"text", "file"} for response, _ in kinds):
            self._add_content(view, kinds)
        elif len({codec for _, codec in kinds}) == 1:
            view.decode = f"json_response({kinds[0][1]})"
        else:
            view.decode = f"json_responses({', '.join(f'({each.low}, {each.high}, {codec})' for each, codec in kinds)})"

    def _add_content(self, view: OperationView, kinds: list[tuple[Response, str]]) -> None:
        rows: list[str] = []
        for response, codec in kinds:
            reader = {"text": "TextContent()", "file": "FileContent()", "none": "EmptyContent()"}.get(response.kind)
            reader = reader or f"JsonContent({codec})"
            rows.append(f"({response.low}, {response.high}, {response.content_type!r}, {reader})")
        view.content = f"content_responses({', '.join(rows)})"
        types = [response.content_type for response, _ in kinds if response.content_type]
        view.accept = ", ".join(dict.fromkeys([*types, "application/json"]))

    def _response(self, response: Response, prop: PropertyProtocol | None) -> tuple[str, str, str]:
        if response.kind == "none":
            return "None", "None", "NULL"
        if response.kind == "text":
            return "str", "str", ""
        if response.kind == "file" or prop is None:
            return "Download", "Download", ""
        if isinstance(prop, AnyProperty):
            return "Record", "Record", "UNDESCRIBED"
        return (
            self._expressions.type_of(prop),
            self._expressions.type_of(prop, prefix="models."),
            self._expressions.codec_of(prop, exact=True),
        )


def _deprecation(plan: Plan) -> str | None:
    if plan.data.get("deprecated") is not True:
        return None
    return str(plan.data.get("x-deprecated-reason") or f"The vendor has deprecated {plan.name.vendor}.")


def resource_view(operations: list[OperationView]) -> ResourceView:
    """Describe the operations of one tag to the templates."""
    name = operations[0].plan.name
    return ResourceView(
        tag=clean(name.tag.replace("\n", " ")).removesuffix("."),
        module=name.resource,
        class_name=safe_class_name(name.tag, "Tag"),
        operations=sorted(operations, key=lambda each: each.method_name),
    )
