# Generated from specs/hero. Do not edit.
"""EpisodeAssignee."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .episode_assignee_type import EpisodeAssigneeType


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EpisodeAssignee(Model):
    """The object `EpisodeAssignee`."""

    name: str | None
    type_: EpisodeAssigneeType | None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .episode_assignee_type import EpisodeAssigneeType

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
