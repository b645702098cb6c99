# Generated from specs/hero. Do not edit.
"""UpdateAdminBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .prescriber_details import PrescriberDetails


@_define(kw_only=True, repr=False, getstate_setstate=False)
class UpdateAdminBody(Model):
    """The object `UpdateAdminBody`."""

    _sent = True

    external_prescriber_id: str | Unset | None = UNSET
    prescriber_details: PrescriberDetails | Unset | None = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .prescriber_details import PrescriberDetails

        return (
            Field("external_prescriber_id", "external_prescriber_id", Nullable(TEXT)),
            Field("prescriber_details", "prescriber_details", Nullable(ModelOf(PrescriberDetails))),
        )
