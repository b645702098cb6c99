# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class CreateChangeHealthPatientInput(InputModel):
    id: ID | None = None


class CreateChangeHealthPatientPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[CreateChangeHealthPatientPayload] = GraphQLOperation(
    name="createChangeHealthPatient",
    kind="mutation",
    root_field="createChangeHealthPatient",
    python_path="healthie.mutations.create_change_health_patient",
    safety="create",
    confidence="full",
    arguments={"input": "CreateChangeHealthPatientInput!"},
    document="""
mutation createChangeHealthPatient($input: CreateChangeHealthPatientInput) {
  createChangeHealthPatient(input: $input) {
    ...CreateChangeHealthPatientPayload
  }
}

fragment CreateChangeHealthPatientPayload on CreateChangeHealthPatientPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("createChangeHealthPatient", CreateChangeHealthPatientPayload),
)
