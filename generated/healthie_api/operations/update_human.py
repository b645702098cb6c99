# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.human import HUMAN_FRAGMENT, Human


class UpdateHumanPayload(BaseModel):
    human: Human | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateHumanPayload] = GraphQLOperation(
    name="updateHuman",
    kind="mutation",
    root_field="updateHuman",
    python_path="healthie.mutations.update_human",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateHumanInput!"},
    document="""
mutation updateHuman($input: updateHumanInput) {
  updateHuman(input: $input) {
    ...UpdateHumanPayload
  }
}

fragment UpdateHumanPayload on updateHumanPayload {
  human {
    ...Human
  }
  messages {
    ...FieldError
  }
}
"""
    + HUMAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateHuman", UpdateHumanPayload),
)
