# Generated from specs/hero. Do not edit.
"""AttachmentLink."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False)
class AttachmentLink(Model):
    """The object `AttachmentLink`."""

    attachment_link: str | Unset = UNSET
    attachment_uuid: str | Unset = UNSET
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
        self.attachment_link = value if type(value) is str or value is UNSET else read[0](value)
        value = get("attachment_uuid", UNSET)
        self.attachment_uuid = value if type(value) is str or value is UNSET else read[1](value)
        self.additional_properties = {}
