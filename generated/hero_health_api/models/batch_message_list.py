# Generated from specs/hero. Do not edit.
"""BatchMessageList."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import NUMBER
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .batch_message import BatchMessage


@_define(kw_only=True, repr=False, getstate_setstate=False)
class BatchMessageList(Model):
    """The object `BatchMessageList`."""

    data: list[BatchMessage]
    count: float | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .batch_message import BatchMessage

        return (
            Field("data", "data", ListOf(ModelOf(BatchMessage)), required=True),
            Field("count", "count", NUMBER),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("data", UNSET)
        self.data = read[0](value)
        value = get("count", UNSET)
        self.count = value if type(value) is int else None if value is UNSET else read[1](value)
        self.additional_properties = {}
