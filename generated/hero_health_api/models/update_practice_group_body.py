# Generated from specs/hero. Do not edit.
"""UpdatePracticeGroupBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .practice_group_address import PracticeGroupAddress
    from .prescription_partner_credentials import PrescriptionPartnerCredentials


@_define(kw_only=True, repr=False)
class UpdatePracticeGroupBody(Model):
    """The object `UpdatePracticeGroupBody`."""

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

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("address", UNSET)
        self.address = value if value is UNSET else read[0](value)
        value = get("name", UNSET)
        self.name = value if type(value) is str or value is UNSET else read[1](value)
        value = get("prescription_partner", UNSET)
        self.prescription_partner = value if type(value) is str or value is UNSET else read[2](value)
        value = get("prescription_partner_credentials", UNSET)
        self.prescription_partner_credentials = value if value is UNSET else read[3](value)
        value = get("prescription_partner_enabled", UNSET)
        self.prescription_partner_enabled = value if type(value) is bool or value is UNSET else read[4](value)
        self.additional_properties = {}
