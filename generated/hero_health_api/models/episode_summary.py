# Generated from specs/hero. Do not edit.
"""EpisodeSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import JSON, TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import ListOf, MapOf, Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .episode_priority import EpisodePriority
    from .episode_status import EpisodeStatus
    from .episode_summary_patient import EpisodeSummaryPatient


@_define(kw_only=True, repr=False)
class EpisodeSummary(Model):
    """The object `EpisodeSummary`."""

    _open = True

    id: str
    patient: EpisodeSummaryPatient | None
    priority: EpisodePriority
    status: EpisodeStatus
    assignees: list[dict[str, JsonValue]] | Unset = UNSET
    tasks: list[dict[str, JsonValue]] | Unset = UNSET
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
            Field("assignees", "assignees", ListOf(MapOf(JSON))),
            Field("tasks", "tasks", ListOf(MapOf(JSON))),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[0](value)
        value = get("patient", UNSET)
        self.patient = value if value is None else read[1](value)
        self.priority = read[2](get("priority", UNSET))
        self.status = read[3](get("status", UNSET))
        value = get("assignees", UNSET)
        self.assignees = value if value is UNSET else read[4](value)
        value = get("tasks", UNSET)
        self.tasks = value if value is UNSET else read[5](value)
        self.additional_properties = {}
