# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referring_physician import REFERRING_PHYSICIAN_FRAGMENT, ReferringPhysician


class CreateReferringPhysicianPayload(BaseModel):
    duplicated_physician: ReferringPhysician | None
    messages: list[FieldError | None] | None
    referring_physician: ReferringPhysician | None


OPERATION: GraphQLOperation[CreateReferringPhysicianPayload] = GraphQLOperation(
    name="createReferringPhysician",
    kind="mutation",
    root_field="createReferringPhysician",
    python_path="healthie.mutations.create_referring_physician",
    safety="create",
    confidence="full",
    arguments={"input": "createReferringPhysicianInput!"},
    document="""
mutation createReferringPhysician($input: createReferringPhysicianInput) {
  createReferringPhysician(input: $input) {
    ...CreateReferringPhysicianPayload
  }
}

fragment CreateReferringPhysicianPayload on createReferringPhysicianPayload {
  duplicated_physician {
    ...ReferringPhysician
  }
  messages {
    ...FieldError
  }
  referring_physician {
    ...ReferringPhysician
  }
}
"""
    + REFERRING_PHYSICIAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createReferringPhysician", CreateReferringPhysicianPayload),
)
