# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup


class LockInput(InputModel):
    id: ID


class LockPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[LockPayload] = GraphQLOperation(
    name="lockFormAnswerGroup",
    kind="mutation",
    root_field="lockFormAnswerGroup",
    python_path="healthie.mutations.lock_form_answer_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "LockInput!"},
    document="""
mutation lockFormAnswerGroup($input: LockInput) {
  lockFormAnswerGroup(input: $input) {
    ...LockPayload
  }
}

fragment LockPayload on LockPayload {
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
    decode=object_of("lockFormAnswerGroup", LockPayload),
)
