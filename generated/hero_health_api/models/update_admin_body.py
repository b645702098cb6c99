# Generated from specs/hero. Do not edit.
"""UpdateAdminBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .prescriber_details import PrescriberDetails


@_define(kw_only=True, repr=False)
class UpdateAdminBody(Model):
    """The object `UpdateAdminBody`."""

    external_prescriber_id: str | None | Unset = UNSET
    prescriber_details: PrescriberDetails | None | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .prescriber_details import PrescriberDetails

        return (
            Field("external_prescriber_id", "external_prescriber_id", Nullable(TEXT)),
            Field("prescriber_details", "prescriber_details", Nullable(ModelOf(PrescriberDetails))),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("external_prescriber_id", UNSET)
        self.external_prescriber_id = value if type(value) is str or value is None or value is UNSET else read[0](value)
        value = get("prescriber_details", UNSET)
        self.prescriber_details = value if value is None or value is UNSET else read[1](value)
        self.additional_properties = {}
