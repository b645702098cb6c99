"""Check a request against Hero's description, and report issues in Hero's form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast
from urllib.parse import parse_qsl

from jsonschema import Draft202012Validator, FormatChecker, validators
from jsonschema.exceptions import ValidationError

from hero_healthie.sandbox.common.exchange import Response, json_response
from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object, parse_json
from hero_healthie_runtime.json import is_array

_formats = FormatChecker(())
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_TRUE_FALSE = {"true": True, "false": False}


@_formats.checks("email")
def _is_email(value: object) -> bool:
    return not isinstance(value, str) or re.fullmatch(r"[^@\s]+@[^@\s]+", value) is not None


@_formats.checks("date-time")
def _is_date_time(value: object) -> bool:
    # Every sample of a declared date-time of Hero's sends a bare date for a day of birth, so that is taken too.
    return not isinstance(value, str) or _DATE.fullmatch(value) is not None


@_formats.checks("date")
def _is_date(value: object) -> bool:
    return not isinstance(value, str) or re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) is not None


@_formats.checks("uri")
def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or re.fullmatch(r"[a-zA-Z][\w+.-]*:\S+", value) is not None


_draft: Any = Draft202012Validator
#: JSON Schema with `oneOf` as `anyOf`: the description has alternatives of which one is any object at all, so that
#: what is meant for the other matches both.
SchemaValidator: Any = cast("Any", validators).extend(_draft, {"oneOf": _draft.VALIDATORS["anyOf"]})


@dataclass(frozen=True, slots=True)
class Issue:
    """One entry of the 400 envelope."""

    code: str
    expected: str
    path: tuple[str | int, ...]

    def as_json(self) -> JsonObject:
        """Return its form in the envelope."""
        return {"code": self.code, "expected": self.expected, "path": list(self.path)}


class RefusedError(Exception):
    """Raised when a request breaks the description or a rule."""

    def __init__(self, *issues: Issue) -> None:
        super().__init__(issues)
        self.issues = issues

    def response(self) -> Response:
        """Return Hero's 400."""
        message = [issue.as_json() for issue in self.issues]
        return json_response({"error": True, "statusCode": 400, "message": message}, 400, processed=False)


def refuse(path: str | tuple[str | int, ...], expected: str, code: str = "custom") -> RefusedError:
    """Return a refusal with one issue."""
    return RefusedError(Issue(code, expected, (path,) if isinstance(path, str) else path))


class QueryValidator:
    """Check the query of one operation.

    Args:
        parameters: the declared query parameters, their `$ref`s followed.
        is_known: whether there are no others.
    """

    def __init__(self, parameters: list[JsonObject], *, is_known: bool = True) -> None:
        self._is_known = is_known
        self._parameters = {str(parameter["name"]): parameter for parameter in parameters}

    @property
    def names(self) -> frozenset[str]:
        """The declared names."""
        return frozenset(self._parameters)

    @cached_property
    def lists(self) -> frozenset[str]:
        """The names of those that take several values."""
        found = {name: as_object(parameter.get("schema")) for name, parameter in self._parameters.items()}
        return frozenset(name for name, schema in found.items() if schema.get("type") == "array")

    def check(self, query: str) -> JsonObject:
        """Return the values by name, converted to their types.

        Raises:
            RefusedError: one is unknown, missing or of a wrong type.
        """
        given: dict[str, list[str]] = {}
        for name, value in parse_qsl(query, keep_blank_values=True):
            given.setdefault(name, []).append(value)
        issues = [
            Issue("unrecognized_keys", "a declared query parameter", (name,))
            for name in given
            if name not in self._parameters and self._is_known
        ]
        values: JsonObject = {}
        for name, parameter in self._parameters.items():
            schema = as_object(parameter.get("schema"))
            if name not in given:
                if parameter.get("required"):
                    issues.append(Issue("invalid_type", str(schema.get("type", "string")), (name,)))
                continue
            try:
                values[name] = _query_value(schema, given[name], name)
            except RefusedError as refused:
                issues.extend(refused.issues)
        if issues:
            raise RefusedError(*issues)
        return values


def _query_value(schema: JsonObject, given: list[str], name: str) -> Any:
    if schema.get("type") == "array":
        return [_scalar(as_object(schema.get("items")), value, (name, at)) for at, value in enumerate(given)]
    if len(given) > 1:
        raise refuse(name, "a single value", "invalid_type")
    return _scalar(schema, given[0], (name,))


def _scalar(schema: JsonObject, text: str, path: tuple[str | int, ...]) -> Any:
    value: Any = text
    match schema.get("type"):
        case "integer" | "number" as kind:
            if _NUMBER.fullmatch(text) is None or (kind == "integer" and "." in text):
                raise refuse(path, kind, "invalid_type")
            value = int(text) if "." not in text else float(text)
        case "boolean":
            if text not in _TRUE_FALSE:
                raise refuse(path, "boolean", "invalid_type")
            value = _TRUE_FALSE[text]
        case _:
            pass
    declared = schema.get("format")
    if declared is not None and not _formats.conforms(value, str(declared)):
        raise refuse(path, str(declared), "invalid_string")
    allowed = as_list(schema.get("enum"))
    if allowed and value not in allowed:
        raise refuse(path, " | ".join(map(str, allowed)), "invalid_enum_value")
    return value


class BodyValidator:
    """Check the JSON body of one operation.

    Args:
        schema: the body's schema.
        required: whether there has to be a body.
        components: what `$ref` points to.
    """

    def __init__(self, schema: JsonObject, *, required: bool, components: JsonObject) -> None:
        self._required = required
        self._validator = SchemaValidator({**schema, "components": components}, format_checker=_formats)

    def check(self, content_type: str, body: bytes) -> Any:
        """Return the parsed body; None when there is none and none is required.

        Raises:
            RefusedError: it does not match the description.
        """
        if not body:
            if self._required:
                raise refuse((), "object", "invalid_type")
            return None
        if content_type.partition(";")[0].strip().lower() != "application/json":
            raise refuse((), "application/json", "invalid_content_type")
        try:
            parsed: Any = parse_json(body)
        except (ValueError, RecursionError):
            raise refuse((), "JSON", "invalid_json") from None
        issues = [issue for error in self._errors(parsed) for issue in _issues(error)]
        if issues:
            raise RefusedError(*issues)
        return parsed

    def _errors(self, value: Any) -> list[ValidationError]:
        return sorted(self._validator.iter_errors(value), key=lambda error: str(error.json_path))


def _issues(error: ValidationError) -> list[Issue]:  # noqa: PLR0911 - one per keyword
    details = cast("Any", error)
    path = tuple(details.absolute_path)
    wanted: Any = details.validator_value
    match details.validator:
        case "required":
            properties = as_object(as_object(details.schema).get("properties"))
            missing = [name for name in wanted if name not in details.instance]
            return [
                Issue("invalid_type", _type_name(as_object(properties.get(name)).get("type", "string")), (*path, name))
                for name in missing
                if f"'{name}'" in error.message
            ]
        case "type":
            return [Issue("invalid_type", _type_name(wanted), path)]
        case "enum" | "const":
            shown = wanted if is_array(wanted) else [wanted]
            return [Issue("invalid_enum_value", " | ".join(map(str, shown)), path)]
        case "anyOf" | "oneOf":
            return [Issue("invalid_union", "one of the declared forms", path)]
        case "minLength" | "minimum" | "minItems":
            return [Issue("too_small", f"{details.validator} {wanted}", path)]
        case "pattern" | "format":
            return [Issue("invalid_string", str(wanted), path)]
        case _:
            return [Issue("custom", str(details.validator), path)]


def _type_name(declared: Any) -> str:
    return " | ".join(map(str, declared)) if is_array(declared) else str(declared)
