# Generated from specs/hero. Do not edit.
"""getPrescriberPharmacies: GET /v1/prescriber/{id}/pharmacies."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import NUMBER
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET

from ...models.pharmacy import Pharmacy


@_define(kw_only=True, repr=False, getstate_setstate=False)
class PharmacyList(Model):
    """The object `PharmacyList`."""

    count: float
    data: list[Pharmacy]
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.pharmacy import Pharmacy

        return (
            Field("count", "count", NUMBER, required=True),
            Field("data", "data", ListOf(ModelOf(Pharmacy)), required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("count", UNSET)
        self.count = value if type(value) is int else read[0](value)
        value = get("data", UNSET)
        self.data = read[1](value)
        self.additional_properties = {}


OPERATION: HttpOperation[PharmacyList] = HttpOperation(
    name="getPrescriberPharmacies",
    python_path="hero.prescription.get_prescriber_pharmacies",
    method="GET",
    path="/v1/prescriber/{id}/pharmacies",
    safety="read",
    confidence="full",
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(PharmacyList)),
)
