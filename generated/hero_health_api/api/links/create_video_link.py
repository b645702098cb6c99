# Generated from specs/hero. Do not edit.
"""createVideoLink: POST /v1/video_links."""

from __future__ import annotations

from collections.abc import Mapping

from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import RECORD, UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[Record] = HttpOperation(
    name="createVideoLink",
    python_path="hero.links.create_video_link",
    method="POST",
    path="/v1/video_links",
    safety="create",
    check="a second link does no harm to records; the first one, if it was made, cannot be found again",
    confidence="inferred",
    body_type=Mapping,
    json=RECORD.write,
    decode=json_response(UNDESCRIBED),
)
