# Generated from specs/hero. Do not edit.
"""getCapabilities: GET /v1/me/capabilities."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Capabilities(Model):
    """The object `Capabilities`."""

    capabilities: list[str] | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("capabilities", "capabilities", ListOf(TEXT)),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("capabilities", UNSET)
        self.capabilities = None if value is UNSET else read[0](value)
        self.additional_properties = {}


OPERATION: HttpOperation[Capabilities] = HttpOperation(
    name="getCapabilities",
    python_path="hero.practice_group.get_capabilities",
    method="GET",
    path="/v1/me/capabilities",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Capabilities)),
)
