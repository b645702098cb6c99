# Generated from specs/hero. Do not edit.
"""getLinkStatus: GET /v1/links/status."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class LinkStatus(Model):
    """The object `LinkStatus`."""

    reference: list[Record] | None = None
    status: str | None = None
    type_: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("reference", "reference", ListOf(RECORD)),
            Field("status", "status", TEXT),
            Field("type_", "type", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("reference", UNSET)
        self.reference = None if value is UNSET else read[0](value)
        value = get("status", UNSET)
        self.status = value if type(value) is str else None if value is UNSET else read[1](value)
        value = get("type", UNSET)
        self.type_ = value if type(value) is str else None if value is UNSET else read[2](value)
        self.additional_properties = {}


OPERATION: HttpOperation[LinkStatus] = HttpOperation(
    name="getLinkStatus",
    python_path="hero.links.get_link_status",
    method="GET",
    path="/v1/links/status",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("id", "id", TEXT),
        Parameter("url", "url", TEXT),
    ),
    decode=json_response(ModelOf(LinkStatus)),
)
