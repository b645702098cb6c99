# Generated from specs/hero. Do not edit.
"""IdentityCheckNeeded."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class IdentityCheckNeeded(Model):
    """Identity check needed; send the patient to login_url."""

    login_url: str | None = None
    message: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("login_url", "login_url", TEXT),
            Field("message", "message", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("login_url", UNSET)
        self.login_url = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("message", UNSET)
        self.message = value if type(value) is str else None if value is UNSET else read[1](value)
        self.additional_properties = {}
