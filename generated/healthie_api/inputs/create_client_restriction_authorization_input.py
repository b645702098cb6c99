# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class CreateClientRestrictionAuthorizationInput(InputModel):
    client_id: ID
    provider_id: ID
    reason: str
