# Generated from specs/hero. Do not edit.
"""listEpisodes: GET /v1/episodes."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import DATE, DATE_TIME, INTEGER, TEXT, moment
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET

from ...models.episode_assignee_type import EpisodeAssigneeType
from ...models.episode_priority import EpisodePriority
from ...models.episode_status import EpisodeStatus


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EpisodeSummaryPatient(Model):
    """The object `EpisodeSummaryPatient`."""

    _open = True

    dob: datetime.date | None
    deceased_at: datetime.datetime | None = None
    ehr_partner_id: str | None = None
    emis_id: str | None = None
    title: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("deceased_at", "deceased_at", Nullable(DATE_TIME)),
            Field("ehr_partner_id", "ehr_partner_id", Nullable(TEXT)),
            Field("emis_id", "emis_id", Nullable(TEXT)),
            Field("title", "title", Nullable(TEXT)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("dob", UNSET)
        self.dob = value if value is None else read[0](value)
        value = get("deceased_at", None)
        self.deceased_at = (
            value if value is None else (moment(value) or read[1](value)) if type(value) is str else read[1](value)
        )
        value = get("ehr_partner_id", None)
        self.ehr_partner_id = value if type(value) is str or value is None else read[2](value)
        value = get("emis_id", None)
        self.emis_id = value if type(value) is str or value is None else read[3](value)
        value = get("title", None)
        self.title = value if type(value) is str or value is None else read[4](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EpisodeSummary(Model):
    """The object `EpisodeSummary`."""

    _open = True

    id: str
    patient: EpisodeSummaryPatient | None
    priority: EpisodePriority
    status: EpisodeStatus
    assignees: list[Record] | None = None
    tasks: list[Record] | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.episode_priority import EpisodePriority
        from ...models.episode_status import EpisodeStatus

        return (
            Field("id", "id", TEXT, required=True),
            Field("patient", "patient", Nullable(ModelOf(EpisodeSummaryPatient)), required=True),
            Field("priority", "priority", EnumCodec(EpisodePriority), required=True),
            Field("status", "status", EnumCodec(EpisodeStatus), required=True),
            Field("assignees", "assignees", ListOf(RECORD)),
            Field("tasks", "tasks", ListOf(RECORD)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[0](value)
        value = get("patient", UNSET)
        self.patient = value if value is None else read[1](value)
        value = get("priority", UNSET)
        self.priority = read[2](value)
        value = get("status", UNSET)
        self.status = read[3](value)
        value = get("assignees", UNSET)
        self.assignees = None if value is UNSET else read[4](value)
        value = get("tasks", UNSET)
        self.tasks = None if value is UNSET else read[5](value)
        self.additional_properties = {}


class EpisodeOrder(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    CREATED_AT = "created_at"
    PRIORITY = "priority"


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EpisodeList(Model):
    """The object `EpisodeList`."""

    _open = True

    data: list[EpisodeSummary]
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("data", "data", ListOf(ModelOf(EpisodeSummary)), required=True),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("data", UNSET)
        self.data = read[0](value)
        self.additional_properties = {}


OPERATION: HttpOperation[EpisodeList] = HttpOperation(
    name="listEpisodes",
    python_path="hero.episode.list_episodes",
    method="GET",
    path="/v1/episodes",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("assignee_id", "assignee_id[]", ListOf(TEXT)),
        Parameter("assignee_type", "assignee_type[]", ListOf(EnumCodec(EpisodeAssigneeType))),
        Parameter("order_by", "order_by[]", ListOf(EnumCodec(EpisodeOrder))),
        Parameter("order_descending", "order_descending[]", ListOf(TEXT)),
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
        Parameter("priority", "priority[]", ListOf(EnumCodec(EpisodePriority))),
        Parameter("status", "status[]", ListOf(EnumCodec(EpisodeStatus))),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50),
    decode=json_response(ModelOf(EpisodeList)),
)
