# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""EpisodeTaskPatient."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..codec import DATE, JSON, TEXT, EnumCodec
from ..runtime import JsonValue
from ..structure import Field, ListOf, Model, ModelOf, Nullable
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .episode_task_patient_address import EpisodeTaskPatientAddress
    from .episode_task_patient_sex import EpisodeTaskPatientSex


@_define(kw_only=True, repr=False)
class EpisodeTaskPatient(Model):
    """The object `EpisodeTaskPatient`."""

    _open = True

    address: EpisodeTaskPatientAddress
    contact_emails: list[JsonValue] | None
    dob: datetime.date | None
    full_name: str
    membership_scheme_names: list[JsonValue] | None
    notes: str | None
    registered_practitioner_name: str | None
    sex: EpisodeTaskPatientSex
    deceased_at: str | None | Unset = UNSET
    ehr_partner_id: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    emis_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    last_sync_at: str | None | Unset = UNSET
    mobile: str | None | Unset = UNSET
    nhs_number: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    uid: str | None | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .episode_task_patient_address import EpisodeTaskPatientAddress
        from .episode_task_patient_sex import EpisodeTaskPatientSex

        return (
            Field("address", "address", ModelOf(EpisodeTaskPatientAddress), required=True),
            Field("contact_emails", "contact_emails", Nullable(ListOf(JSON)), required=True),
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("full_name", "full_name", TEXT, required=True),
            Field("membership_scheme_names", "membership_scheme_names", Nullable(ListOf(JSON)), required=True),
            Field("notes", "notes", Nullable(TEXT), required=True),
            Field("registered_practitioner_name", "registered_practitioner_name", Nullable(TEXT), required=True),
            Field("sex", "sex", EnumCodec(EpisodeTaskPatientSex), required=True),
            Field("deceased_at", "deceased_at", Nullable(TEXT)),
            Field("ehr_partner_id", "ehr_partner_id", Nullable(TEXT)),
            Field("email", "email", Nullable(TEXT)),
            Field("emis_id", "emis_id", Nullable(TEXT)),
            Field("first_name", "first_name", Nullable(TEXT)),
            Field("last_name", "last_name", Nullable(TEXT)),
            Field("last_sync_at", "last_sync_at", Nullable(TEXT)),
            Field("mobile", "mobile", Nullable(TEXT)),
            Field("nhs_number", "nhs_number", Nullable(TEXT)),
            Field("title", "title", Nullable(TEXT)),
            Field("uid", "uid", Nullable(TEXT)),
        )
