# Generated from specs/hero. Do not edit.
"""EpisodeSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .episode_priority import EpisodePriority
    from .episode_status import EpisodeStatus
    from .episode_summary_patient import EpisodeSummaryPatient


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
        from .episode_priority import EpisodePriority
        from .episode_status import EpisodeStatus
        from .episode_summary_patient import EpisodeSummaryPatient

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
