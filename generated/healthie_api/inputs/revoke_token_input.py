# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from pydantic import Field


class RevokeTokenInput(InputModel):
    client_mutation_id: str | None = Field(
        default=None, validation_alias="clientMutationId", serialization_alias="clientMutationId"
    )
