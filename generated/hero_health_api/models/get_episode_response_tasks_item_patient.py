# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""GetEpisodeResponseTasksItemPatient."""

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
    from .get_episode_response_tasks_item_patient_address import GetEpisodeResponseTasksItemPatientAddress
    from .get_episode_response_tasks_item_patient_sex import GetEpisodeResponseTasksItemPatientSex


@_define(kw_only=True, repr=False)
class GetEpisodeResponseTasksItemPatient(Model):
    """The object `GetEpisodeResponseTasksItemPatient`."""

    _open = True

    dob: datetime.date | None
    sex: GetEpisodeResponseTasksItemPatientSex
    full_name: str
    contact_emails: list[JsonValue] | None
    registered_practitioner_name: str | None
    notes: str | None
    membership_scheme_names: list[JsonValue] | None
    address: GetEpisodeResponseTasksItemPatientAddress
    uid: str | None | Unset = UNSET
    ehr_partner_id: str | None | Unset = UNSET
    emis_id: str | None | Unset = UNSET
    deceased_at: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    nhs_number: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    mobile: str | None | Unset = UNSET
    last_sync_at: str | None | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .get_episode_response_tasks_item_patient_address import GetEpisodeResponseTasksItemPatientAddress
        from .get_episode_response_tasks_item_patient_sex import GetEpisodeResponseTasksItemPatientSex

        return (
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("sex", "sex", EnumCodec(GetEpisodeResponseTasksItemPatientSex), required=True),
            Field("full_name", "full_name", TEXT, required=True),
            Field("contact_emails", "contact_emails", Nullable(ListOf(JSON)), required=True),
            Field("registered_practitioner_name", "registered_practitioner_name", Nullable(TEXT), required=True),
            Field("notes", "notes", Nullable(TEXT), required=True),
            Field("membership_scheme_names", "membership_scheme_names", Nullable(ListOf(JSON)), required=True),
            Field("address", "address", ModelOf(GetEpisodeResponseTasksItemPatientAddress), required=True),
            Field("uid", "uid", Nullable(TEXT)),
            Field("ehr_partner_id", "ehr_partner_id", Nullable(TEXT)),
            Field("emis_id", "emis_id", Nullable(TEXT)),
            Field("deceased_at", "deceased_at", Nullable(TEXT)),
            Field("title", "title", Nullable(TEXT)),
            Field("first_name", "first_name", Nullable(TEXT)),
            Field("last_name", "last_name", Nullable(TEXT)),
            Field("nhs_number", "nhs_number", Nullable(TEXT)),
            Field("email", "email", Nullable(TEXT)),
            Field("mobile", "mobile", Nullable(TEXT)),
            Field("last_sync_at", "last_sync_at", Nullable(TEXT)),
        )
