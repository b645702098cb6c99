# Generated from specs/hero. Do not edit.
"""MessagePatient."""

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
    from .patient_title import PatientTitle


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MessagePatient(Model):
    """The object `MessagePatient`."""

    first_name: str | None = None
    id: str | None = None
    last_name: str | None = None
    title: PatientTitle | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .patient_title import PatientTitle

        return (
            Field("first_name", "first_name", TEXT),
            Field("id", "id", TEXT),
            Field("last_name", "last_name", TEXT),
            Field("title", "title", Nullable(EnumCodec(PatientTitle))),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("first_name", UNSET)
        self.first_name = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[1](value)
        value = get("last_name", UNSET)
        self.last_name = value if type(value) is str else None if value is UNSET else read[2](value)
        value = get("title", None)
        self.title = value if value is None else read[3](value)
        self.additional_properties = {}
