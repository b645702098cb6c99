# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referring_physician import REFERRING_PHYSICIAN_FRAGMENT, ReferringPhysician


class DeleteReferringPhysicianInput(InputModel):
    id: ID | None = None


class DeleteReferringPhysicianPayload(BaseModel):
    messages: list[FieldError | None] | None
    referring_physician: ReferringPhysician | None = Field(
        validation_alias="referringPhysician", serialization_alias="referringPhysician"
    )


OPERATION: GraphQLOperation[DeleteReferringPhysicianPayload] = GraphQLOperation(
    name="deleteReferringPhysician",
    kind="mutation",
    root_field="deleteReferringPhysician",
    python_path="healthie.mutations.delete_referring_physician",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteReferringPhysicianInput!"},
    document="""
mutation deleteReferringPhysician($input: deleteReferringPhysicianInput) {
  deleteReferringPhysician(input: $input) {
    ...DeleteReferringPhysicianPayload
  }
}

fragment DeleteReferringPhysicianPayload on deleteReferringPhysicianPayload {
  messages {
    ...FieldError
  }
  referringPhysician {
    ...ReferringPhysician
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + REFERRING_PHYSICIAN_FRAGMENT,
    decode=object_of("deleteReferringPhysician", DeleteReferringPhysicianPayload),
)
