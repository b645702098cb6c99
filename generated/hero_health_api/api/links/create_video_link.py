# Generated from specs/hero. Do not edit.
"""createVideoLink: POST /v1/video_links."""

from __future__ import annotations

from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import JSON
from hero_healthie_runtime.rest.containers import MapOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="createVideoLink",
    python_path="hero.links.create_video_link",
    method="POST",
    path="/v1/video_links",
    safety="create",
    check="a second link does no harm to records; the first one, if it was made, cannot be found again",
    confidence="inferred",
    body_type=dict,
    json=MapOf(JSON).write,
    decode=json_response(JSON),
)
