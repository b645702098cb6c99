# Generated from specs/hero. Do not edit.
"""EpisodeList."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .episode_summary import EpisodeSummary


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EpisodeList(Model):
    """The object `EpisodeList`."""

    _open = True

    data: list[EpisodeSummary]
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .episode_summary import EpisodeSummary

        return (Field("data", "data", ListOf(ModelOf(EpisodeSummary)), required=True),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("data", UNSET)
        self.data = read[0](value)
        self.additional_properties = {}
