# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from pydantic import Field

from ..base_model import InputModel


class ResyncRupaLabOrdersInput(InputModel):
    client_mutation_id: str | None = Field(
        default=None, validation_alias="clientMutationId", serialization_alias="clientMutationId"
    )
