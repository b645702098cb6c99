# Generated from specs/hero. Do not edit.
"""MembershipPolicy."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MembershipPolicy(Model):
    """The object `MembershipPolicy`."""

    id: str | None = None
    membership_scheme_id: str | None = None
    practice_group_id: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", TEXT),
            Field("membership_scheme_id", "membership_scheme_id", TEXT),
            Field("practice_group_id", "practice_group_id", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("membership_scheme_id", UNSET)
        self.membership_scheme_id = value if type(value) is str else None if value is UNSET else read[1](value)
        value = get("practice_group_id", UNSET)
        self.practice_group_id = value if type(value) is str else None if value is UNSET else read[2](value)
        self.additional_properties = {}
