# Generated from specs/hero. Do not edit.
"""createAttachmentLink: POST /v1/attachment_links."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE_TIME, NUMBER, TEXT
from hero_healthie_runtime.rest.files import BASE64_FILE, Upload
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CreateAttachmentLinkBody(Model):
    """The object `CreateAttachmentLinkBody`.

    Attributes:
        ehr_file_id: File id from listPatientAttachments.
    """

    _sent = True

    ehr_file_id: str | Unset = UNSET
    expiry_date: datetime.datetime | Unset = UNSET
    file_data: str | Upload | Unset = UNSET
    file_name: str | Unset = UNSET
    maximum_use_count: float | Unset = UNSET
    patient_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("ehr_file_id", "ehr_file_id", TEXT),
            Field("expiry_date", "expiry_date", DATE_TIME),
            Field("file_data", "file_data", BASE64_FILE),
            Field("file_name", "file_name", TEXT),
            Field("maximum_use_count", "maximum_use_count", NUMBER),
            Field("patient_id", "patient_id", TEXT),
        )


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


OPERATION: HttpOperation[AttachmentLink] = HttpOperation(
    name="createAttachmentLink",
    python_path="hero.links.create_attachment_link",
    method="POST",
    path="/v1/attachment_links",
    safety="create",
    check="a second link does no harm to records; the first one, if it was made, cannot be found again",
    confidence="partial",
    body_type=CreateAttachmentLinkBody,
    body_required=True,
    json=ModelOf(CreateAttachmentLinkBody).write,
    facts=(
        Fact(
            argument="body.file_data",
            kind="required",
            text="is required by the vendor unless `ehr_file_id` is given",
            check="refuse",
            unless={"ehr_file_id": "*"},
        ),
    ),
    decode=json_response(ModelOf(AttachmentLink)),
)
