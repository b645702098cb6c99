# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class AsyncBulkCreateOrganizationMembershipsInput(InputModel):
    org_role: str | None = None
    organization_id: ID
    permission_template_id: ID | None = None
    user_ids: list[ID | None]
