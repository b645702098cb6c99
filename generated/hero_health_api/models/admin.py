# Generated from specs/hero. Do not edit.
"""Admin."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Admin(Model):
    """The object `Admin`."""

    email: str
    external_prescriber_id: str | None
    first_name: str
    id: str
    last_name: str
    prescriber_details: Record | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("email", "email", TEXT, required=True),
            Field("external_prescriber_id", "external_prescriber_id", Nullable(TEXT), required=True),
            Field("first_name", "first_name", TEXT, required=True),
            Field("id", "id", TEXT, required=True),
            Field("last_name", "last_name", TEXT, required=True),
            Field("prescriber_details", "prescriber_details", Nullable(RECORD)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("email", UNSET)
        self.email = value if type(value) is str else read[0](value)
        value = get("external_prescriber_id", UNSET)
        self.external_prescriber_id = value if type(value) is str or value is None else read[1](value)
        value = get("first_name", UNSET)
        self.first_name = value if type(value) is str else read[2](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[3](value)
        value = get("last_name", UNSET)
        self.last_name = value if type(value) is str else read[4](value)
        value = get("prescriber_details", None)
        self.prescriber_details = value if value is None else read[5](value)
        self.additional_properties = {}
