# Generated from specs/hero. Do not edit.
"""ValidationError."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, JSON, NUMBER, TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class ValidationIssue(Model):
    """The object `ValidationIssue`."""

    code: str | None = None
    expected: str | None = None
    path: list[JsonValue] | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("code", "code", TEXT),
            Field("expected", "expected", TEXT),
            Field("path", "path", ListOf(JSON)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("code", UNSET)
        self.code = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("expected", UNSET)
        self.expected = value if type(value) is str else None if value is UNSET else read[1](value)
        value = get("path", UNSET)
        self.path = None if value is UNSET else read[2](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class ValidationError(Model):
    """The object `ValidationError`."""

    error: bool
    message: list[ValidationIssue]
    status_code: float
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("error", "error", BOOLEAN, required=True),
            Field("message", "message", ListOf(ModelOf(ValidationIssue)), required=True),
            Field("status_code", "statusCode", NUMBER, required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("error", UNSET)
        self.error = value if type(value) is bool else read[0](value)
        value = get("message", UNSET)
        self.message = read[1](value)
        value = get("statusCode", UNSET)
        self.status_code = value if type(value) is int else read[2](value)
        self.additional_properties = {}
