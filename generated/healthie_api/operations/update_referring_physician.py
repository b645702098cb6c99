# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referring_physician import REFERRING_PHYSICIAN_FRAGMENT, ReferringPhysician


class UpdateReferringPhysicianPayload(BaseModel):
    messages: list[FieldError | None] | None
    referring_physician: ReferringPhysician | None


OPERATION: GraphQLOperation[UpdateReferringPhysicianPayload] = GraphQLOperation(
    name="updateReferringPhysician",
    kind="mutation",
    root_field="updateReferringPhysician",
    python_path="healthie.mutations.update_referring_physician",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateReferringPhysicianInput!"},
    document="""
mutation updateReferringPhysician($input: updateReferringPhysicianInput) {
  updateReferringPhysician(input: $input) {
    ...UpdateReferringPhysicianPayload
  }
}

fragment UpdateReferringPhysicianPayload on updateReferringPhysicianPayload {
  messages {
    ...FieldError
  }
  referring_physician {
    ...ReferringPhysician
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + REFERRING_PHYSICIAN_FRAGMENT,
    decode=object_of("updateReferringPhysician", UpdateReferringPhysicianPayload),
)
