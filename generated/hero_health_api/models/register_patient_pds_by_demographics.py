# Generated from specs/hero. Do not edit.
"""RegisterPatientPdsByDemographics."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE, TEXT
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False)
class RegisterPatientPdsByDemographics(Model):
    """The object `RegisterPatientPdsByDemographics`."""

    dob: datetime.date | None | Unset = UNSET
    ehr_partner: str | Unset = UNSET
    ehr_partner_id: str | Unset = UNSET
    forename: str | Unset = UNSET
    postcode: str | Unset = UNSET
    surname: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("dob", "dob", Nullable(DATE)),
            Field("ehr_partner", "ehr_partner", TEXT),
            Field("ehr_partner_id", "ehr_partner_id", TEXT),
            Field("forename", "forename", TEXT),
            Field("postcode", "postcode", TEXT),
            Field("surname", "surname", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("dob", UNSET)
        self.dob = value if value is None or value is UNSET else read[0](value)
        value = get("ehr_partner", UNSET)
        self.ehr_partner = value if type(value) is str or value is UNSET else read[1](value)
        value = get("ehr_partner_id", UNSET)
        self.ehr_partner_id = value if type(value) is str or value is UNSET else read[2](value)
        value = get("forename", UNSET)
        self.forename = value if type(value) is str or value is UNSET else read[3](value)
        value = get("postcode", UNSET)
        self.postcode = value if type(value) is str or value is UNSET else read[4](value)
        value = get("surname", UNSET)
        self.surname = value if type(value) is str or value is UNSET else read[5](value)
        self.additional_properties = {}
