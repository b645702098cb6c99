"""Fetch the schema of a GraphQL server, and explain a refusal in plain words."""

from __future__ import annotations

from typing import Any, cast

import httpx
from graphql import GraphQLError, GraphQLSchema, build_client_schema, get_introspection_query

from hero_healthie_runtime.json import is_array, is_object

from ..errors import CodegenError, Report
from .http import Limits, Request, Response, fetch, json_object
from .openapi_canonical import Prose
from .urls import is_loopback, shown

SANDBOX = "https://staging-api.gethealthie.com/graphql"
PRODUCTION_HOST = "api.gethealthie.com"
VERSION_HEADER = "Healthie-GraphQL-API-Version"
KEY_VARIABLE = "HEALTHIE_API_KEY"
_REFUSED_CODES = ("UNSUPPORTED_API_VERSION", "MISSING_API_VERSION_HEADER")
_MOST_SAID = 300


def introspect(
    url: httpx.URL, *, version: str, key: str, prose: Prose, limits: Limits, report: Report
) -> GraphQLSchema:
    """Return the schema that a server describes for an API version; raise CodegenError if it cannot be reached,
    refuses, or responds with something else.
    """
    key = _key_for(url, key, report)
    response = _ask(url, version, key, prose, limits, deprecated_inputs=True)
    body = json_object(response.content)
    if _does_not_know_deprecated_inputs(body):
        report("  the server does not say which arguments are deprecated; requested again without")
        response = _ask(url, version, key, prose, limits, deprecated_inputs=False)
        body = json_object(response.content)
    _check_version(response, body, version, report)
    if response.status != 200:
        raise _refusal(response, body, key)
    if body is None:
        what = "a web page" if response.content.lstrip()[:1] == b"<" else "no JSON; was its response cut short"
        raise CodegenError(f"{shown(url)} responded with {what}? ({response.content_type or 'no content type'})")
    if _errors(body):
        raise CodegenError(f"{shown(url)} responded with errors: {_errors_said(body, key)}{_hint(url)}")
    return schema_of_introspection(body, shown(url))


def schema_of_introspection(body: dict[str, Any], name: str) -> GraphQLSchema:
    """Return the schema in a response to the introspection query, with or without the `data` around it; raise
    CodegenError if the response holds errors, or no complete schema.
    """
    if body.get("errors"):
        raise CodegenError(f"{name} holds errors beside or in place of a schema: {_errors_said(body, '')}")
    result = body.get("data", body)
    if not is_object(result) or not is_object(result.get("__schema")):
        raise CodegenError(f"{name} holds no __schema; it is not a response to the introspection query")
    try:
        return build_client_schema(cast(Any, result))
    except (GraphQLError, TypeError, KeyError, AttributeError, ValueError) as error:
        raise CodegenError(f"{name} holds an incomplete schema: {str(error)[:_MOST_SAID]}") from None


def _ask(url: httpx.URL, version: str, key: str, prose: Prose, limits: Limits, *, deprecated_inputs: bool) -> Response:
    query = get_introspection_query(descriptions=prose == "keep", input_value_deprecation=deprecated_inputs)
    headers = {"Accept": "application/json", VERSION_HEADER: version}
    if key:
        headers |= {"Authorization": f"Basic {key}", "AuthorizationSource": "API"}
    return fetch(Request(url, headers, {"query": query, "operationName": "IntrospectionQuery"}), limits)


def _key_for(url: httpx.URL, key: str, report: Report) -> str:
    """Return the key if this server may have it: a mistyped --url must not carry it away."""
    if not key:
        return ""
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise CodegenError(f"{KEY_VARIABLE} holds what no key holds (a space, a line break?); mend or unset it")
    if is_loopback(url) or url.host == "gethealthie.com" or url.host.endswith(".gethealthie.com"):
        return key
    report(f"  {KEY_VARIABLE} is not sent: {url.host} is not Healthie's")
    return ""


def _does_not_know_deprecated_inputs(body: dict[str, Any] | None) -> bool:
    texts = [str(error.get("message")) for error in _errors(body)]
    return any("includeDeprecated" in text or "isDeprecated" in text or "deprecationReason" in text for text in texts)


def _check_version(response: Response, body: dict[str, Any] | None, version: str, report: Report) -> None:
    """Refuse a schema that is not the one of the requested version; report that its end is announced."""
    name = shown(response.url)
    for error in _errors(body):
        extensions = error.get("extensions")
        code = extensions.get("code") if is_object(extensions) else None
        if code in _REFUSED_CODES:
            raise CodegenError(
                f"{name} does not serve API version {version} ({code}): {_clean(error.get('message'))}\n"
                "Give a published version: --version YYYY-MM-DD"
            )
    extensions = (body or {}).get("extensions")
    warnings = extensions.get("warnings") if is_object(extensions) else None
    for warning in warnings if is_array(warnings) else ():
        if not is_object(warning):
            continue
        served = warning.get("requested_version")
        if warning.get("code") == "MISSING_API_VERSION_HEADER" or (isinstance(served, str) and served != version):
            raise CodegenError(
                f"{name} was to serve API version {version} and served {_clean(served or 'the baseline')}: "
                f"does a proxy remove the header {VERSION_HEADER}?"
            )
        sunset, latest = _clean(warning.get("sunset_date", "?")), _clean(warning.get("latest_version", "?"))
        code = _clean(warning.get("code"))
        report(f"  note: version {version} is served until {sunset}; the latest is {latest} ({code})")


def _refusal(response: Response, body: dict[str, Any] | None, key: str) -> CodegenError:
    said = f": {_errors_said(body, key)}" if _errors(body) else ""
    text = f"{shown(response.url)} responded with {response.status}{said}"
    if response.status in (401, 403):
        return CodegenError(
            f"{text}\nThe key in {KEY_VARIABLE} is refused here; the sandbox shows its schema without one: unset it."
            if key
            else f"{text}\nIt wants a key: set {KEY_VARIABLE}, or check --url."
        )
    if response.status == 404:
        return CodegenError(f"{text}\nThe address is wrong; the sandbox is {SANDBOX}")
    if response.status == 429:
        return CodegenError(f"{text}\nToo many requests: wait a while.")
    return CodegenError(text + _hint(response.url))


def _hint(url: httpx.URL) -> str:
    if url.host == PRODUCTION_HOST:
        return f"\nProduction refuses introspection; use the sandbox (leave out --url): {SANDBOX}"
    return f"\nIf this server refuses introspection, as production does, use the sandbox: {SANDBOX}"


def _errors(body: dict[str, Any] | None) -> list[dict[str, Any]]:
    errors = (body or {}).get("errors")
    if isinstance(errors, str):
        return [{"message": errors}]
    return [error for error in errors if is_object(error)] if is_array(errors) else []


def _errors_said(body: dict[str, Any] | None, key: str) -> str:
    texts = [_clean(error.get("message")) for error in _errors(body)[:3]]
    said = "; ".join(text for text in texts if text) or "without saying which"
    return said.replace(key, "…") if key else said


def _clean(value: object) -> str:
    """Make a server's text safe for a terminal: one line, of limited length, nothing that moves the cursor."""
    text = " ".join(str(value if value is not None else "").split())
    return "".join(letter if letter.isprintable() else "?" for letter in text)[:_MOST_SAID]
