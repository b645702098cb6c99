# Generated from specs/hero. Do not edit.
"""updateAdmin: PATCH /v1/admins/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.update_admin_body import UpdateAdminBody
from ...models.updated_admin import UpdatedAdmin

OPERATION: HttpOperation[UpdatedAdmin] = HttpOperation(
    name="updateAdmin",
    python_path="hero.admin.update_admin",
    method="PATCH",
    path="/v1/admins/{id}",
    safety="idempotent_write",
    confidence="partial",
    body_type=UpdateAdminBody,
    body_required=True,
    json=ModelOf(UpdateAdminBody).write,
    decode=json_response(ModelOf(UpdatedAdmin)),
)
