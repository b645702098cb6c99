# Generated from specs/hero. Do not edit.
"""UpdatePracticeGroupBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, TEXT
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .practice_group_address import PracticeGroupAddress
    from .prescription_partner_credentials import PrescriptionPartnerCredentials


@_define(kw_only=True, repr=False, getstate_setstate=False)
class UpdatePracticeGroupBody(Model):
    """The object `UpdatePracticeGroupBody`."""

    _sent = True

    address: PracticeGroupAddress | Unset = UNSET
    name: str | Unset = UNSET
    prescription_partner: str | Unset = UNSET
    prescription_partner_credentials: PrescriptionPartnerCredentials | Unset = UNSET
    prescription_partner_enabled: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .practice_group_address import PracticeGroupAddress
        from .prescription_partner_credentials import PrescriptionPartnerCredentials

        return (
            Field("address", "address", ModelOf(PracticeGroupAddress)),
            Field("name", "name", TEXT),
            Field("prescription_partner", "prescription_partner", TEXT),
            Field(
                "prescription_partner_credentials",
                "prescription_partner_credentials",
                ModelOf(PrescriptionPartnerCredentials),
            ),
            Field("prescription_partner_enabled", "prescription_partner_enabled", BOOLEAN),
        )
