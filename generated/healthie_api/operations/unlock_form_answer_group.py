# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup


class UnlockInput(InputModel):
    description: str
    id: ID


class UnlockPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UnlockPayload] = GraphQLOperation(
    name="unlockFormAnswerGroup",
    kind="mutation",
    root_field="unlockFormAnswerGroup",
    python_path="healthie.mutations.unlock_form_answer_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "UnlockInput!"},
    document="""
mutation unlockFormAnswerGroup($input: UnlockInput) {
  unlockFormAnswerGroup(input: $input) {
    ...UnlockPayload
  }
}

fragment UnlockPayload on UnlockPayload {
  form_answer_group {
    ...FormAnswerGroup
  }
  messages {
    ...FieldError
  }
}
"""
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("unlockFormAnswerGroup", UnlockPayload),
)
