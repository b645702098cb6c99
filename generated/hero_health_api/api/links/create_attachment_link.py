# Generated from specs/hero. Do not edit.
"""createAttachmentLink: POST /v1/attachment_links."""

from __future__ import annotations

from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.attachment_link import AttachmentLink
from ...models.create_attachment_link_body import CreateAttachmentLinkBody

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
