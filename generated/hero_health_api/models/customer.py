# Generated from specs/hero. Do not edit.
"""Customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.record import RECORD, Record
from hero_healthie_runtime.rest.unions import OneOf
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .card_source import CardSource


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Customer(Model):
    """The object `Customer`."""

    id: str
    name: str
    email: str | None = None
    phone: str | None = None
    sources: list[CardSource | Record] | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .card_source import CardSource

        return (
            Field("id", "id", TEXT, required=True),
            Field("name", "name", TEXT, required=True),
            Field("email", "email", TEXT),
            Field("phone", "phone", TEXT),
            Field("sources", "sources", ListOf(OneOf(ModelOf(CardSource), RECORD))),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[0](value)
        value = get("name", UNSET)
        self.name = value if type(value) is str else read[1](value)
        value = get("email", UNSET)
        self.email = value if type(value) is str else None if value is UNSET else read[2](value)
        value = get("phone", UNSET)
        self.phone = value if type(value) is str else None if value is UNSET else read[3](value)
        value = get("sources", UNSET)
        self.sources = None if value is UNSET else read[4](value)
        self.additional_properties = {}
