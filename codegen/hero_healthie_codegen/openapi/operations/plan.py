"""The parameters, bodies and responses of each operation, read from the description before any class is made."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from typing import Any, Literal

from hero_healthie_runtime.json import is_array, is_object

from ...closure import closure
from ...errors import CodegenError
from ...formats.json import mapping, objects
from ..description.document import operations
from ..description.media import BodyKind, ResponseKind, body_kind, is_multipart, plain_type, response_kind
from ..description.references import References, canonical, references_in
from ..schemas.classes import Place
from ..schemas.normalize import Normalizer
from .names import OperationName
from .parameters import PLACEHOLDER, Parameter, read_parameters

_SEGMENT = re.compile(r"(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Body:
    """One kind of body that an operation takes."""

    content_type: str
    kind: BodyKind
    schema: Any
    styles: tuple[tuple[str, str], ...] = ()
    """The style of fields of a form that are not written in the usual way: `json`, `deepObject`, or a media type."""


@dataclass(frozen=True, slots=True)
class Response:
    """One kind of success."""

    low: int
    high: int
    content_type: str
    kind: Literal["json", "text", "file", "none"]
    schema: Any


@dataclass(slots=True)
class Plan:
    """One operation."""

    name: OperationName
    data: dict[str, Any]
    parameters: list[Parameter] = field(default_factory=list[Parameter])
    bodies: list[Body] = field(default_factory=list[Body])
    body_required: bool = False
    body_description: str = ""
    responses: list[Response] = field(default_factory=list[Response])
    left_out: list[str] = field(default_factory=list[str])
    """What the description offers besides, in words."""

    @property
    def label(self) -> str:
        """Return the operation in error messages."""
        return f"{self.name.method.upper()} {self.name.path} ({self.name.vendor})"

    @property
    def sent(self) -> Iterator[Any]:
        """Yield the normalized schemas of what is sent."""
        yield from (each.schema for each in self.parameters)
        yield from (each.schema for each in self.bodies if each.schema is not None)

    @property
    def received(self) -> Iterator[Any]:
        """Yield the normalized schemas of what comes back."""
        yield from (each.schema for each in self.responses if each.kind == "json")


class Planner:
    """Reads operations one by one."""

    def __init__(self, document: dict[str, Any], normalizer: Normalizer, security: set[tuple[str, str]]) -> None:
        self._document = document
        self._normalizer = normalizer
        self._references = normalizer.references
        self._security = security
        self._on: dict[str, list[str]] = defaultdict(list)
        for path, method, data in operations(document):
            for url in dict.fromkeys(self._servers(path, data)):
                self._on[url].append(f"{method} {path}")

    def plan(self, name: OperationName) -> Plan:
        """Read one operation; raise CodegenError if it uses what the SDK has no way to send or to read."""
        item = self._references.follow(self._document["paths"][name.path])
        plan = Plan(name, self._references.follow(item[name.method]))
        try:
            self._check_server(name.path, plan.data)
            _check_path(name.path)
            plan.parameters = read_parameters(item, plan.data, name, self._normalizer, self._security)
            self._read_body(plan)
            self._read_responses(plan)
        except CodegenError as error:
            raise CodegenError(f"{plan.label}: {error}") from None
        return plan

    def _check_server(self, path: str, data: dict[str, Any]) -> None:
        servers = self._servers(path, data)
        shared = {str(each.get("url")) for each in objects(self._document.get("servers"))}
        most = max(self._on, key=lambda url: (len(self._on[url]), url in shared))
        if most not in servers:
            raise CodegenError(
                f"it is on {' or '.join(servers)}, and one client talks to one host; most of the others "
                f"({len(self._on[most])}) are on {most}: mend `servers` in overlay.yaml, or remove the operation there"
            )

    def _servers(self, path: str, data: dict[str, Any]) -> list[str]:
        item = self._references.follow(self._document["paths"][path])
        for owner in (data, item, self._document):
            if found := [str(each.get("url")) for each in objects(owner.get("servers"))]:
                return found
        return ["/"]

    def _read_body(self, plan: Plan) -> None:
        raw = plan.data.get("requestBody")
        if raw is None:
            return
        body = self._references.follow(raw)
        content: dict[str, Any] = body.get("content") or {}
        plan.body_required = body.get("required") is True
        plan.body_description = str(body.get("description") or "")
        chosen: dict[str, tuple[str, Any]] = {}
        for content_type, media in content.items():
            kind = body_kind(content_type, _schema(media))
            if kind is not None:
                chosen.setdefault(kind, (content_type, media))
        if content and not chosen:
            kinds = ", ".join(sorted(content))
            raise CodegenError(
                f"a body of {kinds} is not supported, only JSON, forms, text and files are; "
                "describe another content type in overlay.yaml, or remove the operation there"
            )
        for kind in _worth_sending(chosen):
            content_type, media = chosen[kind]
            plan.bodies.append(self._body(plan, content_type, media, kind))
        kept = [each.content_type for each in plan.bodies]
        if others := [each for each in content if each not in kept]:
            plan.left_out.append(f"takes {' or '.join(kept)}; bodies of {', '.join(others)} are left out")

    def _body(self, plan: Plan, content_type: str, media: Any, kind: BodyKind) -> Body:
        if kind in {"binary", "text"}:
            return Body(content_type, kind, None)
        place = Place(plan.name.method_name, "body", files=kind == "multipart")
        schema = self._normalizer.normalize(_schema(media), place)
        styles = tuple(sorted(_styles(media))) if kind != "json" else ()
        if kind != "json" and "$ref" not in schema:
            raise CodegenError(f"a body of {content_type} has to be an object with named fields")
        return Body(content_type, kind, schema, styles)

    def _read_responses(self, plan: Plan) -> None:
        responses: dict[str, Any] = plan.data.get("responses") or {}
        by_code = {str(code).upper(): raw for code, raw in responses.items()}
        codes = sorted((code for code in by_code if code.startswith("2")), key=lambda code: (code.endswith("XX"), code))
        codes = codes or [code for code in by_code if code == "DEFAULT"]
        if not codes:
            raise CodegenError(
                f"its only responses are {', '.join(sorted(by_code))}, none of them a success: a redirect is not "
                "followed, and any other is an error; describe a 2xx response in overlay.yaml, or remove the operation"
            )
        for code in codes:
            response = self._references.follow(by_code[code])
            low, high = _range(code)
            stem = "response" if len(codes) < 2 else f"response_{code}"
            found = list(self._responses(response, Place(plan.name.method_name, stem), low, high))
            kept = [each.content_type for each in found]
            if others := [each for each in mapping(response.get("content")) if plain_type(each) not in kept]:
                plan.left_out.append(f"response {code} is read as {' or '.join(kept)}; {', '.join(others)} is left out")
            if plan.name.method == "head":
                found = [Response(low, high, "", "none", None)]
            plan.responses += found

    def _responses(self, response: dict[str, Any], place: Place, low: int, high: int) -> Iterator[Response]:
        content: dict[str, Any] = response.get("content") or {}
        kinds: dict[str, ResponseKind | None] = {each: response_kind(each, _schema(content[each])) for each in content}
        if content and not any(kinds.values()):
            code, kinds_sent = low if low == high else "2XX", ", ".join(sorted(content))
            raise CodegenError(
                f"the response {code} comes as {kinds_sent} only, which is not supported; "
                "describe another content type in overlay.yaml, or remove the operation there"
            )
        if not content:
            empty = (low, high) in {(204, 204), (205, 205)}
            yield Response(low, high, "", "none", {}) if empty else Response(low, high, "", "json", {})
            return
        seen: list[Any] = []
        for content_type in sorted(content, key=lambda each: (kinds[each] != "json", each)):
            kind = kinds[content_type]
            if kind is None:
                continue
            schema = self._normalizer.normalize(_schema(content[content_type]), place) if kind == "json" else None
            if kind != "json" or schema not in seen:
                seen.append(schema)
                yield Response(low, high, plain_type(content_type), kind, schema)


def multipart_schemas(document: dict[str, Any]) -> Set[str]:
    """Return the canonical references of all schemas that multipart bodies hold: binary strings in them are files."""
    references = References(document)

    def named(*nodes: Any) -> list[str]:
        return [canonical(reference) for node in nodes for _, reference in references_in(node)]

    roots = [*_multipart_roots(document.get("paths")), *_multipart_roots(document.get("components"))]
    return closure(named(*roots), lambda reference: named(references.target(reference)))


def _multipart_roots(node: Any) -> Iterator[Any]:
    if is_array(node):
        for child in node:
            yield from _multipart_roots(child)
    elif is_object(node):
        for key, child in node.items():
            if is_multipart(key) and is_object(child):
                yield child.get("schema")
            else:
                yield from _multipart_roots(child)


def _check_path(path: str) -> None:
    for character, part in (("#", "a fragment, which no client sends"), ("?", "a query; describe it as parameters")):
        if character in path:
            raise CodegenError(
                f"its path holds a {character!r}, and what follows is {part}; mend the path in overlay.yaml"
            )
    for segment in PLACEHOLDER.sub("x", path).split("/"):
        if segment in {".", ".."} or not _SEGMENT.fullmatch(segment):
            raise CodegenError(
                f"its path holds {segment!r}, which no URL can; percent-encode it, or mend the path, in overlay.yaml"
            )


def _worth_sending(chosen: dict[str, Any]) -> Iterator[BodyKind]:
    """Yield at most one kind for objects, one for bytes and one for text: the caller's value decides between them."""
    structured: tuple[BodyKind, ...] = ("json", "multipart", "form")
    first: list[BodyKind] = [kind for kind in structured if kind in chosen]
    yield from first[:1]
    plain: tuple[BodyKind, ...] = ("binary", "text")
    for kind in plain:
        if kind in chosen:
            yield kind


def _schema(media: Any) -> Any:
    return media.get("schema", {}) if is_object(media) else {}


def _styles(media: Any) -> Iterator[tuple[str, str]]:
    for name, raw in mapping(mapping(media).get("encoding")).items():
        each = mapping(raw)
        content_type = each.get("contentType")
        if each.get("style") == "deepObject":
            yield name, "deepObject"
        elif each.get("explode") is False:
            yield name, ","
        elif isinstance(content_type, str) and "," not in content_type and "*" not in content_type:
            yield name, content_type


def _range(code: str) -> tuple[int, int]:
    if code in {"2XX", "DEFAULT"}:
        return 200, 299
    if not code.isdecimal() or len(code) != 3:
        raise CodegenError(f"the response {code!r} is no status")
    return int(code), int(code)
