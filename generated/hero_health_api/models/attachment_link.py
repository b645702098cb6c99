# Generated from specs/hero. Do not edit.
"""AttachmentLink."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class AttachmentLink(Model):
    """The object `AttachmentLink`."""

    attachment_link: str | None = None
    attachment_uuid: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("attachment_link", "attachment_link", TEXT),
            Field("attachment_uuid", "attachment_uuid", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("attachment_link", UNSET)
        self.attachment_link = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("attachment_uuid", UNSET)
        self.attachment_uuid = value if type(value) is str else None if value is UNSET else read[1](value)
        self.additional_properties = {}
