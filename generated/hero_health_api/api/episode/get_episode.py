# Generated from specs/hero. Do not edit.
"""getEpisode: GET /v1/episodes/{id}."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE, DATE_TIME, JSON, TEXT, moment
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET

from ...models.episode_assignee_type import EpisodeAssigneeType
from ...models.episode_priority import EpisodePriority
from ...models.episode_status import EpisodeStatus


class EpisodeTaskPatientSex(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNSPECIFIED = "unspecified"


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EpisodeTaskPatientAddress(Model):
    """The object `EpisodeTaskPatientAddress`."""

    _open = True

    country: str
    postcode: str
    town: str
    county: str | None = None
    line1: str | None = None
    line2: str | None = None
    line3: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("country", "country", TEXT, required=True),
            Field("postcode", "postcode", TEXT, required=True),
            Field("town", "town", TEXT, required=True),
            Field("county", "county", Nullable(TEXT)),
            Field("line1", "line1", Nullable(TEXT)),
            Field("line2", "line2", Nullable(TEXT)),
            Field("line3", "line3", Nullable(TEXT)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("country", UNSET)
        self.country = value if type(value) is str else read[0](value)
        value = get("postcode", UNSET)
        self.postcode = value if type(value) is str else read[1](value)
        value = get("town", UNSET)
        self.town = value if type(value) is str else read[2](value)
        value = get("county", None)
        self.county = value if type(value) is str or value is None else read[3](value)
        value = get("line1", None)
        self.line1 = value if type(value) is str or value is None else read[4](value)
        value = get("line2", None)
        self.line2 = value if type(value) is str or value is None else read[5](value)
        value = get("line3", None)
        self.line3 = value if type(value) is str or value is None else read[6](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
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
    deceased_at: datetime.datetime | None = None
    ehr_partner_id: str | None = None
    email: str | None = None
    emis_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    last_sync_at: datetime.datetime | None = None
    mobile: str | None = None
    nhs_number: str | None = None
    title: str | None = None
    uid: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("address", "address", ModelOf(EpisodeTaskPatientAddress), required=True),
            Field("contact_emails", "contact_emails", Nullable(ListOf(JSON)), required=True),
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("full_name", "full_name", TEXT, required=True),
            Field("membership_scheme_names", "membership_scheme_names", Nullable(ListOf(JSON)), required=True),
            Field("notes", "notes", Nullable(TEXT), required=True),
            Field("registered_practitioner_name", "registered_practitioner_name", Nullable(TEXT), required=True),
            Field("sex", "sex", EnumCodec(EpisodeTaskPatientSex), required=True),
            Field("deceased_at", "deceased_at", Nullable(DATE_TIME)),
            Field("ehr_partner_id", "ehr_partner_id", Nullable(TEXT)),
            Field("email", "email", Nullable(TEXT)),
            Field("emis_id", "emis_id", Nullable(TEXT)),
            Field("first_name", "first_name", Nullable(TEXT)),
            Field("last_name", "last_name", Nullable(TEXT)),
            Field("last_sync_at", "last_sync_at", Nullable(DATE_TIME)),
            Field("mobile", "mobile", Nullable(TEXT)),
            Field("nhs_number", "nhs_number", Nullable(TEXT)),
            Field("title", "title", Nullable(TEXT)),
            Field("uid", "uid", Nullable(TEXT)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("address", UNSET)
        self.address = read[0](value)
        value = get("contact_emails", UNSET)
        self.contact_emails = value if value is None else read[1](value)
        value = get("dob", UNSET)
        self.dob = value if value is None else read[2](value)
        value = get("full_name", UNSET)
        self.full_name = value if type(value) is str else read[3](value)
        value = get("membership_scheme_names", UNSET)
        self.membership_scheme_names = value if value is None else read[4](value)
        value = get("notes", UNSET)
        self.notes = value if type(value) is str or value is None else read[5](value)
        value = get("registered_practitioner_name", UNSET)
        self.registered_practitioner_name = value if type(value) is str or value is None else read[6](value)
        value = get("sex", UNSET)
        self.sex = read[7](value)
        value = get("deceased_at", None)
        self.deceased_at = (
            value if value is None else (moment(value) or read[8](value)) if type(value) is str else read[8](value)
        )
        value = get("ehr_partner_id", None)
        self.ehr_partner_id = value if type(value) is str or value is None else read[9](value)
        value = get("email", None)
        self.email = value if type(value) is str or value is None else read[10](value)
        value = get("emis_id", None)
        self.emis_id = value if type(value) is str or value is None else read[11](value)
        value = get("first_name", None)
        self.first_name = value if type(value) is str or value is None else read[12](value)
        value = get("last_name", None)
        self.last_name = value if type(value) is str or value is None else read[13](value)
        value = get("last_sync_at", None)
        self.last_sync_at = (
            value if value is None else (moment(value) or read[14](value)) if type(value) is str else read[14](value)
        )
        value = get("mobile", None)
        self.mobile = value if type(value) is str or value is None else read[15](value)
        value = get("nhs_number", None)
        self.nhs_number = value if type(value) is str or value is None else read[16](value)
        value = get("title", None)
        self.title = value if type(value) is str or value is None else read[17](value)
        value = get("uid", None)
        self.uid = value if type(value) is str or value is None else read[18](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EpisodeTask(Model):
    """The object `EpisodeTask`."""

    _open = True

    category: str
    patient: EpisodeTaskPatient
    type_label: str
    details: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("category", "category", TEXT, required=True),
            Field("patient", "patient", ModelOf(EpisodeTaskPatient), required=True),
            Field("type_label", "type_label", TEXT, required=True),
            Field("details", "details", Nullable(TEXT)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("category", UNSET)
        self.category = value if type(value) is str else read[0](value)
        value = get("patient", UNSET)
        self.patient = read[1](value)
        value = get("type_label", UNSET)
        self.type_label = value if type(value) is str else read[2](value)
        value = get("details", None)
        self.details = value if type(value) is str or value is None else read[3](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EpisodeAssignee(Model):
    """The object `EpisodeAssignee`."""

    name: str | None
    type_: EpisodeAssigneeType | None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.episode_assignee_type import EpisodeAssigneeType

        return (
            Field("name", "name", Nullable(TEXT), required=True),
            Field("type_", "type", Nullable(EnumCodec(EpisodeAssigneeType)), required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("name", UNSET)
        self.name = value if type(value) is str or value is None else read[0](value)
        value = get("type", UNSET)
        self.type_ = value if value is None else read[1](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Episode(Model):
    """The object `Episode`."""

    _open = True

    id: str
    priority: EpisodePriority
    status: EpisodeStatus
    assignees: list[EpisodeAssignee] | None = None
    tasks: list[EpisodeTask] | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.episode_priority import EpisodePriority
        from ...models.episode_status import EpisodeStatus

        return (
            Field("id", "id", TEXT, required=True),
            Field("priority", "priority", EnumCodec(EpisodePriority), required=True),
            Field("status", "status", EnumCodec(EpisodeStatus), required=True),
            Field("assignees", "assignees", ListOf(ModelOf(EpisodeAssignee))),
            Field("tasks", "tasks", ListOf(ModelOf(EpisodeTask))),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[0](value)
        value = get("priority", UNSET)
        self.priority = read[1](value)
        value = get("status", UNSET)
        self.status = read[2](value)
        value = get("assignees", UNSET)
        self.assignees = None if value is UNSET else read[3](value)
        value = get("tasks", UNSET)
        self.tasks = None if value is UNSET else read[4](value)
        self.additional_properties = {}


OPERATION: HttpOperation[Episode] = HttpOperation(
    name="getEpisode",
    python_path="hero.episode.get_episode",
    method="GET",
    path="/v1/episodes/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Episode)),
)
